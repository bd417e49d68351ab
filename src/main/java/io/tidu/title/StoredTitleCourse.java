package io.tidu.title;

import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.title.life.KeepingRules;
import io.tidu.title.life.UpdateYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredTitleCourse implements TitleCourse {

    private final JdbcClient jdbc;
    private final TitleLives lives;
    private final KeepingRules rules;

    StoredTitleCourse(JdbcClient jdbc, TitleLives lives, KeepingRules rules) {
        this.jdbc = jdbc;
        this.lives = lives;
        this.rules = rules;
    }

    @Override
    public List<TitleLine> updated(EnterpriseId enterprise, LocalDate on, UUID update) {
        var counted = new ArrayList<TitleLine>();
        for (var line : lives.ofFirm(enterprise, on)) {
            if (line.life().state().held() && line.life().open().isPresent()) {
                insert(line.title().id(), line.life().open().get(), on, update);
                counted.add(line);
            }
        }
        return counted;
    }

    private void insert(TitleId title, UpdateYear open, LocalDate on, UUID update) {
        jdbc.sql("insert into title_update (title_id, for_year, made_on, update_id) values (?, ?, ?, ?)")
                .params(RowKey.bytes(title.value()), open.year(), on, RowKey.bytes(update))
                .update();
    }

    @Override
    public void reviewOpened(EnterpriseId enterprise, String rung, UUID filing, LocalDate on) {
        lives.ofFirm(enterprise, on).stream()
                .filter(line ->
                        line.title().rung().equals(rung) && line.life().state().held())
                .findFirst()
                .ifPresent(line -> open(line, filing, on));
    }

    private void open(TitleLine line, UUID filing, LocalDate on) {
        boolean outlasts = rules.on(line.title().rung(), line.facts().provinceCode(), on)
                .filter(rule -> rule.review().outlasts())
                .isPresent();
        int again = jdbc.sql("update title_review set closed_on = null where title_id = ? and filing_id = ?")
                .params(key(line), RowKey.bytes(filing))
                .update();
        if (again == 0 && isNew(filing)) {
            jdbc.sql("insert into title_review (title_id, filing_id, opened_on, outlasts) values (?, ?, ?, ?)")
                    .params(key(line), RowKey.bytes(filing), on, outlasts)
                    .update();
        }
    }

    /** An update that changes nothing may count no row. */
    private boolean isNew(UUID filing) {
        return jdbc.sql("select count(*) from title_review where filing_id = ?")
                        .param(RowKey.bytes(filing))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static byte[] key(TitleLine line) {
        return RowKey.bytes(line.title().id().value());
    }

    @Override
    public void reviewClosed(UUID filing, LocalDate on) {
        jdbc.sql("update title_review set closed_on = ? where filing_id = ? and closed_on is null")
                .params(on, RowKey.bytes(filing))
                .update();
    }
}
