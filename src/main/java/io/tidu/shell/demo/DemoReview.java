package io.tidu.shell.demo;

import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.ReturnKind;
import io.tidu.filing.ReturnTarget;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the bureaus do with a filing in the story. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoReview {

    private final FilingService filings;
    private final FilingDesk desk;
    private final DemoClock clock;

    DemoReview(FilingService filings, FilingDesk desk, DemoClock clock) {
        this.filings = filings;
        this.desk = desk;
        this.clock = clock;
    }

    void recommendedToCity(DemoCast cast, DemoFirm firm, FilingId id) {
        filings.recommend(at(cast, firm, BureauLevel.COUNTY), id, "材料齐全，现场核对数据与申报一致，同意推荐。", DemoFiling.key());
        clock.tick(90_000);
    }

    void recommendedToProvince(DemoCast cast, DemoFirm firm, FilingId id) {
        recommendedToCity(cast, firm, id);
        filings.recommend(at(cast, firm, BureauLevel.CITY), id, "复核无误，同意推荐。", DemoFiling.key());
        clock.tick(90_000);
    }

    void approved(DemoCast cast, DemoFirm firm, FilingId id) {
        recommendedToProvince(cast, firm, id);
        filings.approve(at(cast, firm, BureauLevel.PROVINCE), id, "符合认定标准，建议公示。", DemoFiling.key());
        clock.tick(600);
    }

    void rejected(DemoCast cast, DemoFirm firm, FilingId id) {
        recommendedToProvince(cast, firm, id);
        filings.decline(at(cast, firm, BureauLevel.PROVINCE), id, "研发费用占比未达到标准要求。", DemoFiling.key());
        clock.tick(600);
    }

    void notRecommended(DemoCast cast, DemoFirm firm, FilingId id) {
        filings.decline(at(cast, firm, BureauLevel.COUNTY), id, "主导产品与所报细分市场不符，暂不推荐。", DemoFiling.key());
        clock.tick(600);
    }

    void returnedByCounty(DemoCast cast, DemoFirm firm, FilingId id) {
        filings.returnForCorrection(
                at(cast, firm, BureauLevel.COUNTY),
                id,
                "市场占有率说明未写明统计口径和来源，请补充；通讯地址请写到门牌号。",
                List.of(
                        new ReturnItem(
                                ReturnKind.CONTRADICTION,
                                ReturnTarget.field(FieldPath.of("market_note")),
                                "请写明统计口径和来源。"),
                        new ReturnItem(ReturnKind.OTHER, ReturnTarget.field(FieldPath.of("address")), "请写到门牌号。")),
                DemoFiling.key());
        clock.tick(600);
    }

    /** Says yes after the notice went out: it waits for the next one. */
    void lateApproval(DemoCast cast, DemoFirm firm, RoundId round) {
        var province = at(cast, firm, BureauLevel.PROVINCE);
        var mine = DeskFilter.in(FilingStatus.PROVINCE_REVIEW).withRound(round).withText(firm.name());
        desk.page(province, mine, DeskSort.LONGEST_WAITING, 0, 1)
                .forEach(row -> filings.approve(province, row.id(), "补充材料后符合标准。", DemoFiling.key()));
        clock.tick(600);
    }

    private static Actor at(DemoCast cast, DemoFirm firm, BureauLevel level) {
        return cast.reviewer(firm.jurisdiction().at(level));
    }
}
