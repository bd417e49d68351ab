package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a round is run, as the province set it.
 *
 * @param levels that take part; the province always does
 * @param directCounties counties whose files go past the city (省直管县)
 * @param releasing levels that decide first and make their decisions known together; at the others a decision counts at once
 * @param windows of the levels that have one, for what they handle the first time; the enterprises' is the round's own
 * @param handlingDays working days a level has for one file; absent where there is no limit
 * @param correctionDays working days a firm has for a correction; null where there is no limit
 * @param territory cities or counties it is for; empty for the whole province
 */
public record RoundRules(
        Set<BureauLevel> levels,
        Set<BureauId> directCounties,
        Set<BureauLevel> releasing,
        ReturnMode returnMode,
        Map<BureauLevel, LevelWindow> windows,
        Map<BureauLevel, Integer> handlingDays,
        @Nullable Integer correctionDays,
        Set<BureauId> territory) {

    private static final RoundRules USUAL = new RoundRules(
            EnumSet.allOf(BureauLevel.class),
            Set.of(),
            Set.of(),
            ReturnMode.RESUME,
            Map.of(),
            Map.of(),
            null,
            Set.of());

    public RoundRules {
        var taking = EnumSet.of(BureauLevel.PROVINCE);
        taking.addAll(levels);
        levels = Set.copyOf(taking);
        directCounties = Set.copyOf(directCounties);
        releasing = Set.copyOf(releasing);
        windows = Map.copyOf(windows);
        handlingDays = Map.copyOf(handlingDays);
        territory = Set.copyOf(territory);
    }

    /** Every level takes part and decides at once, nothing has a limit, the whole province may file. */
    public static RoundRules usual() {
        return USUAL;
    }

    /** The levels that a filing of these bureaus goes through. */
    public ReviewPath path(Jurisdiction jurisdiction) {
        boolean direct = directCounties.contains(jurisdiction.at(BureauLevel.COUNTY));
        return new ReviewPath(
                levels.stream()
                        .filter(level -> !direct || level != BureauLevel.CITY)
                        .sorted()
                        .toList(),
                returnMode,
                Decider.PROVINCE);
    }

    /** Whether it is for the firms of these bureaus. */
    public boolean covers(Jurisdiction jurisdiction) {
        return territory.isEmpty()
                || territory.contains(jurisdiction.at(BureauLevel.COUNTY))
                || territory.contains(jurisdiction.at(BureauLevel.CITY));
    }

    /** As a log holds it. */
    String logged() {
        return "%s, %s, %s, %d/%d"
                .formatted(
                        levels.stream().sorted().toList(),
                        new TreeMap<>(windows)
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + " "
                                                + entry.getValue().opensAt() + " – "
                                                + entry.getValue().closesAt())
                                        .toList(),
                        returnMode,
                        territory.size(),
                        directCounties.size());
    }

    RoundRules withWindow(BureauLevel level, LevelWindow window) {
        var changed = new EnumMap<BureauLevel, LevelWindow>(BureauLevel.class);
        changed.putAll(windows);
        changed.put(level, window);
        return new RoundRules(
                levels, directCounties, releasing, returnMode, changed, handlingDays, correctionDays, territory);
    }

    public Optional<LevelWindow> window(BureauLevel level) {
        return Optional.ofNullable(windows.get(level));
    }
}
