package io.tidu.publication;

import io.tidu.shared.PersonalData;

/**
 * Who objects and what they say. For the officials who handle the objection, and for nobody else.
 *
 * @param contact telephone or mail address
 */
public record ObjectionStatement(String name, String contact, String reason) {

    /** As it is shown until somebody asks for more. */
    ObjectionStatement masked() {
        return new ObjectionStatement(
                PersonalData.maskedName(name),
                contact.contains("@") ? PersonalData.maskedEmail(contact) : PersonalData.maskedMobile(contact),
                reason);
    }
}
