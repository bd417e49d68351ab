package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredNotices implements NoticeService {

    private static final int REASON_LENGTH = 1000;

    private final Notices notices;
    private final NoticeRows rows;
    private final NoticeEntries entries;
    private final NoticeDrafting drafting;
    private final NoticeCourse course;
    private final NoticeNews news;
    private final Once once;
    private final WorkingDays calendar;
    private final Clock clock;

    StoredNotices(
            Notices notices,
            NoticeRows rows,
            NoticeEntries entries,
            NoticeDrafting drafting,
            NoticeCourse course,
            NoticeNews news,
            Once once,
            WorkingDays calendar,
            Clock clock) {
        this.notices = notices;
        this.rows = rows;
        this.entries = entries;
        this.drafting = drafting;
        this.course = course;
        this.news = news;
        this.once = once;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return PublicationPolicy.province(actor).isPresent();
    }

    @Override
    public NoticeWindow preview(Actor actor, int workingDays) {
        PublicationPolicy.requireReader(actor);
        NoticeDays.require(workingDays);
        return NoticeWindow.from(today(), workingDays, calendar);
    }

    @Override
    public NoticeRow draft(Actor actor, NewNotice command, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        var id = once.perform(
                key,
                actor,
                "publication.draft",
                () -> drafting.draft(actor, province, command).toString());
        return row(actor, new NoticeId(UUID.fromString(id)));
    }

    @Override
    public void discard(Actor actor, NoticeId id, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        once.perform(key, actor, "publication.discard", () -> {
            var notice = toChange(id, province);
            notice.require(NoticeStatus.DRAFT);
            news.discarded(actor, notice);
            entries.removeAll(id);
            notices.delete(notice);
            return notice.reference();
        });
    }

    @Override
    public NoticeRow open(Actor actor, NoticeId id, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        once.perform(key, actor, "publication.open", () -> course.open(actor, toChange(id, province), following(key)));
        return row(actor, id);
    }

    @Override
    public void holdBack(Actor actor, NoticeId id, FilingId filing, String reason, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        var why = PublicationText.required("publication.field.reason", reason, REASON_LENGTH);
        once.perform(
                key,
                actor,
                "publication.holdBack",
                () -> course.holdBack(actor, toChange(id, province), filing, why, following(key)));
    }

    @Override
    public NoticeRow close(Actor actor, NoticeId id, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        once.perform(
                key, actor, "publication.close", () -> course.close(actor, toChange(id, province), following(key)));
        return row(actor, id);
    }

    /** The key of the step that follows from the one asked for: the same for the same intent, and no other. */
    static UUID following(UUID key) {
        return UUID.nameUUIDFromBytes(("following " + key).getBytes(UTF_8));
    }

    private Notice toChange(NoticeId id, BureauId province) {
        return notices.toChange(id.value())
                .filter(notice -> notice.isOf(province.value()))
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public NoticeRow notice(Actor actor, NoticeId id) {
        return row(actor, id);
    }

    private NoticeRow row(Actor actor, NoticeId id) {
        return rows.find(id, PublicationPolicy.requireReader(actor)).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<NoticeRow> notices(Actor actor, int offset, int limit) {
        return rows.ofProvince(PublicationPolicy.requireReader(actor), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor actor) {
        return rows.countOfProvince(PublicationPolicy.requireReader(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<NoticeEntry> entries(Actor actor, NoticeId id, EntryFilter filter, int offset, int limit) {
        return entries.page(row(actor, id).id(), filter, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int countEntries(Actor actor, NoticeId id, EntryFilter filter) {
        return entries.count(row(actor, id).id(), filter);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
