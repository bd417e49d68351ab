package io.tidu.filing;

import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureRef;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Zone;
import io.tidu.title.TitleRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that is known of a firm: of each figure what it said last, in any filing, sent or not, or in a yearly update it signed, and what the
 * register of titles says. Statements about the present, such as reasons that bar a firm, count only if they are of this year.
 */
@Component
class KnownFacts {

    private static final int MOST_FILINGS = 10;
    private static final List<Figure> OF_THE_PRESENT = List.of(Figure.TITLES, Figure.BLOCKED);

    private final Filings filings;
    private final FilingDrafts drafts;
    private final Rounds rounds;
    private final Judging judging;
    private final TitleRegister titles;
    private final YearlyForms updates;
    private final List<SaidElsewhere> elsewhere;

    KnownFacts(
            Filings filings,
            FilingDrafts drafts,
            Rounds rounds,
            Judging judging,
            TitleRegister titles,
            YearlyForms updates,
            List<SaidElsewhere> elsewhere) {
        this.filings = filings;
        this.drafts = drafts;
        this.rounds = rounds;
        this.judging = judging;
        this.titles = titles;
        this.updates = updates;
        this.elsewhere = elsewhere;
    }

    /**
     * What is known.
     *
     * @param source the round of the latest filing; null where the firm has none
     */
    record Known(Facts facts, @Nullable RoundRow source) {}

    Known of(EnterpriseId enterprise, LocalDate day) {
        var latest = latest(enterprise);
        var roundOf = rounds(latest);
        var facts = Facts.on(day);
        for (var told : told(enterprise, latest, roundOf, day)) {
            facts = facts.filledFrom(told.facts());
        }
        return new Known(
                withTitles(facts, enterprise, day),
                latest.isEmpty() ? null : roundOf.get(latest.getFirst().round()));
    }

    private record Told(Instant at, Facts facts) {}

    /** The newest first. */
    private List<Told> told(
            EnterpriseId enterprise, List<Filing> latest, Map<RoundId, RoundRow> roundOf, LocalDate day) {
        var draftOf = drafts(latest);
        var filed = latest.stream()
                .filter(filing -> draftOf.containsKey(filing.getId()))
                .map(filing -> {
                    var draft = Objects.requireNonNull(draftOf.get(filing.getId()));
                    return new Told(
                            draft.savedAt(),
                            typed(filing, draft, Objects.requireNonNull(roundOf.get(filing.round())), day));
                });
        var updated = elsewhere.stream()
                .flatMap(source -> source.by(enterprise).stream())
                .map(written -> new Told(written.at(), updated(written, day)));
        return Stream.concat(filed, updated)
                .sorted(Comparator.comparing(Told::at).reversed())
                .toList();
    }

    /** An update speaks of the year before the one in which it was signed; of titles only the register knows. */
    private Facts updated(SaidElsewhere.Written written, LocalDate day) {
        var asOf = LocalDate.ofInstant(written.at(), Zone.SHANGHAI);
        var facts = FormFacts.of(updates.definition(), updates.read(written.form()), asOf, Set.of())
                .without(new FigureRef(Figure.TITLES, null));
        return asOf.getYear() == day.getYear() ? facts : ofThen(facts);
    }

    private Facts withTitles(Facts facts, EnterpriseId enterprise, LocalDate day) {
        var held = new TreeSet<>(titles.rungs(enterprise, day));
        if (facts.of(Figure.TITLES) instanceof Fact.Codes(var claimed)) {
            held.addAll(claimed);
        }
        return facts.with(Figure.TITLES, held);
    }

    private List<Filing> latest(EnterpriseId enterprise) {
        return filings.latestOf(enterprise.value(), FilingStatus.WITHDRAWN, MOST_FILINGS);
    }

    private Facts typed(Filing filing, FilingDraft draft, RoundRow round, LocalDate day) {
        var facts = judging.facts(draft.form(), round, filing.enterprise());
        return round.year() == day.getYear() ? facts : ofThen(facts);
    }

    private static Facts ofThen(Facts facts) {
        var lasting = facts;
        for (var figure : OF_THE_PRESENT) {
            lasting = lasting.without(new FigureRef(figure, null));
        }
        return lasting;
    }

    private Map<RoundId, RoundRow> rounds(List<Filing> of) {
        var ids = of.stream().map(filing -> filing.round().value()).distinct().toList();
        return rounds.findAllById(ids).stream().map(Round::row).collect(Collectors.toMap(RoundRow::id, row -> row));
    }

    private Map<UUID, FilingDraft> drafts(List<Filing> of) {
        return drafts.findAllById(of.stream().map(Filing::getId).toList()).stream()
                .collect(Collectors.toMap(FilingDraft::filing, draft -> draft));
    }
}
