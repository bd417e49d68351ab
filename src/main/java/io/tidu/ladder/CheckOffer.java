package io.tidu.ladder;

import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What anybody may check themselves against today: every rung with an edition in force, and the regions that matter for it. */
@Component
class CheckOffer {

    private static final int DIGITS_OF_A_PROVINCE = 2;
    private static final int DIGITS_OF_A_CODE = 6;

    private final Rulebooks rulebooks;
    private final Regions regions;
    private final Clock clock;

    CheckOffer(Rulebooks rulebooks, Regions regions, Clock clock) {
        this.rulebooks = rulebooks;
        this.regions = regions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Rung> rungs() {
        return inForce()
                .map(Rulebook::rung)
                .distinct()
                .sorted(Rung.LOWEST_FIRST)
                .toList();
    }

    boolean knows(CheckChoice choice) {
        return rungs().contains(choice.rung()) && knows(choice.region());
    }

    Optional<Rulebook> rulebook(CheckChoice choice) {
        return rulebooks.inForce(choice.rung(), choice.kind(), today(), choice.region());
    }

    /** The regions that have an edition of their own for a rung and kind; empty if there is none or if it is the country's. */
    List<String> regionsOf(Rung rung, FilingKind kind) {
        return inForce()
                .filter(rulebook -> rulebook.rung().equals(rung) && rulebook.inForce(kind, today()))
                .map(Rulebook::region)
                .filter(Objects::nonNull)
                .map(this::nameOf)
                .distinct()
                .toList();
    }

    /** All provinces, each followed by those of its cities that have rules of their own. */
    List<CheckOption> regions() {
        var cities = inForce()
                .map(Rulebook::region)
                .filter(region -> region != null && region.length() > DIGITS_OF_A_PROVINCE)
                .distinct()
                .sorted()
                .toList();
        return regions.ofLevel(RegionLevel.PROVINCE).stream()
                .map(Region::code)
                .map(code -> code.value().substring(0, DIGITS_OF_A_PROVINCE))
                .flatMap(province ->
                        Stream.concat(Stream.of(province), cities.stream().filter(city -> city.startsWith(province))))
                .map(region -> new CheckOption(region, nameOf(region)))
                .toList();
    }

    private boolean knows(@Nullable String region) {
        return region == null
                || regions().stream().anyMatch(option -> option.value().equals(region));
    }

    private String nameOf(String region) {
        return regions.fullName(new RegionCode(region + "0".repeat(DIGITS_OF_A_CODE - region.length())));
    }

    private Stream<Rulebook> inForce() {
        return rulebooks.all().stream()
                .filter(rulebook ->
                        Arrays.stream(FilingKind.values()).anyMatch(kind -> rulebook.inForce(kind, today())));
    }
}
