package io.tidu.publication;

import io.tidu.filing.RoundId;
import java.util.UUID;

/** Brings notices and lists into the world for tests of what the public sees. */
record Published(NoticeService notices, ListService lists, Office office, MovableClock clock) {

    /** A notice that runs from 2026-06-01 to 06-05. */
    NoticeRow running(RoundId round) {
        clock.set("2026-06-01", "10:00");
        var command = new NewNotice(round, new NewNotice.Choice.Everything(), 5, Office.text());
        var draft = notices.draft(office.publisher, command, UUID.randomUUID());
        return notices.open(office.publisher, draft.id(), UUID.randomUUID());
    }

    NoticeRow closed(RoundId round) {
        var running = running(round);
        clock.set("2026-06-08", "09:00");
        return notices.close(office.publisher, running.id(), UUID.randomUUID());
    }

    ListRow list(NoticeRow closed) {
        return lists.publish(office.publisher, command(closed), UUID.randomUUID());
    }

    /** A list of that many invented firms, published on 2026-06-08. */
    ListRow list(int firms) {
        var round = office.round();
        office.propose(round, firms);
        return list(closed(round));
    }

    static NewList command(NoticeRow closed) {
        return new NewList(
                closed.id(),
                "某经信企业〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号",
                "关于公布2026年第1批专精特新中小企业名单的通知",
                "现将名单予以公布。");
    }
}
