package io.tidu.ladder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One dated edition of the rules of a rung.
 *
 * @param rungName what the rung is called, if it is one of a province; null for the rungs of the country
 * @param edition the year it is called by, such as {@code "2026"}
 * @param region first digits of the region code it is limited to; null for the whole country
 * @param inForce when it is used, by kind of filing
 * @param routes ways of which one is enough, each a list of codes that are needed together; every provision not named here and not
 *     an item of the score card is needed by itself
 * @param card null where the edition has no score card
 * @param digest SHA-256 of its canonical bytes, in hexadecimal digits
 */
public record Rulebook(
        Rung rung,
        @Nullable Bilingual rungName,
        String edition,
        Bilingual name,
        @Nullable String region,
        Map<FilingKind, Period> inForce,
        String document,
        List<Provision> provisions,
        List<List<String>> routes,
        @Nullable ScoreCard card,
        String digest) {

    /** The one limited to the smaller region is the greater. */
    static final Comparator<Rulebook> BY_REGION = Comparator.comparingInt(rulebook -> rulebook.regionDigits());

    public Rulebook {
        inForce = Map.copyOf(inForce);
        provisions = List.copyOf(provisions);
        routes = routes.stream().map(List::copyOf).toList();
    }

    /** What the facts are worth against this edition. */
    public Assessment assess(FilingKind kind, Facts facts) {
        return Assessing.assess(this, kind, facts);
    }

    /** What a filing with these facts relies on, in the order of the provisions. */
    public List<Reliance> reliances(FilingKind kind, Facts facts) {
        return Relying.of(this, kind, facts);
    }

    /**
     * The figures its rules look at, each with its year where it has one, by figure and the latest year first.
     *
     * @param facts decide which year "last year" is, and under which year a yearly score is recorded
     */
    public List<FigureRef> asks(FilingKind kind, Facts facts) {
        return AskedFigures.of(this, kind, facts);
    }

    /** Codes of the titles that it asks for as a precondition, the lowest first. */
    public List<String> titlesAsked(FilingKind kind) {
        return AskedFigures.titles(this, kind);
    }

    /** How one of its provisions counts for a kind of filing. */
    public Counting counting(Provision provision, FilingKind kind) {
        if (provision.rule(kind) instanceof Criterion.Scored) {
            return Counting.POINTS;
        }
        return routes.stream().anyMatch(route -> route.contains(provision.code())) ? Counting.ROUTE : Counting.ALONE;
    }

    /** Whether it is the one to use for a kind of filing on a day. */
    public boolean inForce(FilingKind kind, LocalDate day) {
        var period = inForce.get(kind);
        return period != null && period.includes(day);
    }

    /** Whether firms of a region are judged by it; a region that is not known is only covered by the whole country. */
    public boolean covers(@Nullable String ofFirm) {
        return region == null || (ofFirm != null && ofFirm.startsWith(region));
    }

    private int regionDigits() {
        return region == null ? 0 : region.length();
    }

    /** Where a provision stands in the order of this rulebook. */
    int place(String code) {
        for (int place = 0; place < provisions.size(); place++) {
            if (provisions.get(place).code().equals(code)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no provision " + code);
    }

    public Optional<Provision> provision(String code) {
        return provisions.stream()
                .filter(provision -> provision.code().equals(code))
                .findFirst();
    }
}
