package io.tidu.publication.statement;

import io.tidu.shared.PersonalData;

/**
 * Who objects or complains and what they say. For the officials who handle it, and for nobody else.
 *
 * @param contact telephone or mail address
 */
public record Statement(String name, String contact, String reason) {

    /** As it is shown until somebody asks for more. */
    public Statement masked() {
        return new Statement(
                PersonalData.maskedName(name),
                contact.contains("@") ? PersonalData.maskedEmail(contact) : PersonalData.maskedMobile(contact),
                reason);
    }
}
