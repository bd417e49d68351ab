package io.tidu.publication.web;

import io.tidu.publication.NewObjection;
import io.tidu.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.web.multipart.MultipartFile;

/** What somebody typed into the form of an objection, and the attempt to make one of it. */
final class ObjectionForm {

    static final String KEY = "key";
    static final String FIRM = "firm";
    static final String NAME = "name";
    static final String CONTACT = "contact";
    static final String REASON = "reason";
    static final String FILES = "files";

    /** Nobody sees this field; programs that fill in whatever they find fill it in too. */
    static final String TRAP = "website";

    private final Map<String, String> typed;
    private final SequencedMap<String, RuleViolation> problems = new LinkedHashMap<>();

    ObjectionForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** As it was typed, for the form to show again. */
    public String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    boolean isTrapped() {
        return !of(TRAP).isEmpty();
    }

    void problem(String field, RuleViolation problem) {
        problems.putIfAbsent(field, problem);
    }

    SequencedMap<String, RuleViolation> problems() {
        return problems;
    }

    /** The objection; empty if something is wrong, which {@link #problems} then tells, all of it at once. */
    Optional<NewObjection> read(String notice, List<MultipartFile> files) {
        check(NAME, () -> NewObjection.name(of(NAME)));
        check(CONTACT, () -> NewObjection.contact(of(CONTACT)));
        check(REASON, () -> NewObjection.reason(of(REASON)));
        check(FILES, () -> NewObjection.requireFew(files.size()));
        return problems.isEmpty()
                ? Optional.of(new NewObjection(
                        notice,
                        of(FIRM),
                        of(NAME),
                        of(CONTACT),
                        of(REASON),
                        files.stream()
                                .<NewObjection.Attachment>map(file -> file::getInputStream)
                                .toList()))
                : Optional.empty();
    }

    private void check(String field, Runnable check) {
        try {
            check.run();
        } catch (RuleViolation violation) {
            problem(field, violation);
        }
    }
}
