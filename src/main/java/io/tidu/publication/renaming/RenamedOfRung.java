package io.tidu.publication.renaming;

import java.util.List;

/** The firms with a title of a rung whose new names no list says yet. */
public record RenamedOfRung(String rung, List<Renamed> firms) {

    public RenamedOfRung {
        firms = List.copyOf(firms);
    }
}
