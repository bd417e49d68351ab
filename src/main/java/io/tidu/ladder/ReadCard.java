package io.tidu.ladder;

import java.util.List;

/** A score card as a table. */
public record ReadCard(String pass, List<Group> groups) {

    public ReadCard {
        groups = List.copyOf(groups);
    }

    /**
     * A class of items.
     *
     * @param least points needed in this class; empty if none are
     * @param most points that can be earned in it
     */
    public record Group(String name, String least, String most, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** An item by the code of its provision. */
    public record Item(String code, String name, List<ReadBand> bands) {
        public Item {
            bands = List.copyOf(bands);
        }
    }
}
