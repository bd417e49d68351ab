package io.tidu.publication;

import io.tidu.filing.FilingId;
import java.util.Set;

/**
 * Asks for the list that a closed notice leads to.
 *
 * @param documentNumber the number the office gives the document (文号), for instance {@code 浙经信企业〔2026〕12号}
 * @param despite those that merged or the like since the notice opened and are listed all the same: somebody has looked
 */
public record NewList(NoticeId notice, String documentNumber, String title, String body, Set<FilingId> despite) {

    public static final int DOCUMENT_NUMBER_LENGTH = 60;

    /** @throws PublicationRefused.TextMissing or TextTooLong for what is blank or too long */
    public NewList {
        documentNumber = PublicationText.required("publication.field.document", documentNumber, DOCUMENT_NUMBER_LENGTH);
        title = PublicationText.required("publication.field.title", title, NoticeText.TITLE_LENGTH);
        body = PublicationText.required("publication.field.body", body, NoticeText.BODY_LENGTH);
        despite = Set.copyOf(despite);
    }

    public NewList(NoticeId notice, String documentNumber, String title, String body) {
        this(notice, documentNumber, title, body, Set.of());
    }
}
