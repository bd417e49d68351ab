package io.tidu.collaboration;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Why a mail did not go out, as a code: what servers answer often repeats the address, which administrators need not read. */
final class MailTrouble {

    private static final Pattern ANSWER = Pattern.compile("(?m)^\\s*([45]\\d\\d)\\b");

    private MailTrouble() {}

    static String of(MailException problem) {
        return switch (problem) {
            case MailAuthenticationException wrong -> "LOGIN";
            case MailPreparationException unwritable -> "UNWRITABLE";
            case MailSendException refused -> answered(refused);
            default -> "OTHER";
        };
    }

    private static String answered(MailSendException problem) {
        for (var each : problem.getMessageExceptions()) {
            if (each instanceof SendFailedException refused) {
                var code = code(refused);
                return code == null ? "REFUSED" : "REFUSED " + code;
            }
        }
        return "UNREACHABLE";
    }

    /** The code of the server's answer tells an administrator enough: 550 no such address, 452 mailbox full. */
    private static @Nullable String code(MessagingException refused) {
        for (Exception each = refused; each instanceof MessagingException; ) {
            var found = ANSWER.matcher(String.valueOf(each.getMessage()));
            if (found.find()) {
                return found.group(1);
            }
            each = ((MessagingException) each).getNextException();
        }
        return null;
    }
}
