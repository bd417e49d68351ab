package io.tidu.shared;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The industries of GB/T 4754-2017, from {@code db/industries}: read once, never changed. */
public final class Industries {

    private static final Pattern LETTERED = Pattern.compile("[A-T][0-9]+");
    private static final int NO_MATCH = 3;

    private final SequencedMap<String, Industry> byCode;

    Industries(List<Industry> inOrder) {
        this.byCode = new LinkedHashMap<>();
        inOrder.forEach(industry -> byCode.put(industry.code(), industry));
    }

    /** Reads the table delivered with the program. */
    public static Industries delivered() {
        return new Industries(CodeTable.read("db/industries/gbt4754-2017.csv", Industries::industry));
    }

    /** By code, with or without the letter of its section: {@code 3961} and {@code C3961} are the same. */
    public Optional<Industry> find(String code) {
        var plain = canonical(code);
        boolean lettered = LETTERED.matcher(plain).matches();
        return lettered
                ? Optional.ofNullable(byCode.get(plain.substring(1)))
                        .filter(industry -> plain.startsWith(sectionOf(industry).code()))
                : Optional.ofNullable(byCode.get(plain));
    }

    /** The entries directly below, in the order of the standard. */
    public List<Industry> childrenOf(Industry parent) {
        return byCode.values().stream()
                .filter(industry -> parent.code().equals(industry.parent()))
                .toList();
    }

    /** All entries of a level, in the order of the standard. */
    public List<Industry> ofLevel(IndustryLevel level) {
        return byCode.values().stream()
                .filter(industry -> industry.level() == level)
                .toList();
    }

    /** The section (门类) an entry belongs to; a section answers itself. */
    public Industry sectionOf(Industry industry) {
        var each = industry;
        while (each.parent() != null && byCode.get(each.parent()) instanceof Industry above) {
            each = above;
        }
        return each;
    }

    /** The code as filings write it, with the letter of the section: {@code C3961}. */
    public String letteredCode(Industry industry) {
        return industry.level() == IndustryLevel.SECTION
                ? industry.code()
                : sectionOf(industry).code() + industry.code();
    }

    /**
     * Entries whose code starts with the text or whose name contains it: codes first, then names that start with it, each
     * in the order of the standard. An empty text finds nothing.
     */
    public List<Industry> search(String text, int limit) {
        var wanted = canonical(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return byCode.values().stream()
                .filter(industry -> rank(industry, wanted) < NO_MATCH)
                .sorted(comparing(industry -> rank(industry, wanted)))
                .limit(limit)
                .toList();
    }

    private int rank(Industry industry, String wanted) {
        if (industry.code().startsWith(wanted) || letteredCode(industry).startsWith(wanted)) {
            return 0;
        }
        if (industry.name().startsWith(wanted)) {
            return 1;
        }
        return industry.name().contains(wanted) ? 2 : NO_MATCH;
    }

    private static String canonical(String text) {
        return FullWidth.fold(text).toUpperCase(Locale.ROOT);
    }

    private static Industry industry(CSVRecord row) {
        var parent = row.get("parent");
        return new Industry(
                row.get("code"),
                row.get("name"),
                IndustryLevel.valueOf(row.get("level")),
                parent.isEmpty() ? null : parent);
    }
}
