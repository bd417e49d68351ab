package io.tidu.shell.demo;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.ladder.Rung;
import io.tidu.publication.ListService;
import io.tidu.publication.NewList;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NewNotice.Choice.Everything;
import io.tidu.publication.NewNotice.Choice.Only;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What the province publishes in the story. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoPublication {

    private final NoticeService notices;
    private final ListService lists;
    private final TitleRegister titles;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoPublication(
            NoticeService notices,
            ListService lists,
            TitleRegister titles,
            TransactionOperations transaction,
            DemoClock clock) {
        this.notices = notices;
        this.lists = lists;
        this.titles = titles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Every firm stands on the first rung, which the next one asks for. The firm of the second county has its yearly update to make; that of the first
     * county let the one of last year go by as well.
     */
    void grantFirstRung(DemoCast cast, LocalDate today, DemoClock time) {
        var missed = DemoFirms.ofEnterprise(cast.firms());
        var due = DemoFirms.ofEnterprise2(cast.firms());
        var others = cast.firms().stream()
                .filter(firm -> firm != missed && firm != due)
                .toList();
        int year = today.getYear();
        grantFirstRung(cast, List.of(missed), LocalDate.of(year - 2, 7, 1), 1, time);
        grantFirstRung(cast, List.of(due), LocalDate.of(year - 1, 7, 1), 2, time);
        grantFirstRung(cast, others, today.minusDays(240).withDayOfYear(1), 3, time);
    }

    private void grantFirstRung(DemoCast cast, List<DemoFirm> firms, LocalDate day, int number, DemoClock time) {
        time.standAt(day, 10, 0);
        var list = new SourceList(
                "陕工信发〔" + day.getYear() + "〕演示 " + number + " 号", day.getYear() + " 年度创新型中小企业名单（演示）", day);
        var grants = firms.stream()
                .map(firm -> new GrantTitles.Grant(
                        firm.id(),
                        firm.creditCode(),
                        firm.name(),
                        new RegionCode(firm.countyCode()),
                        firm.jurisdiction()))
                .toList();
        transaction.executeWithoutResult(begun -> titles.grant(
                cast.publisher(), GrantTitles.recognising(DemoFiling.key(), Rung.INNOVATIVE_SME.code(), list, grants)));
    }

    /** A notice, its five working days, and the list. */
    void publish(DemoCast cast, RoundId round, LocalDate day, DemoClock time) {
        time.standAt(day, 9, 0);
        var notice = announce(cast, round);
        time.standAt(day.plusDays(20), 9, 0);
        notices.close(cast.publisher(), notice.id(), DemoFiling.key());
        time.standAt(day.plusDays(22), 9, 0);
        lists.publish(
                cast.publisher(),
                new NewList(
                        notice.id(),
                        "陕工信发〔" + day.getYear() + "〕演示 26 号",
                        day.getYear() + " 年度第一批专精特新中小企业名单",
                        "经企业申报、县市审核推荐、省级审核和公示，现将" + day.getYear() + "年度第一批专精特新中小企业名单予以公布。有效期三年，自公布之日起计算。（演示数据）"),
                DemoFiling.key());
    }

    /** A notice of a few firms that has ended; their list is still to come. */
    void announceAndClose(DemoCast cast, RoundId round, Set<FilingId> filings, LocalDate day, DemoClock time) {
        time.standAt(day, 9, 0);
        var notice = announce(cast, round, new Only(filings));
        time.standAt(day.plusDays(20), 9, 0);
        notices.close(cast.publisher(), notice.id(), DemoFiling.key());
    }

    NoticeRow announce(DemoCast cast, RoundId round) {
        return announce(cast, round, new Everything());
    }

    private NoticeRow announce(DemoCast cast, RoundId round, NewNotice.Choice choice) {
        var year = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).getYear();
        var text = new NoticeText(
                year + " 年度专精特新中小企业拟认定名单公示",
                "根据《优质中小企业梯度培育管理办法》，经企业自愿申报、县（市、区）和市级审核推荐、省级审核，"
                        + "拟认定下列企业为专精特新中小企业，现予公示。公示期内如有异议，请以书面形式实名反映，并附证明材料。（演示数据）",
                "陕西省工业和信息化厅中小企业处 029-0000-0000",
                "驻厅纪检监察组 029-0000-0001");
        var draft = notices.draft(cast.publisher(), new NewNotice(round, choice, 5, text), DemoFiling.key());
        return notices.open(cast.publisher(), draft.id(), DemoFiling.key());
    }
}
