package io.tidu.filing;

import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureRef;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.TitleRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that is known of a firm: of each figure what it typed last into any filing, sent or not, and what the register of titles says.
 * Statements about the present, such as reasons that bar a firm, count only from filings of this year.
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

    KnownFacts(Filings filings, FilingDrafts drafts, Rounds rounds, Judging judging, TitleRegister titles) {
        this.filings = filings;
        this.drafts = drafts;
        this.rounds = rounds;
        this.judging = judging;
        this.titles = titles;
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
        var draftOf = drafts(latest);
        var facts = Facts.on(day);
        for (var filing : latest) {
            var draft = draftOf.get(filing.getId());
            if (draft != null) {
                facts = facts.filledFrom(
                        typed(filing, draft, Objects.requireNonNull(roundOf.get(filing.round())), day));
            }
        }
        return new Known(
                withTitles(facts, enterprise, day),
                latest.isEmpty() ? null : roundOf.get(latest.getFirst().round()));
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
        if (round.year() == day.getYear()) {
            return facts;
        }
        for (var figure : OF_THE_PRESENT) {
            facts = facts.without(new FigureRef(figure, null));
        }
        return facts;
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
