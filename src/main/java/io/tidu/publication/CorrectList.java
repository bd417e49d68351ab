package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.shared.RegionCode;
import java.util.List;

/**
 * Asks for the next edition of a published list, with what it changes. A reason for each, and one for the whole.
 *
 * @param list the number of the edition that stands now
 * @param documentNumber the number the office gives the new document
 */
public record CorrectList(
        String list, String documentNumber, String title, String body, String reason, List<Change> changes) {

    public static final int REASON_LENGTH = 1000;

    /** @throws PublicationRefused.TextMissing or TextTooLong for what is blank or too long */
    public CorrectList {
        documentNumber =
                PublicationText.required("publication.field.document", documentNumber, NewList.DOCUMENT_NUMBER_LENGTH);
        title = PublicationText.required("publication.field.title", title, NoticeText.TITLE_LENGTH);
        body = PublicationText.required("publication.field.body", body, NoticeText.BODY_LENGTH);
        reason = PublicationText.required("publication.field.correction", reason, REASON_LENGTH);
        changes = List.copyOf(changes);
    }

    /** One change. */
    public sealed interface Change {
        String reason();
    }

    /** Takes a firm out; its title ends that day. */
    public record TakeOut(String creditCode, String reason) implements Change {
        public TakeOut {
            reason = required(reason);
        }
    }

    /** Puts the name right under which a firm was listed; its title bears it too. Not for firms that took another name later. */
    public record RightName(String creditCode, String name, String reason) implements Change {
        public RightName {
            name = PublicationText.required("publication.field.name", name, 200);
            reason = required(reason);
        }
    }

    /** Puts the leading product right. */
    public record RightProduct(String creditCode, String product, String reason) implements Change {
        public RightProduct {
            product = PublicationText.required("publication.field.product", product, 200);
            reason = required(reason);
        }
    }

    /** Puts right in which county a firm was when it was listed. */
    public record RightCounty(String creditCode, RegionCode county, String reason) implements Change {
        public RightCounty {
            reason = required(reason);
        }
    }

    /** Adds a firm of the notice that was cleared after the list was out; it holds the title from the day of the correction. */
    public record Add(FilingId filing, String reason) implements Change {
        public Add {
            reason = required(reason);
        }
    }

    private static String required(String reason) {
        return PublicationText.required("publication.field.correction", reason, REASON_LENGTH);
    }
}
