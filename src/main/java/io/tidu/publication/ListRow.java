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
 * @param digest SHA-256 of the canonical bytes, in hexadecimal digits
 */
public record ListRow(
        String number,
        String documentNumber,
        ListKind kind,
        String noticeNumber,
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
        String digest) {

    ListRow withDigest(String computed) {
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
                computed);
    }
}
