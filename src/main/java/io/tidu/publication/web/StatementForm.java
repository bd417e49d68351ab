package io.tidu.publication.web;

import io.tidu.publication.statement.Attachment;
import io.tidu.publication.statement.StatementText;
import io.tidu.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What somebody without an account typed into a form, and what is wrong with it. The same for objections and complaints. */
class StatementForm {

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

    StatementForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** As it was typed, for the form to show again. */
    public String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    void problem(String field, RuleViolation problem) {
        problems.putIfAbsent(field, problem);
    }

    SequencedMap<String, RuleViolation> problems() {
        return problems;
    }

    /** The key of the form, if it was given out in this session and a person filled it in; else {@link #problems} tells. */
    Optional<UUID> intent(StatementSession session) {
        var key = session.form(of(KEY));
        if (!of(TRAP).isEmpty()) {
            problem(TRAP, new FormRefused("trap"));
        } else if (key.isEmpty()) {
            problem(KEY, new FormRefused("formUnknown"));
        }
        return key;
    }

    /** Whether nothing is wrong; {@link #problems} tells all of it at once. */
    boolean isComplete(List<MultipartFile> files) {
        check(NAME, () -> StatementText.name(of(NAME)));
        check(CONTACT, () -> StatementText.contact(of(CONTACT)));
        check(REASON, () -> StatementText.reason(of(REASON)));
        check(FILES, () -> StatementText.requireFew(files.size()));
        return problems.isEmpty();
    }

    private void check(String field, Runnable check) {
        try {
            check.run();
        } catch (RuleViolation violation) {
            problem(field, violation);
        }
    }

    static List<Attachment> attachments(List<MultipartFile> files) {
        return files.stream().<Attachment>map(file -> file::getInputStream).toList();
    }

    /** A browser sends an empty part without a name where no file was chosen. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !Optional.ofNullable(file.getOriginalFilename())
                                .orElse("")
                                .isBlank())
                        .toList();
    }
}
