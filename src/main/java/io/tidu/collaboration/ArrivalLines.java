package io.tidu.collaboration;

import io.tidu.filing.Party;
import io.tidu.filing.WaitingDay;
import io.tidu.identity.BureauId;
import io.tidu.identity.Role;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of one bureau: written again where they differ from what waits, settled where nothing of the day waits any more. */
@Component
class ArrivalLines {

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final LiveTopics live;
    private final Clock clock;

    ArrivalLines(JdbcClient jdbc, Notifications notifications, LiveTopics live, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void bringUpToDate(BureauId bureau, List<WaitingDay> waiting) {
        var open = openOnes(bureau);
        var stillTrue = new HashSet<String>();
        for (var day : waiting) {
            var once = once(day);
            stillTrue.add(once);
            if (!open.contains(new Line(once, day.count()))) {
                write(bureau, day, once);
            }
        }
        open.stream().filter(line -> !stillTrue.contains(line.onceKey())).forEach(line -> settle(bureau, line));
    }

    /** A line that was read is unread again when more came, which its moment tells, and not when some left. */
    private void write(BureauId bureau, WaitingDay day, String once) {
        var changed = jdbc.sql("""
                        update news set amount = :count, at = greatest(at, :latest), settled_at = null
                        where reader_id = :bureau and once_key = :once""")
                .param("count", day.count())
                .param("latest", day.latest())
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("once", once)
                .update();
        if (changed == 0) {
            var about = new News.About(null, null, null, day.day(), day.count());
            notifications.tell(new News(
                    Audience.bureau(bureau, role(day)), NewsTopic.ARRIVED, null, once, about, path(day), day.latest()));
        }
        live.changed(LiveTopic.news(bureau.value()));
    }

    private void settle(BureauId bureau, Line line) {
        jdbc.sql("update news set settled_at = :now, amount = 0 where reader_id = :bureau and once_key = :once")
                .param("now", clock.instant())
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("once", line.onceKey())
                .update();
        live.changed(LiveTopic.news(bureau.value()));
    }

    private Set<Line> openOnes(BureauId bureau) {
        return jdbc.sql("""
                        select once_key, amount from news
                        where reader_id = :bureau and topic = 'ARRIVED' and settled_at is null""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(Line.class)
                .set();
    }

    private static String once(WaitingDay day) {
        return "arrived:" + role(day) + ":" + day.day();
    }

    private static Role role(WaitingDay day) {
        return day.party() == Party.PUBLISHER ? Role.PUBLISHER : Role.REVIEWER;
    }

    private static String path(WaitingDay day) {
        return day.party() == Party.PUBLISHER ? "publications" : "desk";
    }

    private record Line(String onceKey, int amount) {}
}
