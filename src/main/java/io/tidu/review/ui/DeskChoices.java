package io.tidu.review.ui;

import io.tidu.filing.RoundId;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Colleague;
import io.tidu.ladder.FindingText;
import io.tidu.ladder.Rung;
import io.tidu.review.AssignmentService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person can narrow the desk to, read once for a screen. */
record DeskChoices(List<RoundRow> rounds, List<BureauRow> below, List<Colleague> people, FindingText texts) {

    /** Where it is read from. */
    @Component
    record Source(RoundService rounds, BureauDirectory bureaus, FindingText texts, AssignmentService assignments) {

        DeskChoices of(Actor actor) {
            var below = actor.bureau().map(OfBureau::bureau).map(bureaus::below).orElse(List.of());
            return new DeskChoices(rounds.visible(actor), below, assignments.colleagues(actor), texts);
        }
    }

    Optional<RoundRow> round(@Nullable RoundId id) {
        return rounds.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    Optional<BureauRow> bureau(@Nullable BureauId id) {
        return below.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /**
     * Without a round, bureau or colleague that is there no more, or is none of this person's: they would narrow the list to nothing while the filters
     * above it show nothing chosen.
     */
    DeskQuery sound(DeskQuery wanted) {
        return wanted.narrowed(
                wanted.text(),
                round(wanted.round()).map(RoundRow::id).orElse(null),
                wanted.verdict(),
                bureau(wanted.bureau()).map(BureauRow::id).orElse(null),
                whose(wanted.who()));
    }

    private @Nullable String whose(@Nullable String who) {
        boolean word = DeskQuery.ME.equals(who) || DeskQuery.NOBODY.equals(who);
        return word
                        || people.stream()
                                .anyMatch(each -> each.id().value().toString().equals(who))
                ? who
                : null;
    }

    String name(RoundRow row, Locale locale) {
        return RoundNames.of(row, texts, locale);
    }

    String name(Rung rung, Locale locale) {
        return texts.rung(rung, locale);
    }
}
