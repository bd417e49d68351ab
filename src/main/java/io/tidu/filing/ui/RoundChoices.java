package io.tidu.filing.ui;

import io.tidu.filing.FormCatalogue;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rulebooks;
import io.tidu.ladder.Rung;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a round of a province can be about: the rungs that have both a form to fill in and a rulebook to judge by, the editions
 * that count there, and its cities and counties.
 */
@Component
record RoundChoices(FormCatalogue forms, Rulebooks rulebooks, BureauDirectory bureaus) {

    List<Rung> rungs(BureauId province) {
        return forms.rungs().stream()
                .filter(rung -> !editions(rung, province).isEmpty())
                .toList();
    }

    /** Of the whole country and of the province itself; the latest first. */
    List<String> editions(Rung rung, BureauId province) {
        var region = region(province);
        return rulebooks.all().stream()
                .filter(book -> book.rung().equals(rung) && book.covers(region))
                .map(Rulebook::edition)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Optional<String> inForce(Rung rung, FilingKind kind, LocalDate day, BureauId province) {
        return rulebooks.inForce(rung, kind, day, region(province)).map(Rulebook::edition);
    }

    /** Each city before its counties. */
    List<BureauRow> territories(BureauId province) {
        return bureaus.below(province).stream()
                .flatMap(city -> Stream.concat(Stream.of(city), bureaus.below(city.id()).stream()))
                .toList();
    }

    List<String> names(Collection<BureauId> wanted) {
        return wanted.stream()
                .flatMap(id -> bureaus.find(id).stream())
                .map(BureauRow::name)
                .sorted()
                .toList();
    }

    private @Nullable String region(BureauId province) {
        return bureaus.find(province).map(BureauRow::regionCode).orElse(null);
    }
}
