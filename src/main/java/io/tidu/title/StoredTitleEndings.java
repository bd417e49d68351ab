package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredTitleEndings implements TitleEndings {

    private final JdbcClient jdbc;
    private final TitleCancelling cancelling;
    private final TitleRestoring restoring;
    private final TitleBars bars;

    StoredTitleEndings(JdbcClient jdbc, TitleCancelling cancelling, TitleRestoring restoring, TitleBars bars) {
        this.jdbc = jdbc;
        this.cancelling = cancelling;
        this.restoring = restoring;
        this.bars = bars;
    }

    @Override
    @Transactional
    public int cancel(Actor actor, CancelTitles command) {
        return cancelling.cancel(actor, command);
    }

    @Override
    @Transactional
    public boolean restore(Actor actor, RestoreTitles command) {
        return restoring.restore(actor, command);
    }

    @Override
    public Optional<TitleId> restoredAs(TitleId lost) {
        return jdbc.sql("select id from title where restores = ?")
                .param(RowKey.bytes(lost.value()))
                .query((row, number) -> new TitleId(RowKey.uuid(row.getBytes(1))))
                .optional();
    }

    @Override
    public Optional<TitleEnding> ending(TitleId title) {
        return jdbc.sql("select ended_on, end_reason, end_list from title where id = ? and end_cause = 'CANCELLED'")
                .param(RowKey.bytes(title.value()))
                .query(StoredTitleEndings::row)
                .optional();
    }

    @Override
    public Optional<TitleEnding> lastCancelled(CreditCode code, String rung) {
        return jdbc.sql("""
                select ended_on, end_reason, end_list from title
                where credit_code = ? and rung = ? and end_cause = 'CANCELLED' order by ended_on desc limit 1""")
                .params(code.value(), rung)
                .query(StoredTitleEndings::row)
                .optional();
    }

    private static TitleEnding row(ResultSet row, int number) throws SQLException {
        return new TitleEnding(
                TitleColumns.date(row, "ended_on"), row.getString("end_reason"), row.getString("end_list"));
    }

    @Override
    public Optional<TitleBar> bar(CreditCode code, String rung, LocalDate day) {
        return bars(code, day).stream().filter(bar -> bar.rung().equals(rung)).findFirst();
    }

    @Override
    public List<TitleBar> bars(CreditCode code, LocalDate day) {
        return bars.of(code, day);
    }
}
