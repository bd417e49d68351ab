package io.tidu.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list is made of: the decisions, and the words around them. Everything else follows from it and from the moment, so
 * the same material gives the same bytes on every machine, in whatever order the firms come.
 *
 * @param year the year it is about; of a round, that of the round
 * @param batch the batch of that year; 0 where it is of none
 * @param documentNumber the number the office gives the document (文号)
 * @param notice the notice it comes from; null where it comes from none
 * @param firms each credit code once
 */
public record ListMaterial(
        ListKind kind,
        String rung,
        int year,
        int batch,
        String documentNumber,
        String title,
        String body,
        @Nullable NoticeRow notice,
        List<ListedFirm> firms) {

    /** @throws PublicationRefused.TextMissing or TextTooLong for what is blank or too long */
    public ListMaterial {
        documentNumber =
                PublicationText.required("publication.field.document", documentNumber, NewList.DOCUMENT_NUMBER_LENGTH);
        title = PublicationText.required("publication.field.title", title, NoticeText.TITLE_LENGTH);
        body = PublicationText.required("publication.field.body", body, NoticeText.BODY_LENGTH);
        firms = List.copyOf(firms);
    }

    /** Of a list that comes from no notice: cancelled titles, firms under another name. */
    public static ListMaterial withoutNotice(
            ListKind kind,
            String rung,
            int year,
            String documentNumber,
            String title,
            String body,
            List<ListedFirm> firms) {
        return new ListMaterial(kind, rung, year, 0, documentNumber, title, body, null, firms);
    }

    static ListMaterial of(NewList command, NoticeRow notice, List<EntryToday> firms) {
        return new ListMaterial(
                notice.leadsTo(),
                notice.rung(),
                notice.year(),
                notice.batch(),
                command.documentNumber(),
                command.title(),
                command.body(),
                notice,
                firms.stream().map(EntryToday::listed).toList());
    }
}
