package io.tidu.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every edition of every rung that counts now: those that came as files and those that were put in force in the product. A live
 * view: what somebody puts in force appears here without a new start. All questions are answered from memory, and one question
 * is answered from one state.
 */
public final class Rulebooks {

    private volatile List<Rulebook> all;

    Rulebooks(List<Rulebook> all) {
        this.all = List.copyOf(all);
    }

    public List<Rulebook> all() {
        return all;
    }

    void become(List<Rulebook> others) {
        all = List.copyOf(others);
    }

    /** The edition with that digest, if it still counts; one of the past is found by {@link RulebookEditions#byDigest}. */
    public Optional<Rulebook> byDigest(String digest) {
        return all.stream().filter(rulebook -> rulebook.digest().equals(digest)).findFirst();
    }

    public boolean knows(Rung rung) {
        return all.stream().anyMatch(rulebook -> rulebook.rung().equals(rung));
    }

    /** Whether any edition of a rung counts in the whole country; otherwise a firm is only assessed where its region is known. */
    public boolean isOfTheCountry(Rung rung) {
        return all.stream().anyMatch(rulebook -> rulebook.rung().equals(rung) && rulebook.region() == null);
    }

    /** What a rung is called that a province added; empty for the rungs of the country. */
    public Optional<Bilingual> nameOf(Rung rung) {
        return all.stream()
                .filter(rulebook -> rulebook.rung().equals(rung))
                .flatMap(rulebook -> Stream.ofNullable(rulebook.rungName()))
                .findFirst();
    }

    /**
     * The edition a filing is judged by. An edition limited to a region goes before one of the whole country.
     *
     * @param region region code of the firm, 6 digits or fewer; null where none is known
     */
    public Optional<Rulebook> inForce(Rung rung, FilingKind kind, LocalDate day, @Nullable String region) {
        return all.stream()
                .filter(rulebook -> rulebook.rung().equals(rung))
                .filter(rulebook -> rulebook.covers(region))
                .filter(rulebook -> rulebook.inForce(kind, day))
                .max(Rulebook.BY_REGION);
    }

    /** An edition by its name, of the whole country. */
    public Optional<Rulebook> edition(Rung rung, String edition) {
        return edition(rung, edition, null);
    }

    /** An edition by its name, in the form it has in a region. */
    public Optional<Rulebook> edition(Rung rung, String edition, @Nullable String region) {
        return all.stream()
                .filter(rulebook -> rulebook.rung().equals(rung))
                .filter(rulebook -> rulebook.edition().equals(edition))
                .filter(rulebook -> rulebook.covers(region))
                .max(Rulebook.BY_REGION);
    }
}
