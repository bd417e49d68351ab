package io.tidu.collaboration;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.BureauMerged;
import io.tidu.identity.KeptUnderBureaus;
import io.tidu.shared.RowKey;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bureaus are told and what they talk about. Names under messages stay as they were. */
@Component
class NewsUnderBureaus implements KeptUnderBureaus {

    private final JdbcClient jdbc;
    private final Arrivals arrivals;

    NewsUnderBureaus(JdbcClient jdbc, Arrivals arrivals) {
        this.jdbc = jdbc;
        this.arrivals = arrivals;
    }

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("news", "reader_id"),
                BureauColumn.of("news", "within_id"),
                BureauColumn.of("discussion", "bureau_id").countedAs("collaboration.merge.discussions"),
                BureauColumn.of("discussion_message", "bureau_id"));
    }

    /** Both bureaus are told what came on a day in one line each: of two the one that stays is counted anew. */
    @EventListener
    void on(BureauMerged merged) {
        jdbc.sql("""
                delete ending from news ending join news staying on staying.once_key = ending.once_key
                where ending.reader_id = :from and staying.reader_id = :into""")
                .param("from", RowKey.bytes(merged.from().value()))
                .param("into", RowKey.bytes(merged.into().value()))
                .update();
        arrivals.mayHaveChanged(merged.into());
    }
}
