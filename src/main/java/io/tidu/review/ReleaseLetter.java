package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotFound;
import io.tidu.shared.PdfDocuments;
import io.tidu.shared.PdfMarkup;
import io.tidu.shared.PdfSheet;
import io.tidu.shared.PdfSheet.Page;
import io.tidu.shared.Zone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letter that a release is: to the level above, with the firms that it recommends and what became of the others. */
@Service
class ReleaseLetter implements ReleaseService {

    private static final int LATEST = 50;
    private static final Set<FilingAction> YES = EnumSet.of(FilingAction.RECOMMEND, FilingAction.APPROVE);

    private final PendingWork pendings;
    private final Releases releases;
    private final Jobs jobs;
    private final JobItems items;
    private final ReleaseTable table;
    private final BureauDirectory bureaus;
    private final PdfDocuments documents;
    private final MessageSource messages;

    ReleaseLetter(
            PendingWork pendings,
            Releases releases,
            Jobs jobs,
            JobItems items,
            ReleaseTable table,
            BureauDirectory bureaus,
            PdfDocuments documents,
            MessageSource messages) {
        this.pendings = pendings;
        this.releases = releases;
        this.jobs = jobs;
        this.items = items;
        this.table = table;
        this.bureaus = bureaus;
        this.documents = documents;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingRelease> waiting(Actor actor) {
        return pendings.waiting(Decisions.reviewing(actor).bureau());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReleaseRow> released(Actor actor) {
        return releases.of(Decisions.reviewing(actor).bureau(), LATEST);
    }

    @Override
    public byte[] letter(Actor actor, JobId id, Locale locale) {
        var release = find(actor, id);
        var bureau = bureau(release);
        var firms = recommended(id);
        var title = say(locale, "review.bulk.letter.title", bureau.name());
        var day = LocalDate.ofInstant(release.at(), Zone.SHANGHAI).toString();
        var body = new PdfMarkup()
                .element("h1", title)
                .element("p", "subtitle", say(locale, "review.bulk.letter.number", release.number()));
        if (bureau.parent() != null) {
            body.element("p", say(locale, "review.bulk.letter.to", name(bureau.parent())));
        }
        body.element(
                        "p",
                        say(
                                locale,
                                "review.bulk.letter.text",
                                release.recommended(),
                                release.returned(),
                                release.declined()))
                .open("div", "together")
                .element("p", bureau.name())
                .element("p", day)
                .close()
                .element("h2", say(locale, "review.bulk.letter.table"));
        table.into(body, firms, locale);
        var foot = say(locale, "review.bulk.letter.foot", bureau.name(), release.number());
        return documents.render(new PdfSheet(title, foot, locale, release.at(), Page.LANDSCAPE, body));
    }

    @Override
    public byte[] workbook(Actor actor, JobId id, Locale locale) {
        var release = find(actor, id);
        var out = new ByteArrayOutputStream();
        try {
            table.write(release, bureau(release).name(), recommended(id), locale, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private ReleaseRow find(Actor actor, JobId id) {
        return jobs.find(id, Decisions.reviewing(actor).bureau())
                .flatMap(job -> releases.find(job.id()))
                .orElseThrow(NotFound::new);
    }

    /** Only what has really been released; read in pages, for a province releases thousands. */
    private List<JobItem> recommended(JobId id) {
        return IntStream.iterate(0, from -> from < BulkService.MOST, from -> from + 500)
                .mapToObj(from -> items.page(id, Set.of(ItemState.DONE), from, 500))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .filter(item -> item.action() != null && YES.contains(item.action()))
                .toList();
    }

    private BureauRow bureau(ReleaseRow release) {
        return bureaus.find(release.issuedBy()).orElseThrow(NotFound::new);
    }

    private String name(BureauId id) {
        return bureaus.find(id).map(BureauRow::name).orElse("");
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
