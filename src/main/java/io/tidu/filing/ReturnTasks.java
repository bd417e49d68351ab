package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.filing.ReturnTask.Touched;
import io.tidu.identity.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells for each item of a return whether the firm has done something there since. */
@Component
class ReturnTasks {

    private final FilingDrafts drafts;
    private final Judging judging;
    private final EvidenceService evidence;

    ReturnTasks(FilingDrafts drafts, Judging judging, EvidenceService evidence) {
        this.drafts = drafts;
        this.judging = judging;
        this.evidence = evidence;
    }

    List<ReturnTask> of(Actor actor, Dossier dossier, FilingEvent returned) {
        if (returned.items().isEmpty()) {
            return List.of();
        }
        var work = new Work(
                returned,
                judging.form(dossier.round()),
                drafts.findById(dossier.filing().getId())
                        .map(FilingDraft::touches)
                        .orElseGet(() -> new Touches(java.util.Map.of())),
                evidence.asOfSubmission(actor, id(dossier), returned.submissionNo()),
                evidence.list(actor, id(dossier)));
        return returned.items().stream()
                .map(item -> new ReturnTask(item, work.at(item.target())))
                .toList();
    }

    private static DossierId id(Dossier dossier) {
        return new DossierId(dossier.filing().getId());
    }

    /** What the firm did since the return. */
    private record Work(
            FilingEvent returned,
            FormDefinition form,
            Touches touches,
            List<EvidenceRow> submitted,
            List<EvidenceRow> now) {

        private static final Comparator<Touched> LATEST =
                Comparator.comparing(Touched::at, Comparator.nullsFirst(Comparator.naturalOrder()));

        @Nullable
        Touched at(ReturnTarget target) {
            var touched =
                    switch (target) {
                        case ReturnTarget.Field(var path) -> typed(path);
                        case ReturnTarget.Slot(var slot) ->
                            files(file -> file.slot().equals(slot));
                        case ReturnTarget.File(var slot, var file, var name) ->
                            now.stream().anyMatch(row -> row.id().equals(file))
                                    ? Stream.<Touched>empty()
                                    : Stream.concat(
                                            Stream.of(new Touched(null, null)),
                                            files(row -> row.slot().equals(slot)));
                        case ReturnTarget.Whole whole -> Stream.concat(typed(), files(file -> true));
                    };
            return touched.max(LATEST).orElse(null);
        }

        private Stream<Touched> typed() {
            return touches.byPath().values().stream()
                    .filter(touch -> touch.at().isAfter(returned.at()))
                    .map(touch -> new Touched(touch.by(), touch.at()));
        }

        /** A computed figure is changed where its operands are, a table in any of its cells. */
        private Stream<Touched> typed(FieldPath path) {
            var operands = form.field(path)
                    .map(FieldDefinition::formula)
                    .filter(Objects::nonNull)
                    .map(Formula::operands);
            return touches.byPath().entrySet().stream()
                    .filter(entry -> entry.getValue().at().isAfter(returned.at()))
                    .filter(entry -> operands.map(codes -> codes.contains(
                                    FieldPath.parse(entry.getKey()).code()))
                            .orElseGet(() -> entry.getKey().equals(path.text())
                                    || entry.getKey().startsWith(path.text() + "/")))
                    .map(entry ->
                            new Touched(entry.getValue().by(), entry.getValue().at()));
        }

        private Stream<Touched> files(java.util.function.Predicate<EvidenceRow> which) {
            var removed = submitted.stream()
                    .filter(which)
                    .filter(file -> now.stream().noneMatch(row -> row.id().equals(file.id())))
                    .map(file -> new Touched(null, null));
            var added = now.stream()
                    .filter(which)
                    .filter(file -> file.addedAt().isAfter(returned.at()))
                    .map(file -> new Touched(file.addedBy(), file.addedAt()));
            return Stream.concat(removed, added);
        }
    }
}
