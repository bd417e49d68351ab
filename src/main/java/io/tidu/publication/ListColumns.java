package io.tidu.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a list as a document. What a kind of list is about has a column: who was called what, and why a title was taken away. */
enum ListColumns {
    POSITION("position", 12, true),
    NAME("name", 47, false),
    CREDIT_CODE("creditCode", 40, true),
    CITY("city", 14, false),
    COUNTY("county", 15, false),
    PRODUCT("product", 28, false),
    PREVIOUS_NAME("previousName", 57, false),
    CAUSE("cause", 42, false);

    private final String key;
    private final double width;
    private final boolean centred;

    ListColumns(String key, double width, boolean centred) {
        this.key = key;
        this.width = width;
        this.centred = centred;
    }

    /** As wide together as the type area: 156 mm. */
    static List<ListColumns> of(ListKind kind) {
        return switch (kind) {
            case RENAMING -> List.of(POSITION, PREVIOUS_NAME, NAME, CREDIT_CODE);
            case CANCELLATION -> List.of(POSITION, NAME, CREDIT_CODE, COUNTY, CAUSE);
            case RECOGNITION, REVIEW_PASSED, PUBLICITY -> List.of(POSITION, NAME, CREDIT_CODE, CITY, COUNTY, PRODUCT);
        };
    }

    String key() {
        return key;
    }

    double width() {
        return width;
    }

    boolean centred() {
        return centred;
    }

    String cell(ListEntry entry) {
        var firm = entry.firm();
        var facts = entry.facts();
        return switch (this) {
            case POSITION -> Integer.toString(entry.position());
            case NAME -> firm.name();
            case CREDIT_CODE -> firm.creditCode();
            case CITY -> firm.cityName();
            case COUNTY -> firm.countyName();
            case PRODUCT -> firm.product();
            case PREVIOUS_NAME -> text(facts.previousName());
            case CAUSE -> (text(facts.cause()) + " " + text(facts.clause())).strip();
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
