package io.tidu.publication;

import io.tidu.publication.statement.Attachment;
import io.tidu.publication.statement.StatementRefused;
import io.tidu.publication.statement.StatementText;
import java.util.List;

/**
 * What somebody without an account objects against one firm of a notice.
 *
 * @param notice the number of the notice
 * @param creditCode of the firm
 * @param name of the person or organisation; anonymous ones are not accepted
 * @param contact telephone or mail address
 */
public record NewObjection(
        String notice, String creditCode, String name, String contact, String reason, List<Attachment> files) {

    /** @throws StatementRefused for the first thing that is wrong */
    public NewObjection {
        name = StatementText.name(name);
        contact = StatementText.contact(contact);
        reason = StatementText.reason(reason);
        files = List.copyOf(files);
        StatementText.requireFew(files.size());
    }
}
