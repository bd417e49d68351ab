package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import io.tidu.title.life.KeepingRules;
import io.tidu.title.life.TitleFacts;
import io.tidu.title.life.TitleFacts.UnderReview;
import io.tidu.title.life.TitleLife;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads titles with their updates and reviews: three queries, however many titles. */
@Service
@Transactional(readOnly = true)
class StoredTitleLives implements TitleLives {

    private static final String SELECT = """
            select t.*, l.number as list_number, l.name as list_name, l.recorded_at as recorded_at, %s as carried
            from title t join title_list l on l.id = t.list_id where %s order by t.granted_on desc, t.id desc""";

    private final JdbcClient jdbc;
    private final TitleHappenings happened;
    private final KeepingRules rules;
    private final TitleRegister register;
    private final Clock clock;

    StoredTitleLives(JdbcClient jdbc, KeepingRules rules, TitleRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.happened = new TitleHappenings(jdbc);
        this.rules = rules;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<TitleLine> own(Actor actor) {
        return ofFirm(actor.enterprise().orElseThrow(NotFound::new), LocalDate.now(clock.withZone(Zone.SHANGHAI)));
    }

    @Override
    public List<TitleLine> ofFirm(EnterpriseId enterprise, LocalDate day) {
        return lines("t.enterprise_id in (:keys)", List.of(RowKey.bytes(enterprise.value())), day);
    }

    @Override
    public List<TitleLine> of(Collection<TitleId> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : lines(
                        "t.id in (:keys)",
                        ids.stream().map(id -> RowKey.bytes(id.value())).toList(),
                        day);
    }

    @Override
    public List<TitleLine> besides(Actor actor, TitleId id, LocalDate day) {
        var firm = register.title(actor, id).enterprise();
        return firm == null
                ? of(List.of(id), day)
                : ofFirm(firm, day).stream()
                        .filter(line -> line.title().id().equals(id) || isSeen(actor, line))
                        .toList();
    }

    private boolean isSeen(Actor actor, TitleLine line) {
        try {
            register.title(actor, line.title().id());
            return true;
        } catch (NotFound elsewhere) {
            return false;
        }
    }

    private List<TitleLine> lines(String where, List<byte[]> keys, LocalDate day) {
        record Found(TitleRow row, Title title, LocalDate knownSince) {}
        var found = new ArrayList<Found>();
        jdbc.sql(SELECT.formatted(HeldOn.CARRIED, where))
                .param("keys", keys)
                .param("day", day)
                .query(row -> {
                    found.add(new Found(TitleColumns.row(row, day), TitleColumns.title(row, 0), knownSince(row)));
                });
        var ids = found.stream()
                .map(each -> RowKey.bytes(each.title().id().value()))
                .toList();
        var updates = happened.updates(ids);
        var reviews = happened.reviews(ids);
        return found.stream()
                .map(each -> {
                    var id = each.title().id().value();
                    var facts = facts(
                            each.title(),
                            each.knownSince(),
                            updates.getOrDefault(id, Map.of()),
                            reviews.getOrDefault(id, List.of()));
                    return new TitleLine(each.row(), facts, TitleLife.of(facts, rules, day));
                })
                .toList();
    }

    private static TitleFacts facts(
            Title title, LocalDate knownSince, Map<Integer, LocalDate> updates, List<UnderReview> reviews) {
        var end = title.end();
        return new TitleFacts(
                title.rung(),
                title.holder().place().province(),
                title.grantedOn(),
                title.validUntil(),
                knownSince,
                end == null ? null : new TitleFacts.End(end.on(), title.statusOn(end.on())),
                updates,
                reviews);
    }

    /** A holder nobody has registered for cannot update here. */
    private static LocalDate knownSince(ResultSet row) throws SQLException {
        if (row.getBytes("enterprise_id") == null) {
            return LocalDate.MAX;
        }
        @Nullable LocalDate claimed = row.getObject("claimed_on", LocalDate.class);
        var recorded = row.getObject("recorded_at", LocalDateTime.class)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(Zone.SHANGHAI)
                .toLocalDate();
        return claimed == null || claimed.isBefore(recorded) ? recorded : claimed;
    }
}
