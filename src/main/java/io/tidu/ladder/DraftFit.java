package io.tidu.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a draft that is sound in itself fits beside the editions that count: its name, its days, what it amends. */
@Component
class DraftFit {

    private final EditionLedger ledger;
    private final EditionArchive archive;
    private final Rulebooks rulebooks;
    private final Clock clock;

    DraftFit(EditionLedger ledger, EditionArchive archive, Rulebooks rulebooks, Clock clock) {
        this.ledger = ledger;
        this.archive = archive;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** Everything that keeps a draft from being put in force. */
    List<DraftProblem> problems(EditionRef ref, DraftContent content) {
        var problems = new ArrayList<>(DraftCheck.problems(content));
        var yaml = ContentYaml.write(content.keys());
        if (problems.isEmpty()) {
            DraftReading.problem(yaml).ifPresent(problems::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(problems(ref, EditionText.read("draft", yaml)));
        }
        return problems;
    }

    /**
     * A rung that a province adds has a code of its own, and nobody else's editions.
     *
     * @throws DraftRefused if the code is no code, is one of the country or of another province, or it has no name
     */
    void requireOwn(NewRung rung, RuleTerritory territory) {
        if (!Rung.isCode(rung.code()) || new Rung(rung.code()).isOfTheCountry()) {
            throw new DraftRefused("ladder.draft.rungCode");
        }
        if (!rung.name().complete()) {
            throw new DraftRefused("ladder.draft.rungName");
        }
        counting().stream()
                .filter(other -> other.rung().code().equals(rung.code()) && !territory.contains(other.region()))
                .findFirst()
                .ifPresent(other -> {
                    throw new DraftRefused("ladder.draft.rungTaken", rung.code());
                });
    }

    /** The edition of another file or province whose name a new one would be mistaken for. */
    Optional<EditionRef> taken(EditionRef ref) {
        return counting().stream()
                .map(EditionRef::of)
                .filter(other -> !other.equals(ref))
                .filter(other -> other.edition().equals(ref.edition()) && other.sharesTerritoryWith(ref))
                .findFirst();
    }

    private List<DraftProblem> problems(EditionRef ref, EditionText text) {
        var problems = new ArrayList<DraftProblem>();
        taken(ref)
                .ifPresent(
                        other -> problems.add(DraftProblem.of("edition", "ladder.draft.nameTaken", other.toString())));
        var before = ledger.current(ref);
        before.ifPresentOrElse(row -> amends(row, text, problems), () -> begins(text, problems));
        counting().stream()
                .filter(other -> !EditionRef.of(other).equals(ref))
                .forEach(other -> overlaps(text.rulebook(), other, problems));
        return problems;
    }

    private void amends(EditionRow before, EditionText text, List<DraftProblem> problems) {
        var canonical = ledger.canonical(before.digest()).orElse("");
        if (before.digest().equals(text.digest())) {
            problems.add(DraftProblem.of("", "ladder.draft.problem.nothingNew"));
        } else if (!EditionChange.allowed(before, canonical, text, today())) {
            problems.add(DraftProblem.of(
                    "", "ladder.draft.problem.begun", before.ref().toString()));
        } else if (!before.begun(today())) {
            begins(text, problems);
        }
    }

    /** Nobody is judged by rules that were not there on that day. */
    private void begins(EditionText text, List<DraftProblem> problems) {
        text.rulebook().inForce().forEach((kind, period) -> {
            if (period.from() == null || period.from().isBefore(today())) {
                problems.add(DraftProblem.of("in_force." + kind, "ladder.draft.problem.past", today().toString()));
            }
        });
    }

    private static void overlaps(Rulebook draft, Rulebook other, List<DraftProblem> problems) {
        if (!draft.rung().equals(other.rung()) || !Objects.equals(draft.region(), other.region())) {
            return;
        }
        draft.inForce().forEach((kind, period) -> {
            var others = other.inForce().get(kind);
            if (others != null && period.overlaps(others)) {
                problems.add(DraftProblem.of(
                        "in_force." + kind,
                        "ladder.draft.problem.overlap",
                        EditionRef.of(other).toString()));
            }
        });
    }

    /** From memory, and what other nodes put in force a moment ago. */
    private List<Rulebook> counting() {
        var all = new ArrayList<>(rulebooks.all());
        ledger.current().stream()
                .filter(row -> row.origin() == EditionOrigin.PRODUCT)
                .filter(row -> rulebooks.byDigest(row.digest()).isEmpty())
                .map(row -> archive.byDigest(row.digest()))
                .flatMap(Optional::stream)
                .forEach(newer -> {
                    all.removeIf(older -> EditionRef.of(older).equals(EditionRef.of(newer)));
                    all.add(newer);
                });
        return all;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
