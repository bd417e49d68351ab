package io.tidu.title;

import io.tidu.title.life.TitleFacts.UnderReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened to titles while they lasted. */
record TitleHappenings(JdbcClient jdbc) {

    Map<UUID, Map<Integer, LocalDate>> updates(List<byte[]> titles) {
        var found = new HashMap<UUID, Map<Integer, LocalDate>>();
        if (!titles.isEmpty()) {
            jdbc.sql("select title_id, for_year, made_on from title_update where title_id in (:titles)")
                    .param("titles", titles)
                    .query(row -> {
                        found.computeIfAbsent(TitleColumns.uuid(row, "title_id"), first -> new HashMap<>())
                                .put(row.getInt("for_year"), TitleColumns.date(row, "made_on"));
                    });
        }
        return found;
    }

    Map<UUID, List<UnderReview>> reviews(List<byte[]> titles) {
        var found = new HashMap<UUID, List<UnderReview>>();
        if (!titles.isEmpty()) {
            jdbc.sql("select title_id, opened_on, closed_on, outlasts from title_review where title_id in (:titles)")
                    .param("titles", titles)
                    .query(row -> {
                        found.computeIfAbsent(TitleColumns.uuid(row, "title_id"), first -> new ArrayList<>())
                                .add(new UnderReview(
                                        TitleColumns.date(row, "opened_on"),
                                        row.getObject("closed_on", LocalDate.class),
                                        row.getBoolean("outlasts")));
                    });
        }
        return found;
    }
}
