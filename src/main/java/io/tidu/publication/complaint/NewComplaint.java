package io.tidu.publication.complaint;

import io.tidu.publication.statement.Attachment;
import io.tidu.publication.statement.StatementText;
import java.util.List;

/**
 * What somebody without an account says against the holder of a title.
 *
 * @param name of the person or organisation; anonymous ones are not accepted
 * @param contact telephone or mail address
 */
public record NewComplaint(
        String creditCode, String rung, String name, String contact, String reason, List<Attachment> files) {

    /** @throws io.tidu.publication.statement.StatementRefused for the first thing that is wrong */
    public NewComplaint {
        name = StatementText.name(name);
        contact = StatementText.contact(contact);
        reason = StatementText.reason(reason);
        files = List.copyOf(files);
        StatementText.requireFew(files.size());
    }
}
