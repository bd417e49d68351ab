package io.tidu.ladder;

import java.util.List;
import java.util.Map;

/** The editions that came as files with this program, by the place of each. */
record EditionFiles(List<EditionText> all) {

    EditionFiles {
        all = List.copyOf(all);
    }

    static EditionFiles read(Map<String, String> texts) {
        return new EditionFiles(RulebookFiles.editions(texts));
    }
}
