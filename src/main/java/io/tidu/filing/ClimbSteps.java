package io.tidu.filing;

import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rulebooks;
import io.tidu.ladder.Rung;
import io.tidu.title.HeldTitle;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the rungs in order and says where a firm stands to each. The lowest two are one step: either is enough. */
record ClimbSteps(Rulebooks rulebooks, String county, LocalDate day, List<HeldTitle> held) {

    /** A review is due in the year a title ends, and in any case this many days before its end. */
    private static final int DUE_DAYS = 180;

    private static final List<Rung> MAIN = Rung.OF_THE_COUNTRY.stream()
            .filter(rung -> !rung.equals(Rung.TECH_INNOVATIVE_SME))
            .toList();

    List<ClimbStep> all() {
        return Stream.concat(MAIN.stream(), ofTheProvince()).map(this::step).toList();
    }

    private Stream<Rung> ofTheProvince() {
        return rulebooks.all().stream()
                .filter(rulebook -> !rulebook.rung().isOfTheCountry() && rulebook.covers(county))
                .filter(rulebook -> Arrays.stream(FilingKind.values()).anyMatch(kind -> rulebook.inForce(kind, day)))
                .map(Rulebook::rung)
                .distinct()
                .sorted();
    }

    private ClimbStep step(Rung rung) {
        var title = title(rung);
        var kind = title == null ? FilingKind.NEW : FilingKind.REVIEW;
        var rulebook = rulebooks.inForce(rung, kind, day, county).orElse(null);
        return new ClimbStep(rung, kind, standing(rung, title), title, rulebook);
    }

    private ClimbStanding standing(Rung rung, @Nullable HeldTitle title) {
        if (title != null) {
            return isDue(title) ? ClimbStanding.DUE : ClimbStanding.HELD;
        }
        if (!rung.isOfTheCountry()) {
            return ClimbStanding.AHEAD;
        }
        int next = 1 + highestHeld();
        int level = level(rung);
        if (level < next) {
            return ClimbStanding.PASSED;
        }
        if (level > next) {
            return ClimbStanding.AHEAD;
        }
        return rung.equals(Rung.TECH_SME) ? ClimbStanding.EITHER : ClimbStanding.NEXT;
    }

    private boolean isDue(HeldTitle title) {
        return title.validUntil().getYear() == day.getYear()
                || title.validUntil().isBefore(day.plusDays(DUE_DAYS));
    }

    private @Nullable HeldTitle title(Rung rung) {
        return held.stream()
                .filter(title -> title.rung().equals(rung.code()))
                .findFirst()
                .orElse(null);
    }

    private int highestHeld() {
        return MAIN.stream()
                .filter(rung -> title(rung) != null)
                .mapToInt(ClimbSteps::level)
                .max()
                .orElse(0);
    }

    /** Counted from 1; the two lowest rungs share one. */
    private static int level(Rung rung) {
        return Math.max(1, MAIN.indexOf(rung));
    }
}
