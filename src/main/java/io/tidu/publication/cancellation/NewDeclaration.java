package io.tidu.publication.cancellation;

import io.tidu.shared.CreditCode;
import io.tidu.title.TitleId;

/**
 * Declares that a title is given up.
 *
 * @param reason why; the bureaus read it, the public does not
 * @param typedCode the last characters of the firm's credit code, typed so that it is not done by accident
 */
public record NewDeclaration(TitleId title, String reason, String typedCode) {

    /** So many of them are typed. */
    public static final int TYPED = 6;

    public NewDeclaration {
        reason = CaseText.required("reason", reason, CaseText.REASON);
    }

    /** What has to be typed for a firm. */
    public static String end(CreditCode code) {
        return code.value().substring(CreditCode.LENGTH - TYPED);
    }

    void requireConfirmed(CreditCode code) {
        if (!end(code).equalsIgnoreCase(typedCode.strip())) {
            throw new CaseRefused.NotConfirmed(TYPED);
        }
    }
}
