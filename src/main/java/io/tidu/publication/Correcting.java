package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.publication.CorrectList.Add;
import io.tidu.publication.CorrectList.RightName;
import io.tidu.publication.CorrectList.TakeOut;
import io.tidu.shared.CreditCode;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.TitleCorrections;
import io.tidu.title.TitleRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the next edition of a list whose row is locked, and does to titles and filings what it says. */
@Component
class Correcting {

    private final ListEntries entries;
    private final ListPrinting printing;
    private final ListEditions editions;
    private final Regions regions;
    private final FilingsForPublication filings;
    private final TitleRegister titles;
    private final TitleCorrections corrections;

    Correcting(
            ListEntries entries,
            ListPrinting printing,
            ListEditions editions,
            Regions regions,
            FilingsForPublication filings,
            TitleRegister titles,
            TitleCorrections corrections) {
        this.entries = entries;
        this.printing = printing;
        this.editions = editions;
        this.regions = regions;
        this.filings = filings;
        this.titles = titles;
        this.corrections = corrections;
    }

    /** @param reversed whether a case was reversed, so that a firm leaves a list of cancelled titles */
    ListRow correct(
            Actor actor,
            BureauId province,
            ListRow old,
            CorrectList command,
            List<NoticeEntry> addable,
            UUID key,
            boolean reversed) {
        requireFitting(old, command, reversed);
        printing.requireFree(province, command.documentNumber(), old.kind());
        var firms = new CorrectedFirms(entries.listed(old.number()), addable, regions);
        command.changes().forEach(firms::make);
        var list = print(actor, province, old, command, firms);
        if (old.kind().grants()) {
            change(actor, list, command);
            grant(actor, list, firms, addable, key);
        }
        return list;
    }

    private static void requireFitting(ListRow old, CorrectList command, boolean reversed) {
        if (command.changes().isEmpty()) {
            throw new CorrectionRefused.NothingToCorrect();
        }
        boolean moves =
                command.changes().stream().anyMatch(change -> change instanceof TakeOut || change instanceof Add);
        if (moves && !reversed && !old.kind().grants()) {
            throw new CorrectionRefused.NotCorrectable();
        }
    }

    private ListRow print(Actor actor, BureauId province, ListRow old, CorrectList command, CorrectedFirms firms) {
        var base = FirmStandings.base(old.number());
        var cutOff = printing.cutOff();
        var inOrder = firms.inOrder(old.kind(), base, entries.lastSerial(base));
        var row = old.next(
                base + "-E" + (old.edition() + 1), command, LocalDate.ofInstant(cutOff, Zone.SHANGHAI), inOrder.size());
        var kept = editions.place(old.number(), province).orElseThrow(NotFound::new);
        var place =
                new ListPlace(kept.notice(), kept.supplement(), firms.added().size());
        var proof = new ListPrinting.Proof(place, row, firms.said(), inOrder, old, command.reason());
        return printing.print(actor, province, proof, cutOff);
    }

    private void change(Actor actor, ListRow list, CorrectList command) {
        var all = editions.of(FirmStandings.base(list.number()));
        for (var change : command.changes()) {
            if (change instanceof TakeOut out) {
                corrections.withdraw(
                        actor, list.rung(), all, new CreditCode(out.creditCode()), list.publishedOn(), list.number());
            } else if (change instanceof RightName right) {
                corrections.rename(
                        actor, list.rung(), all, new CreditCode(right.creditCode()), right.name(), list.number());
            }
        }
    }

    private void grant(Actor actor, ListRow list, CorrectedFirms firms, List<NoticeEntry> addable, UUID key) {
        var added = addable.stream()
                .filter(entry -> firms.added().contains(entry.firm().creditCode()))
                .toList();
        if (!added.isEmpty()) {
            var next = StoredNotices.following(key);
            filings.list(actor, added, list.number(), next);
            GrantTitles grants = ListMaking.grants(list, added, StoredNotices.following(next));
            titles.grant(actor, grants);
        }
    }
}
