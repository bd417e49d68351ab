package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What must hold of every filing of a round, whatever people did; each answers with what does not hold. */
final class RoundInvariants {

    private static final int PAGE = 500;

    private final JdbcTemplate jdbc;
    private final Filings filings;
    private final FilingDossiers dossiers;
    private final GraceService graces;
    private final Turns turns;
    private final TransactionTemplate transaction;
    private final RoundId round;

    RoundInvariants(ApplicationContext context, RoundId round) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.filings = context.getBean(Filings.class);
        this.dossiers = context.getBean(FilingDossiers.class);
        this.graces = context.getBean(GraceService.class);
        this.turns = context.getBean(Turns.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.round = round;
    }

    List<String> rowsThatAreNotTheFoldOfTheirEvents() {
        return wrong((dossier, found) -> {
            var folded = FilingState.fold(dossier.events());
            if (!folded.equals(dossier.filing().state())) {
                found.add(folded + " is not " + dossier.filing().state());
            }
        });
    }

    List<String> dueDaysThatTheTurnsDoNotSay() {
        return wrong((dossier, found) -> {
            var due = turns.due(dossier);
            var row = dossier.filing().row();
            if (!Objects.equals(DueDay.known(due), row.dueAt())) {
                found.add(row.status() + " is due at " + row.dueAt() + " and not at " + due);
            }
        });
    }

    /** Decisions and submissions, held against the windows and exceptions once more, in other words than those of the program. */
    List<String> stepsOutOfTime(Actor province) {
        var exceptions = graces.of(province, round);
        return wrong((dossier, found) -> {
            var time = new StepTimes(dossier, exceptions);
            dossier.events().stream()
                    .filter(event -> !time.allows(event))
                    .forEach(event -> found.add(event.action() + " by " + event.party() + " at " + event.at()));
        });
    }

    /** Decisions, corrections and signatures are taken only by whose turn it is, and by the bureau in charge of that filing. */
    List<String> stepsOutOfTurn() {
        return wrong((dossier, found) -> dossier.events().stream()
                .filter(event -> event.from() != null && TurnTaking.needsTheTurn(event.action()))
                .filter(event -> !TurnTaking.has(event, dossier.filing()))
                .forEach(event -> found.add(event.action() + " by " + event.party() + " in " + event.from())));
    }

    /** Asks the database; every row that comes back is one too many. */
    List<String> rows(String sql) {
        return jdbc.query(sql, (row, number) -> row.getString(1), (Object) RowKey.bytes(round.value()));
    }

    /** Rows as text, so that bytes and numbers compare. */
    List<Map<String, Object>> table(String sql) {
        return jdbc.query(
                sql,
                (row, number) -> {
                    var values = new TreeMap<String, Object>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        values.put(row.getMetaData().getColumnName(column), String.valueOf(row.getString(column)));
                    }
                    return values;
                },
                (Object) RowKey.bytes(round.value()));
    }

    /** Where each filing stands. */
    Map<FilingId, FilingStatus> statuses() {
        return jdbc
                .query(
                        "select id, status from filing where round_id = ?",
                        (row, number) -> Map.entry(
                                new FilingId(RowKey.uuid(row.getBytes("id"))),
                                FilingStatus.valueOf(row.getString("status"))),
                        (Object) RowKey.bytes(round.value()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int count(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, (Object) RowKey.bytes(round.value())));
    }

    private List<String> wrong(BiConsumer<Dossier, List<String>> look) {
        var ids = jdbc.query(
                "select id from filing where round_id = ? order by id",
                (found, number) -> RowKey.uuid(found.getBytes(1)),
                (Object) RowKey.bytes(round.value()));
        var found = new ArrayList<String>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            look(ids.subList(from, Math.min(from + PAGE, ids.size())), look, found);
        }
        return found;
    }

    private void look(List<UUID> ids, BiConsumer<Dossier, List<String>> look, List<String> found) {
        transaction.executeWithoutResult(begun -> dossiers.of(filings.findAllById(ids))
                .values()
                .forEach(dossier -> {
                    var said = new ArrayList<String>();
                    look.accept(dossier, said);
                    said.forEach(words -> found.add(dossier.filing().getId() + ": " + words));
                }));
    }
}
