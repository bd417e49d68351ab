package io.tidu.publication.web;

import io.tidu.publication.complaint.NewComplaint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What somebody typed into the form of a complaint, and the attempt to make one of it. */
final class ComplaintForm extends StatementForm {

    static final String RUNG = "rung";

    ComplaintForm(Map<String, String> typed) {
        super(typed);
    }

    /** The complaint; empty if something is wrong, which {@link #problems} then tells, all of it at once. */
    Optional<NewComplaint> read(List<MultipartFile> files) {
        if (of(RUNG).isEmpty()) {
            problem(RUNG, new FormRefused("rungMissing"));
        }
        return isComplete(files)
                ? Optional.of(
                        new NewComplaint(of(FIRM), of(RUNG), of(NAME), of(CONTACT), of(REASON), attachments(files)))
                : Optional.empty();
    }
}
