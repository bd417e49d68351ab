package io.tidu.ladder;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** One rung of the ladder by its code. Not an enum: provinces add rungs of their own as data. */
public record Rung(String code) implements Comparable<Rung> {

    // before the rungs, which are checked by it as they are made
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    public static final Rung INNOVATIVE_SME = new Rung("INNOVATIVE_SME");
    public static final Rung TECH_SME = new Rung("TECH_SME");
    public static final Rung TECH_INNOVATIVE_SME = new Rung("TECH_INNOVATIVE_SME");
    public static final Rung SRDI_SME = new Rung("SRDI_SME");
    public static final Rung LITTLE_GIANT = new Rung("LITTLE_GIANT");
    public static final Rung MFG_CHAMPION = new Rung("MFG_CHAMPION");
    public static final Rung CHAIN_LEADER = new Rung("CHAIN_LEADER");

    /** The rungs that are the same in every province, the lowest first. */
    public static final List<Rung> OF_THE_COUNTRY =
            List.of(INNOVATIVE_SME, TECH_SME, TECH_INNOVATIVE_SME, SRDI_SME, LITTLE_GIANT, MFG_CHAMPION, CHAIN_LEADER);

    /** In the order of the climb; those of provinces come behind, by their codes. */
    public static final Comparator<Rung> LOWEST_FIRST = Comparator.comparingInt(
                    (Rung rung) -> rung.isOfTheCountry() ? OF_THE_COUNTRY.indexOf(rung) : OF_THE_COUNTRY.size())
            .thenComparing(Comparator.naturalOrder());

    public Rung {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a rung code: " + code);
        }
    }

    /** Whether a text has the form of a rung code; says nothing about whether such a rung exists. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether it is the same rung in every province; any other is one that a province added. */
    public boolean isOfTheCountry() {
        return OF_THE_COUNTRY.contains(this);
    }

    /** The key of its name in {@code messages/ladder}, for the rungs of the country; {@link FindingText#rung} knows all names. */
    String messageKey() {
        return "ladder.rung." + code;
    }

    @Override
    public int compareTo(Rung other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
