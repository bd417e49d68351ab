package io.tidu.publication.web;

import io.tidu.publication.NewObjection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What somebody typed into the form of an objection, and the attempt to make one of it. */
final class ObjectionForm extends StatementForm {

    ObjectionForm(Map<String, String> typed) {
        super(typed);
    }

    /** The objection; empty if something is wrong, which {@link #problems} then tells, all of it at once. */
    Optional<NewObjection> read(String notice, List<MultipartFile> files) {
        return isComplete(files)
                ? Optional.of(new NewObjection(notice, of(FIRM), of(NAME), of(CONTACT), of(REASON), attachments(files)))
                : Optional.empty();
    }
}
