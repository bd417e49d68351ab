package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads discussions. Every list is told the seat it is for, and contains nothing outside its circles. */
@Repository
class Discussions {

    private static final String ROW = """
            select d.*, (select left(m.content, 160) from discussion_message m where m.discussion_id = d.id and m.no = 1)
                as beginning,
                d.messages - coalesce((select r.read_up_to from discussion_reading r
                    where r.account_id = :account and r.discussion_id = d.id), 0) as unread
            from discussion d where\s""";

    private final JdbcClient jdbc;

    Discussions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever asks must then ask whether this person reads it. */
    Optional<DiscussionRow> find(Actor actor, DiscussionId id) {
        return jdbc.sql(ROW + "d.id = :id")
                .param("account", RowKey.bytes(actor.account().value()))
                .param("id", RowKey.bytes(id.value()))
                .query(new DiscussionMapper(actor))
                .optional();
    }

    List<DiscussionRow> page(Actor actor, Seat seat, DiscussionFilter filter, int offset, int limit) {
        var parameters = parameters(actor, seat, filter);
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return jdbc.sql(ROW + where(seat, filter) + " order by d.last_at desc, d.id desc limit :limit offset :offset")
                .params(parameters)
                .query(new DiscussionMapper(actor))
                .list();
    }

    int count(Actor actor, Seat seat, DiscussionFilter filter) {
        return jdbc.sql("select count(*) from discussion d where " + where(seat, filter))
                .params(parameters(actor, seat, filter))
                .query(Integer.class)
                .single();
    }

    /** One look for the number at the tab and the marks at the figures. */
    DiscussionCounts counts(Actor actor, Seat seat) {
        var places = jdbc.sql("""
                        select d.place, count(*) as open, coalesce(sum(d.messages > coalesce(r.read_up_to, 0)), 0) as unread
                        from discussion d left join discussion_reading r
                            on r.account_id = :account and r.discussion_id = d.id
                        where\s""" + where(seat, DiscussionFilter.OPEN) + " group by d.place")
                .params(parameters(actor, seat, DiscussionFilter.OPEN))
                .query(Place.class)
                .list();
        var openAt = new HashMap<String, Integer>();
        places.forEach(place -> openAt.put(place.place(), place.open()));
        return new DiscussionCounts(
                places.stream().mapToInt(Place::open).sum(),
                places.stream().mapToInt(Place::unread).sum(),
                openAt);
    }

    private static String where(Seat seat, DiscussionFilter filter) {
        return "d.filing_id = :filing and "
                + (seat.ofFirm()
                        ? "d.circle = 'FIRM'"
                        : "(d.circle in ('OFFICIALS', 'FIRM') or d.level = :level"
                                + " or (d.circle = 'UPWARD' and d.level in (:below)))")
                + (filter.openOnly() ? " and d.resolved_at is null" : "")
                + (filter.places().isEmpty() ? "" : " and d.place in (:places)");
    }

    private static Map<String, Object> parameters(Actor actor, Seat seat, DiscussionFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("account", RowKey.bytes(actor.account().value()));
        parameters.put("filing", RowKey.bytes(seat.filing().id().value()));
        parameters.put("places", filter.places());
        var level = seat.level();
        if (level != null) {
            parameters.put("level", level.name());
            parameters.put("below", below(level));
        }
        return parameters;
    }

    /** SQL knows no empty list. */
    private static List<String> below(BureauLevel level) {
        var below = Arrays.stream(BureauLevel.values())
                .filter(each -> each.isBelow(level))
                .map(BureauLevel::name)
                .toList();
        return below.isEmpty() ? List.of("-") : below;
    }

    private record Place(String place, int open, int unread) {}
}
