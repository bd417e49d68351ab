package io.tidu.publication.complaint;

import io.tidu.evidence.ReceivedFile;
import io.tidu.identity.Once;
import io.tidu.publication.NumberSeries;
import io.tidu.publication.cancellation.TitleHolder;
import io.tidu.publication.cancellation.TitleHolders;
import io.tidu.publication.statement.Receipt;
import io.tidu.publication.statement.Statement;
import io.tidu.publication.statement.StatementFiles;
import io.tidu.shared.Attempts;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import io.tidu.title.TitleFilter;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes complaints. Files are received and inspected first; then everything is written in one transaction. */
@Service
class StoredComplaining implements Complaining {

    private static final String SERIES = "TS";
    private static final int MOST_TITLES = 20;

    private final TitleRegister titles;
    private final TitleHolders holders;
    private final ComplaintRows rows;
    private final Complaints complaints;
    private final ComplaintNews news;
    private final NumberSeries numbers;
    private final StatementFiles files;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    StoredComplaining(
            TitleRegister titles,
            TitleHolders holders,
            ComplaintRows rows,
            Complaints complaints,
            ComplaintNews news,
            NumberSeries numbers,
            StatementFiles files,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.titles = titles;
        this.holders = holders;
        this.rows = rows;
        this.complaints = complaints;
        this.news = news;
        this.numbers = numbers;
        this.files = files;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public List<TitleRow> titles(String creditCode) {
        return isCode(creditCode)
                ? titles
                        .publicPage(
                                new TitleFilter(creditCode, null, null, null, TitleStatus.ACTIVE, null), 0, MOST_TITLES)
                        .stream()
                        .filter(title -> creditCode.equals(title.creditCode()))
                        .toList()
                : List.of();
    }

    private static boolean isCode(String typed) {
        try {
            return new CreditCode(typed).value().equals(typed);
        } catch (RuleViolation none) {
            return false;
        }
    }

    @Override
    public String complain(NewComplaint complaint, UUID key) {
        var arrived = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var holder = titles(complaint.creditCode()).stream()
                .filter(title -> title.rung().equals(complaint.rung()))
                .findFirst()
                .flatMap(holders::of)
                .orElseThrow(ComplaintRefused.NotHeld::new);
        var received = files.receive(complaint.files());
        return attempts.inTransaction(() -> once.perform(
                key, StatementFiles.PUBLIC, "publication.complain", () -> enter(complaint, holder, received, arrived)));
    }

    private String enter(NewComplaint complaint, TitleHolder holder, List<ReceivedFile> received, Instant arrived) {
        var number =
                numbers.next(SERIES, LocalDate.ofInstant(arrived, Zone.SHANGHAI).getYear());
        var receipt = Receipt.next(number).text();
        var row = new ComplaintRow(
                ComplaintId.next(),
                number,
                holder.enterprise(),
                holder.name(),
                holder.code(),
                complaint.rung(),
                holder.jurisdiction(),
                received.size(),
                arrived,
                ComplaintStatus.RECEIVED,
                null,
                ComplaintId.next().dossier(),
                null,
                null,
                null,
                null);
        complaints.add(row, receipt);
        complaints.addStatement(row.id(), new Statement(complaint.name(), complaint.contact(), complaint.reason()));
        files.place(row.id().dossier(), received);
        news.moved(StatementFiles.PUBLIC, "RECEIVED", row.rung(), new ComplaintMoved.Received(row.ref(), arrived));
        return receipt;
    }

    @Override
    public Optional<ComplaintState> state(String receipt) {
        return Receipt.of(receipt, SERIES)
                .flatMap(asked -> rows.byReceipt(asked.text()))
                .map(row -> new ComplaintState(
                        row.number(),
                        row.holder(),
                        row.rung(),
                        row.status(),
                        row.receivedAt(),
                        row.settledAt(),
                        row.decision()));
    }
}
