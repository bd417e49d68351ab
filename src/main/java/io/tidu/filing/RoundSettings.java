package io.tidu.filing;

import io.tidu.filing.RoundBureau.Part;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The {@link RoundRules} of a round as they are stored; read with it, and for a list of rounds together. */
@Embeddable
class RoundSettings {

    private static final RoundLevel USUAL = new RoundLevel(true, false, null, null, null);

    @Enumerated(EnumType.STRING)
    private ReturnMode returnMode;

    private @Nullable Integer correctionDays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "filing_round_level", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "level")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Map<BureauLevel, RoundLevel> levels = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "filing_round_bureau", joinColumns = @JoinColumn(name = "round_id"))
    @BatchSize(size = 100)
    private Set<RoundBureau> bureaus = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected RoundSettings() {}

    RoundSettings(RoundRules rules) {
        become(rules);
    }

    final void become(RoundRules rules) {
        returnMode = rules.returnMode();
        correctionDays = rules.correctionDays();
        for (var level : BureauLevel.values()) {
            levels.put(level, stored(rules, level));
        }
        var wanted = new HashSet<RoundBureau>();
        rules.territory().forEach(bureau -> wanted.add(RoundBureau.of(Part.TERRITORY, bureau)));
        rules.directCounties().forEach(bureau -> wanted.add(RoundBureau.of(Part.DIRECT, bureau)));
        bureaus.retainAll(wanted);
        bureaus.addAll(wanted);
    }

    private static RoundLevel stored(RoundRules rules, BureauLevel level) {
        var window = rules.windows().get(level);
        return new RoundLevel(
                rules.levels().contains(level),
                rules.releasing().contains(level),
                window == null ? null : window.opensAt(),
                window == null ? null : window.closesAt(),
                rules.handlingDays().get(level));
    }

    RoundRules rules() {
        var windows = new EnumMap<BureauLevel, LevelWindow>(BureauLevel.class);
        var days = new EnumMap<BureauLevel, Integer>(BureauLevel.class);
        for (var level : BureauLevel.values()) {
            var stored = level(level);
            var window = stored.window();
            if (window != null) {
                windows.put(level, window);
            }
            if (stored.handlingDays() != null) {
                days.put(level, stored.handlingDays());
            }
        }
        return new RoundRules(
                levelsThat(RoundLevel::takesPart),
                bureausThatAre(Part.DIRECT),
                levelsThat(RoundLevel::releasing),
                returnMode,
                windows,
                days,
                correctionDays,
                bureausThatAre(Part.TERRITORY));
    }

    private RoundLevel level(BureauLevel level) {
        return levels.getOrDefault(level, USUAL);
    }

    private Set<BureauLevel> levelsThat(Predicate<RoundLevel> wanted) {
        return Set.of(BureauLevel.values()).stream()
                .filter(level -> wanted.test(level(level)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<BureauId> bureausThatAre(Part part) {
        return bureaus.stream()
                .filter(bureau -> bureau.part() == part)
                .map(RoundBureau::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
