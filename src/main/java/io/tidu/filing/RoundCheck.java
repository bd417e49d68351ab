package io.tidu.filing;

import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Whether what the province set for a round makes sense. */
@Component
class RoundCheck {

    private final BureauDirectory bureaus;

    RoundCheck(BureauDirectory bureaus) {
        this.bureaus = bureaus;
    }

    void require(LevelWindow enterprises, RoundRules rules, BureauId province) {
        requireOrder(enterprises, rules);
        rules.territory().forEach(bureau -> requireBelow(bureau, province, BureauLevel.PROVINCE, RoundField.TERRITORY));
        rules.directCounties().forEach(bureau -> requireBelow(bureau, province, BureauLevel.CITY, RoundField.DIRECT));
        boolean positive = rules.handlingDays().values().stream().allMatch(days -> days >= 1)
                && (rules.correctionDays() == null || rules.correctionDays() >= 1);
        if (!positive) {
            throw new RoundRefused(RoundField.LIMITS, "filing.round.days");
        }
    }

    /** Each level begins no earlier and ends no earlier than whoever works before it, or it would have nothing to decide in time. */
    static void requireOrder(LevelWindow enterprises, RoundRules rules) {
        var before = enterprises;
        for (var level : BureauLevel.values()) {
            var window = rules.windows().get(level);
            if (window == null) {
                continue;
            }
            var name = new DefaultMessageSourceResolvable(Party.reviewing(level).messageKey());
            if (!rules.levels().contains(level)) {
                throw new RoundRefused(RoundField.windowOf(level), "filing.round.windowOfNobody", name);
            }
            if (!window.opensAt().isBefore(window.closesAt())) {
                throw new RoundRefused(RoundField.windowOf(level), "filing.round.endsBeforeItBegins");
            }
            if (window.opensAt().isBefore(before.opensAt()) || window.closesAt().isBefore(before.closesAt())) {
                throw new RoundRefused(
                        RoundField.windowOf(level),
                        "filing.round.windowOrder",
                        name,
                        FilingTexts.minute(before.opensAt()),
                        FilingTexts.deadline(before.closesAt()));
            }
            before = window;
        }
    }

    private void requireBelow(BureauId id, BureauId province, BureauLevel limit, RoundField field) {
        boolean fits = bureaus.find(id)
                .filter(row -> row.level().compareTo(limit) < 0)
                .filter(row -> provinceOf(row).equals(province))
                .isPresent();
        if (!fits) {
            throw new RoundRefused(field, "filing.round.notBelow");
        }
    }

    private BureauId provinceOf(BureauRow row) {
        var parent = row.parent();
        return parent == null
                ? row.id()
                : bureaus.find(parent).map(this::provinceOf).orElse(row.id());
    }

    /** Whether a firm could be in both; none chosen means everywhere. */
    boolean overlap(Set<BureauId> one, Set<BureauId> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(bureau -> isIn(bureau, other))
                || other.stream().anyMatch(bureau -> isIn(bureau, one));
    }

    private boolean isIn(BureauId bureau, Set<BureauId> territory) {
        return territory.contains(bureau)
                || bureaus.find(bureau)
                        .map(BureauRow::parent)
                        .filter(territory::contains)
                        .isPresent();
    }
}
