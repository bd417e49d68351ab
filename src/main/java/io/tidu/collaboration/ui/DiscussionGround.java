package io.tidu.collaboration.ui;

import com.vaadin.flow.component.UI;
import io.tidu.collaboration.Subject;
import io.tidu.evidence.EvidenceId;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.ReturnTarget;
import io.tidu.filing.ui.FilingAside.Ground;
import io.tidu.filing.ui.PageGround.PageShown;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filing that is discussed: what there is to discuss in it, what that is called, and the way to it. */
record DiscussionGround(
        FilingView view, DiscussionParts parts, @Nullable Ground ground) {

    List<Subject> atFinding(String code) {
        var subjects = fieldsOf(code).flatMap(this::years).toList();
        return subjects.isEmpty() ? List.of(new Subject.Whole()) : subjects;
    }

    Stream<FieldDefinition> fieldsOf(String finding) {
        return view.assessment().finding(finding).stream()
                .flatMap(found -> view.form().fields().stream()
                        .filter(field ->
                                field.figure() != null && found.figures().contains(field.figure())));
    }

    List<Subject> atField(String code) {
        return view.form().field(code).stream().flatMap(this::years).toList();
    }

    List<Subject> atFile(String key) {
        return List.of(new Subject.Page(new EvidenceId(UUID.fromString(key)), 1));
    }

    /** The whole first. */
    List<Subject> everything() {
        var files = parts.files(view).stream().<Subject>map(file -> new Subject.Page(file.id(), 1));
        return Stream.of(
                        Stream.<Subject>of(new Subject.Whole()),
                        view.form().fields().stream().flatMap(this::years),
                        files)
                .flatMap(subjects -> subjects)
                .toList();
    }

    private Stream<Subject> years(FieldDefinition field) {
        return field.yearly()
                ? view.form().yearsOf(field, view.round().lastYear()).stream()
                        .map(year -> new Subject.Figure(FieldPath.of(field.code(), year)))
                : Stream.of(new Subject.Figure(FieldPath.of(field.code())));
    }

    String name(Subject subject, @Nullable String fileName) {
        return switch (subject) {
            case Subject.Whole whole -> parts.panels().nameOf(view, ReturnTarget.whole());
            case Subject.Figure(var path) -> parts.panels().nameOf(view, ReturnTarget.field(path));
            case Subject.Page page ->
                UI.getCurrent()
                        .getTranslation(
                                "collaboration.discussion.page",
                                fileName == null ? fileName(page.file()) : fileName,
                                String.valueOf(page.page()));
        };
    }

    String fileName(EvidenceId id) {
        return parts.files(view).stream()
                .filter(file -> file.id().equals(id))
                .map(file -> file.fileName())
                .findFirst()
                .orElse("");
    }

    int pages(EvidenceId id) {
        return parts.files(view).stream()
                .filter(file -> file.id().equals(id))
                .map(file -> file.pages() == null ? 1 : file.pages())
                .findFirst()
                .orElse(1);
    }

    /** The page of a file that is being looked at; the first of any other. */
    int pageOf(EvidenceId file) {
        return ground == null
                ? 1
                : ground.shown()
                        .filter(shown -> shown.file().equals(file))
                        .map(PageShown::page)
                        .orElse(1);
    }

    boolean leadsTo(Subject subject) {
        return ground != null && !(subject instanceof Subject.Whole);
    }

    void show(Subject subject) {
        if (ground == null) {
            return;
        }
        switch (subject) {
            case Subject.Whole whole -> {}
            case Subject.Figure(var path) -> ground.showFigure(path);
            case Subject.Page(var file, var page) -> ground.showPage(file, page);
        }
    }
}
