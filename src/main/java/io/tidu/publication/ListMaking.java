package io.tidu.publication;

import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a list together: what it says of itself, with its digest, and the titles it grants. */
@Component
class ListMaking {

    private final NumberSeries numbers;
    private final TitleTypes types;
    private final Clock clock;

    ListMaking(NumberSeries numbers, TitleTypes types, Clock clock) {
        this.numbers = numbers;
        this.types = types;
        this.clock = clock;
    }

    ListRow row(NewList command, NoticeRow notice, List<NoticeEntry> firms) {
        var type = types.require(notice.rung());
        var today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        var row = new ListRow(
                numbers.next(notice.leadsTo(), today.getYear()),
                command.documentNumber(),
                notice.leadsTo(),
                notice.publicNumber(),
                notice.issuer(),
                notice.rung(),
                type.nameZh(),
                notice.year(),
                notice.batch(),
                command.title(),
                command.body(),
                today,
                type.lastDay(today),
                firms.size(),
                "");
        return withDigest(row, firms);
    }

    private static ListRow withDigest(ListRow row, List<NoticeEntry> firms) {
        var inOrder = new ArrayList<ListEntry>();
        firms.forEach(entry -> inOrder.add(new ListEntry(inOrder.size() + 1, entry.firm())));
        return row.withDigest(CanonicalList.digest(row, inOrder));
    }

    static GrantTitles grants(ListRow list, List<NoticeEntry> firms, UUID key) {
        return new GrantTitles(
                key,
                list.rung(),
                new SourceList(list.number(), list.title(), list.publishedOn()),
                list.kind() == ListKind.REVIEW_PASSED ? GrantTitles.Kind.RENEWAL : GrantTitles.Kind.RECOGNITION,
                list.validUntil(),
                firms.stream().map(ListMaking::grant).toList());
    }

    private static GrantTitles.Grant grant(NoticeEntry entry) {
        var firm = entry.firm();
        return new GrantTitles.Grant(
                entry.enterprise(),
                new CreditCode(firm.creditCode()),
                firm.name(),
                new RegionCode(firm.countyCode()),
                entry.jurisdiction());
    }
}
