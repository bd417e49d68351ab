package io.tidu.publication;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.UUID;

/** Puts published lists right, by new editions. What was published stays readable; nothing is removed without saying so. */
public interface ListCorrections {

    /**
     * Publishes the next edition of a list: the firms as they stand after the changes, what was changed and why. Titles of firms
     * taken out end that day, corrected names show, firms added hold the title from that day. All of it or nothing.
     *
     * @param key made once per intent; a repeated call with it changes nothing and answers the same
     * @throws CorrectionRefused if the list was corrected already, a change does not fit it, or nothing would change
     * @throws PublicationRefused if the document number is taken, or there is no key to sign with
     * @throws io.tidu.identity.NotFound for who is not of that province's bureau
     * @throws io.tidu.identity.NotAllowed for who is no publisher
     */
    ListRow correct(Actor actor, CorrectList command, UUID key);

    /**
     * Publishes the next edition of a list of cancelled titles without a firm whose case was reversed. It says that; whoever calls gives
     * the title back in the same transaction.
     *
     * @throws CorrectionRefused if the list was corrected already, takes no titles away, or does not name the firm
     */
    ListRow strike(Actor actor, CorrectList command, UUID key);

    /**
     * The firms of the list's notice that no list names and nothing stands against.
     *
     * @throws io.tidu.identity.NotFound for who is not of that province's bureau
     */
    List<NoticeEntry> addable(Actor actor, String list);
}
