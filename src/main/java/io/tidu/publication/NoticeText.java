package io.tidu.publication;

/**
 * What a notice says, in Chinese: it is a document of the office, not of the screen.
 *
 * @param businessContact whom to ask about it, usually an office and a telephone
 * @param disciplineContact whom to tell of a breach of discipline (纪检)
 */
public record NoticeText(String title, String body, String businessContact, String disciplineContact) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 10_000;
    public static final int CONTACT_LENGTH = 100;

    /** @throws PublicationRefused.TextMissing or TextTooLong for what is blank or too long */
    public NoticeText {
        title = PublicationText.required("publication.field.title", title, TITLE_LENGTH);
        body = PublicationText.required("publication.field.body", body, BODY_LENGTH);
        businessContact = PublicationText.required("publication.field.business", businessContact, CONTACT_LENGTH);
        disciplineContact = PublicationText.required("publication.field.discipline", disciplineContact, CONTACT_LENGTH);
    }
}
