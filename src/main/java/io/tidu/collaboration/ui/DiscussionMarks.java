package io.tidu.collaboration.ui;

import io.tidu.collaboration.DiscussionCounts;
import io.tidu.collaboration.Subject;
import io.tidu.filing.ui.PointMarks;
import java.util.HashMap;
import java.util.Map;

/** Says at every line how many discussions about it are open. */
record DiscussionMarks(PointMarks findings, PointMarks figures, PointMarks files) {

    DiscussionMarks() {
        this(new PointMarks(), new PointMarks(), new PointMarks());
    }

    void show(DiscussionCounts counts, DiscussionGround ground) {
        var openAt = counts.openAt();
        figures.show(after("field:", openAt));
        files.show(after("file:", openAt));
        var atFindings = new HashMap<String, Integer>();
        ground.view().assessment().findings().forEach(finding -> {
            int open = ground.fieldsOf(finding.code())
                    .mapToInt(field -> openAt.getOrDefault(Subject.placeOf(field.code()), 0))
                    .sum();
            if (open > 0) {
                atFindings.put(finding.code(), open);
            }
        });
        findings.show(atFindings);
    }

    private static Map<String, Integer> after(String kind, Map<String, Integer> openAt) {
        var found = new HashMap<String, Integer>();
        openAt.forEach((place, open) -> {
            if (place.startsWith(kind)) {
                found.put(place.substring(kind.length()), open);
            }
        });
        return found;
    }
}
