package io.tidu.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published list as everybody sees it.
 *
 * @param documentNumber the number of the document (文号) it was published by
 * @param rungName in Chinese, as on the day of publication
 * @param publishedOn the day its titles begin
 * @param validUntil the last day of its titles; null where the list grants none
 * @param entries how many firms it names
 * @param noticeNumber the notice it comes from; null where it comes from none
 * @param digest SHA-256 of the canonical bytes, in hexadecimal digits
 * @param link null for a list of the first format, which stands in no chain
 * @param signature null for lists that were published before there were signatures
 * @param replacedBy the number of the edition that corrected it; null while it stands
 */
public record ListRow(
        String number,
        String documentNumber,
        ListKind kind,
        @Nullable String noticeNumber,
        String issuer,
        String rung,
        String rungName,
        int year,
        int batch,
        String title,
        String body,
        LocalDate publishedOn,
        @Nullable LocalDate validUntil,
        int entries,
        String digest,
        @Nullable ListLink link,
        @Nullable ListSignature signature,
        @Nullable String replacedBy) {

    /** The name of its canonical form. */
    public String format() {
        return link == null ? CanonicalList.FIRST_FORMAT : CanonicalList.FORMAT;
    }

    /** 1 for what was never corrected. */
    public int edition() {
        return link == null ? 1 : link.edition();
    }

    /** What the next edition says of itself before its seal. */
    ListRow next(String otherNumber, CorrectList command, LocalDate day, int firms) {
        return new ListRow(
                otherNumber,
                command.documentNumber(),
                kind,
                noticeNumber,
                issuer,
                rung,
                rungName,
                year,
                batch,
                command.title(),
                command.body(),
                day,
                validUntil,
                firms,
                "",
                null,
                null,
                null);
    }

    ListRow withDigest(String computed) {
        return with(computed, link, signature);
    }

    ListRow withLink(ListLink other) {
        return with(digest, other, signature);
    }

    ListRow signedBy(ListSignature other) {
        return with(digest, link, other);
    }

    private ListRow with(String otherDigest, @Nullable ListLink otherLink, @Nullable ListSignature otherSignature) {
        return new ListRow(
                number,
                documentNumber,
                kind,
                noticeNumber,
                issuer,
                rung,
                rungName,
                year,
                batch,
                title,
                body,
                publishedOn,
                validUntil,
                entries,
                otherDigest,
                otherLink,
                otherSignature,
                replacedBy);
    }
}
