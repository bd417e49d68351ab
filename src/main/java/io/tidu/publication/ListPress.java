package io.tidu.publication;

import io.tidu.identity.Actor;

/**
 * Makes material into a published list: number, order, digest, place in the issuer's chain, signature. The one door to the
 * table of lists, for every kind of list, with a notice or without one.
 *
 * <p>The list says what was decided; it does not do it. Who calls ends, renames or grants titles in the same transaction, and
 * takes care that one intent publishes once ({@link io.tidu.identity.Once}):
 *
 * <pre>{@code
 * var firm = new ListedFirm(null, enterprise, publicFirm, EntryFacts.cancelled("申报材料造假", "第二十四条"));
 * var list = press.publish(actor, ListMaterial.withoutNotice(
 *         ListKind.CANCELLATION, "SRDI_SME", 2026, "浙经信企业〔2026〕30号", "关于取消……的通知", "经核实……", List.of(firm)));
 * }</pre>
 */
public interface ListPress {

    /**
     * Publishes a list today, by the actor's province. Call it inside a transaction.
     *
     * @throws PublicationRefused if it names nobody or a firm twice, the document number is taken by a list of the kind, or
     *     there is no key to sign with
     * @throws io.tidu.identity.NotFound for who is not of a province's bureau
     * @throws io.tidu.identity.NotAllowed for who is no publisher
     */
    ListRow publish(Actor actor, ListMaterial material);
}
