package io.tidu.publication;

import io.tidu.filing.Decider;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads and moves filings through the filing module, a piece at a time, never one by one. */
@Component
class ProposedFilings implements FilingsForPublication {

    private static final int PIECE = 500;
    private static final DeskSort BY_NUMBER = DeskSort.by(DeskSort.Key.NUMBER);

    /** The name of the leading product (主导产品), where the form of the rung asks for it. */
    private static final FieldPath PRODUCT = FieldPath.of("product_name");

    private final FilingDesk desk;
    private final FilingService filings;
    private final RoundService rounds;
    private final Regions regions;

    ProposedFilings(FilingDesk desk, FilingService filings, RoundService rounds, Regions regions) {
        this.desk = desk;
        this.filings = filings;
        this.rounds = rounds;
        this.regions = regions;
    }

    @Override
    public RoundOfNotice round(Actor actor, RoundId round) {
        var province = PublicationPolicy.requireReader(actor);
        var found = rounds.find(round)
                .filter(of -> of.province().equals(province))
                .orElseThrow(PublicationRefused.RoundUnknown::new);
        if (found.decider() == Decider.MINISTRY) {
            throw new PublicationRefused.DecidedByMinistry();
        }
        return RoundOfNotice.of(found);
    }

    @Override
    public List<NoticeEntry> proposed(Actor actor, RoundId round, NewNotice.Choice choice) {
        var filter = DeskFilter.in(FilingStatus.PROPOSED).withRound(round);
        var all = new ArrayList<NoticeEntry>();
        var piece = desk.page(actor, filter, BY_NUMBER, 0, PIECE);
        for (int read = piece.size(); !piece.isEmpty(); read += piece.size()) {
            all.addAll(entries(
                    actor, piece.stream().filter(row -> takes(choice, row)).toList()));
            piece = piece.size() < PIECE ? List.of() : desk.page(actor, filter, BY_NUMBER, read, PIECE);
        }
        return all.stream()
                .sorted(Comparator.comparing(NoticeEntry::firm, PublicFirm.ORDER))
                .toList();
    }

    private static boolean takes(NewNotice.Choice choice, FilingRow row) {
        return switch (choice) {
            case NewNotice.Choice.Everything everything -> true;
            case NewNotice.Choice.Only only -> only.filings().contains(row.id());
        };
    }

    private List<NoticeEntry> entries(Actor actor, List<FilingRow> rows) {
        var products = desk.submitted(actor, rows.stream().map(FilingRow::id).toList(), PRODUCT);
        return rows.stream()
                .map(row -> entry(row, products.getOrDefault(row.id(), "")))
                .toList();
    }

    private NoticeEntry entry(FilingRow row, String product) {
        var number = Objects.requireNonNull(row.number(), "a proposed filing was submitted");
        return new NoticeEntry(row.id(), number, row.enterprise(), firm(row, product), row.jurisdiction(), null, null);
    }

    private PublicFirm firm(FilingRow row, String product) {
        var county = new RegionCode(row.countyCode());
        var above = regions.find(county).flatMap(regions::parentOf);
        return new PublicFirm(
                row.enterpriseName(),
                row.creditCode(),
                above.map(region -> region.code().value()).orElse(county.city().value()),
                above.map(region -> region.name()).orElse(county.city().value()),
                county.value(),
                regions.find(county).map(region -> region.name()).orElse(county.value()),
                product);
    }

    @Override
    public void announce(Actor actor, Collection<NoticeEntry> entries, String notice, UUID key) {
        filings.announce(actor, ids(entries), notice, key);
    }

    @Override
    public void holdBack(Actor actor, FilingId filing, String reason, UUID key) {
        filings.holdBack(actor, filing, reason, key);
    }

    @Override
    public void uphold(Actor actor, FilingId filing, String reason, UUID key) {
        filings.upholdObjection(actor, filing, reason, key);
    }

    @Override
    public void closeNotice(Actor actor, Collection<NoticeEntry> entries, String notice, UUID key) {
        filings.closeNotice(actor, ids(entries), notice, key);
    }

    @Override
    public void list(Actor actor, Collection<NoticeEntry> entries, String list, UUID key) {
        filings.list(actor, ids(entries), list, key);
    }

    private static List<FilingId> ids(Collection<NoticeEntry> entries) {
        return entries.stream().map(NoticeEntry::filing).toList();
    }
}
