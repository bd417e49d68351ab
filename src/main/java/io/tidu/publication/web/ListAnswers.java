package io.tidu.publication.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tidu.publication.ListRow;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of the services, kept apart from our own records so that these can change without breaking programs. */
final class ListAnswers {

    private ListAnswers() {}

    /** @param page from 0 */
    record Lists(int page, int size, int total, List<ListSummary> lists) {}

    /**
     * @param year of the round
     * @param validUntil the last day of its titles; null where it grants none
     * @param digest SHA-256 of the canonical JSON in hexadecimal digits
     * @param signature null while lists are not signed
     */
    record ListSummary(
            String number,
            String documentNumber,
            String kind,
            String rung,
            String rungName,
            int year,
            int batch,
            String title,
            String issuer,
            String notice,
            LocalDate publishedOn,
            @Nullable LocalDate validUntil,
            @JsonProperty("entries") int firms,
            String digestAlgorithm,
            String digest,
            @Nullable String signature) {

        static ListSummary of(ListRow list) {
            return new ListSummary(
                    list.number(),
                    list.documentNumber(),
                    list.kind().name(),
                    list.rung(),
                    list.rungName(),
                    list.year(),
                    list.batch(),
                    list.title(),
                    list.issuer(),
                    list.noticeNumber(),
                    list.publishedOn(),
                    list.validUntil(),
                    list.entries(),
                    "SHA-256",
                    list.digest(),
                    null);
        }
    }

    /** @param asOf the day the titles are held on */
    record Titles(LocalDate asOf, List<Title> titles) {}

    /** @param creditCode null where an older list named none */
    record Title(
            String rung,
            String holder,
            @Nullable String creditCode,
            LocalDate grantedOn,
            LocalDate validUntil,
            String listNumber,
            String listName) {

        static Title of(HeldTitle title, String creditCode) {
            return new Title(
                    title.rung(),
                    title.holder(),
                    creditCode,
                    title.grantedOn(),
                    title.validUntil(),
                    title.listNumber(),
                    title.listName());
        }

        static Title of(TitleRow title) {
            return new Title(
                    title.rung(),
                    title.holder(),
                    title.creditCode(),
                    title.grantedOn(),
                    title.validUntil(),
                    title.listNumber(),
                    title.listName());
        }
    }
}
