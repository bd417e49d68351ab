package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredNotices implements NoticeService {

    private static final int REASON_LENGTH = 1000;

    private final Notices notices;
    private final NoticeRows rows;
    private final NoticeEntries entries;
    private final NumberSeries numbers;
    private final FilingsForPublication filings;
    private final BureauDirectory bureaus;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final WorkingDays calendar;
    private final Clock clock;

    StoredNotices(
            Notices notices,
            NoticeRows rows,
            NoticeEntries entries,
            NumberSeries numbers,
            FilingsForPublication filings,
            BureauDirectory bureaus,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events,
            WorkingDays calendar,
            Clock clock) {
        this.notices = notices;
        this.rows = rows;
        this.entries = entries;
        this.numbers = numbers;
        this.filings = filings;
        this.bureaus = bureaus;
        this.once = once;
        this.trail = trail;
        this.events = events;
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
                () -> create(actor, province, command).toString());
        return row(actor, new NoticeId(UUID.fromString(id)));
    }

    private UUID create(Actor actor, BureauId province, NewNotice command) {
        var round = filings.round(actor, command.round());
        var chosen = filings.proposed(actor, command.round(), command.choice());
        requireSound(command, chosen);
        var bureau = bureaus.find(province).orElseThrow(NotFound::new);
        var notice = new Notice(bureau, round, command.text(), command.workingDays(), clock.instant());
        notices.saveAndFlush(notice);
        entries.add(notice.id(), chosen);
        entries.inAnotherDraft(notice.id()).ifPresent(name -> {
            throw new PublicationRefused.InAnotherDraft(name);
        });
        record(actor, notice, "DRAFTED", null);
        return notice.id().value();
    }

    private static void requireSound(NewNotice command, List<NoticeEntry> chosen) {
        if (command.choice() instanceof NewNotice.Choice.Only only
                && chosen.size() < only.filings().size()) {
            throw new PublicationRefused.NotProposed(only.filings().size() - chosen.size());
        }
        requireEachFirmOnce(chosen);
    }

    private static void requireEachFirmOnce(List<NoticeEntry> chosen) {
        if (chosen.isEmpty()) {
            throw new PublicationRefused.NothingChosen();
        }
        var seen = new HashSet<String>();
        chosen.stream()
                .filter(entry -> !seen.add(entry.firm().creditCode()))
                .findFirst()
                .ifPresent(entry -> {
                    throw new PublicationRefused.FirmTwice(entry.firm().name());
                });
    }

    @Override
    public void discard(Actor actor, NoticeId id, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        once.perform(key, actor, "publication.discard", () -> {
            var notice = toChange(id, province);
            notice.require(NoticeStatus.DRAFT);
            record(actor, notice, "DISCARDED", notice.status());
            entries.removeAll(id);
            notices.delete(notice);
            return notice.reference();
        });
    }

    @Override
    public NoticeRow open(Actor actor, NoticeId id, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        once.perform(key, actor, "publication.open", () -> {
            var notice = toChange(id, province);
            notice.require(NoticeStatus.DRAFT);
            var firms = asToday(actor, notice);
            notice.open(numbers.next(ListKind.PUBLICITY, today().getYear()), today(), calendar);
            filings.announce(actor, firms, notice.reference(), following(key));
            return moved(actor, notice, "OPENED", NoticeStatus.DRAFT);
        });
        return row(actor, id);
    }

    /** A firm may have been renamed or moved since the draft was made: what is shown is as of the day of opening. */
    private List<NoticeEntry> asToday(Actor actor, Notice notice) {
        var drafted = entries.in(notice.id()).stream().map(NoticeEntry::filing).collect(Collectors.toSet());
        var firms = filings.proposed(actor, notice.round(), new NewNotice.Choice.Only(drafted));
        if (firms.size() < drafted.size()) {
            throw new PublicationRefused.NotProposed(drafted.size() - firms.size());
        }
        requireEachFirmOnce(firms);
        entries.removeAll(notice.id());
        entries.add(notice.id(), firms);
        return firms;
    }

    @Override
    public void holdBack(Actor actor, NoticeId id, FilingId filing, String reason, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        var why = PublicationText.required("publication.field.reason", reason, REASON_LENGTH);
        once.perform(key, actor, "publication.holdBack", () -> {
            var notice = toChange(id, province);
            notice.require(NoticeStatus.RUNNING);
            var entry = entries.find(id, filing).orElseThrow(NotFound::new);
            if (!entry.isIn()) {
                throw new PublicationRefused.HeldBackBefore(entry.firm().name());
            }
            filings.holdBack(actor, filing, why, following(key));
            entries.holdBack(id, filing, today(), why);
            trail.record(actor, subject(notice), "HELD_BACK", null, entry.filingNumber() + " " + why);
            events.publishEvent(new PublicationMoved.FirmHeldBack(notice.reference(), clock.instant()));
            return notice.reference();
        });
    }

    @Override
    public NoticeRow close(Actor actor, NoticeId id, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        once.perform(key, actor, "publication.close", () -> {
            var notice = toChange(id, province);
            notice.close(today());
            var left = entries.in(id);
            if (!left.isEmpty()) {
                filings.closeNotice(actor, left, notice.reference(), following(key));
            }
            return moved(actor, notice, "CLOSED", NoticeStatus.RUNNING);
        });
        return row(actor, id);
    }

    private String moved(Actor actor, Notice notice, String action, NoticeStatus before) {
        notices.saveAndFlush(notice);
        record(actor, notice, action, before);
        events.publishEvent(
                notice.status() == NoticeStatus.CLOSED
                        ? new PublicationMoved.NoticeClosed(notice.reference(), clock.instant())
                        : new PublicationMoved.NoticeOpened(notice.reference(), clock.instant()));
        return notice.reference();
    }

    private void record(Actor actor, Notice notice, String action, @Nullable NoticeStatus before) {
        trail.record(
                actor,
                subject(notice),
                action,
                before == null ? null : before.name(),
                notice.status().name());
    }

    private static String subject(Notice notice) {
        return "notice:" + notice.reference();
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
