package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the firms of a notice together: each once, each proposed, as they are on the day. */
@Component
class NoticeDrafting {

    private final Notices notices;
    private final NoticeEntries entries;
    private final EntryConflicts conflicts;
    private final FilingsForPublication filings;
    private final BureauDirectory bureaus;
    private final NoticeNews news;
    private final Clock clock;

    NoticeDrafting(
            Notices notices,
            NoticeEntries entries,
            EntryConflicts conflicts,
            FilingsForPublication filings,
            BureauDirectory bureaus,
            NoticeNews news,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.conflicts = conflicts;
        this.filings = filings;
        this.bureaus = bureaus;
        this.news = news;
        this.clock = clock;
    }

    UUID draft(Actor actor, BureauId province, NewNotice command) {
        var round = filings.round(actor, command.round());
        var chosen = filings.proposed(actor, command.round(), command.choice());
        requireSound(command, chosen);
        var bureau = bureaus.find(province).orElseThrow(NotFound::new);
        var notice = new Notice(bureau, round, command.text(), command.workingDays(), clock.instant());
        notices.saveAndFlush(notice);
        entries.add(notice.id(), chosen);
        conflicts.inAnotherDraft(notice.id()).ifPresent(name -> {
            throw new PublicationRefused.InAnotherDraft(name);
        });
        news.drafted(actor, notice);
        return notice.id().value();
    }

    /** A firm may have been renamed or moved since the draft was made: what is shown is as of the day of opening. */
    List<NoticeEntry> asToday(Actor actor, Notice notice) {
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
}
