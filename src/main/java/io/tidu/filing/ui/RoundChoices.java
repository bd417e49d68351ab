package io.tidu.filing.ui;

import io.tidu.filing.FormCatalogue;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rulebooks;
import io.tidu.ladder.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a round can be about: the rungs that have both a form to fill in and a rulebook to judge by, with its editions. */
@Component
record RoundChoices(FormCatalogue forms, Rulebooks rulebooks) {

    List<Rung> rungs() {
        return forms.rungs().stream().filter(rung -> !editions(rung).isEmpty()).toList();
    }

    /** The editions of the whole country, which are those a round can name; the latest first. */
    List<String> editions(Rung rung) {
        return rulebooks.all().stream()
                .filter(book -> book.rung().equals(rung) && book.covers(null))
                .map(Rulebook::edition)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    Optional<String> inForce(Rung rung, FilingKind kind, LocalDate day) {
        return rulebooks.inForce(rung, kind, day, null).map(Rulebook::edition);
    }
}
