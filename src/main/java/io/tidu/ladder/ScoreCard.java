package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that earn points in groups; passed when the total and every group that has a least are reached.
 *
 * @param pass the total that is needed
 */
public record ScoreCard(BigDecimal pass, List<Group> groups) {

    public ScoreCard {
        groups = List.copyOf(groups);
    }

    /**
     * A class of items.
     *
     * @param least points needed in this class alone; null if none
     */
    public record Group(Bilingual name, @Nullable BigDecimal least, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** One item by the code of its provision. */
    public record Item(String code, Scoring scoring) {}
}
