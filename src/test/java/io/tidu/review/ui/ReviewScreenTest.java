package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.evidence.ui.EvidenceViewer;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.review.ReviewService;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-03: one filing under review, read and decided. */
class ReviewScreenTest extends ReviewScreens {

    @Autowired
    private ReviewService reviews;

    @Test
    void figuresFindingsAndEvidenceStandSideBySide() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var row = filings.open(stage.county, filing.id()).row();

        look(stage.county, filing);

        assertThat(said()).contains(row.enterpriseName(), number(filing), row.creditCode(), "县级审核中", "0 个工作日");
        assertThat(said()).contains("P2b", "主营业务收入", "依据 2026 年版标准");
        assertThat(find(EvidenceViewer.class).single().shown()).isPresent();
        assertThat(said()).contains("E01.pdf", "1 / 7");
        assertThat(offers("E10.pdf")).isTrue();
        claims("申报数据");
        assertThat(said()).contains("6200.00", "5900.00", "95.16", "一种继电器", "杭州市余杭区文一西路1号");
        claims("办理过程");
        assertThat(said()).contains("签署并提交", filing.signatory().name());
    }

    @Test
    void aFilePressedIsTheFileShown() {
        look(stage.county, stage.in(FilingStatus.COUNTY_REVIEW));
        var first = find(EvidenceViewer.class).single().shown();

        press("E10.pdf");

        assertThat(find(EvidenceViewer.class).single().shown()).isNotEqualTo(first);
        assertThat(said()).contains("7 / 7");
    }

    @Test
    void theCountyRecommendsWithItsOpinionAndGoesOnToTheNext() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var next = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        test(field(TextArea.class, "审核意见")).setValue("现场核对一致。");

        press("推荐上报");

        assertThat(status(filing)).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(last(filing).reason()).isEqualTo("现场核对一致。");
        assertThat(address()).isEqualTo("desk/" + number(next));
        press("推荐上报");
        assertThat(status(next)).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(address()).isEqualTo("desk");
    }

    @Test
    void theProvinceApprovesAndOffersNoRecommendation() {
        var filing = stage.in(FilingStatus.PROVINCE_REVIEW);
        look(stage.province, filing);
        assertThat(offers("推荐上报")).isFalse();

        press("同意认定");

        assertThat(status(filing)).isEqualTo(FilingStatus.PROPOSED);
    }

    @Test
    void onlyTheTabThatIsLookedAtIsThere() {
        look(stage.county, stage.in(FilingStatus.COUNTY_REVIEW));
        assertThat(said()).contains("P2b").doesNotContain("6200.00", "签署并提交");
        claims("申报数据");
        assertThat(said()).contains("6200.00").doesNotContain("P2b");
        claims("条件核对");
        assertThat(said()).contains("P2b").doesNotContain("6200.00");
    }

    @Test
    void toAnotherCountyItLooksLikeAFilingThatIsNotThere() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.otherCounty, "desk/SRDI-1999-000001");
        var nothing = said();
        assertThat(nothing).contains("没有找到");

        for (var stranger : List.of(stage.otherCounty, stage.otherCity, stage.otherProvince)) {
            look(stranger, filing);
            assertThat(said()).isEqualTo(nothing);
        }
        for (var stranger : List.of(filing.filler(), stage.systemAdmin)) {
            look(stranger, filing);
            assertThat(said()).contains("没有找到").doesNotContain("P2b");
        }
    }

    @Test
    void outOfTurnOneReadsButDecidesNothing() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var reader : List.of(stage.city, stage.province, stage.publisher)) {
            look(reader, filing);
            assertThat(said()).contains("P2b");
            assertThat(find(DecisionBar.class).exists()).isFalse();
        }
    }

    @Test
    void aDraftIsNotYetTheDesksBusiness() {
        var draft = stage.in(FilingStatus.DRAFT);
        enter(stage.county, "desk/" + draft.id().value());
        assertThat(said()).contains("没有找到");
    }

    @Test
    void afterACorrectionTheChangesAreShownFirst() {
        var filing = stage.in(FilingStatus.RETURNED);
        var revision = filings.open(filing.filler(), filing.id()).revision();
        filings.saveDraft(filing.filler(), filing.id(), Map.of(FieldPath.of("revenue", 2025), "6300.00"), revision);
        filings.askSignature(filing.filler(), filing.id(), TimeOrderedId.next());
        filings.sign(filing.signatory(), filing.id(), TimeOrderedId.next());

        look(stage.county, filing);

        assertThat(find(TabSheet.class).single().getSelectedTab().getLabel()).isEqualTo("本次修改（1）");
        assertThat(find(ChangesPanel.class).single().written().wholeText())
                .contains("营业收入", "万元", "第 1 次提交", "第 2 次提交", "6200.00", "6300.00", "+1.61 %")
                .contains("其中 1 项没有改动", "审计报告编码");
    }

    @Test
    void anOpinionIsKeptWhileItIsTypedAndAColleaguesIsNotOverwritten() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        test(field(TextArea.class, "审核意见")).setValue("第一稿");
        assertThat(reviews.opinion(stage.county, filing.id()).text()).isEqualTo("第一稿");
        assertThat(said()).contains("已保存");

        var colleague = new Actor(
                AccountId.next(), "同事乙", stage.county.role(), stage.county.affiliation(), stage.county.origin());
        var base = reviews.opinion(colleague, filing.id()).revision();
        reviews.write(colleague, filing.id(), "乙写的", base);
        test(field(TextArea.class, "审核意见")).setValue("第一稿，补充");

        assertThat(reviews.opinion(stage.county, filing.id()).text()).isEqualTo("乙写的");
        assertThat(said()).contains("同事乙", "乙写的");
        press("合并两段");
        assertThat(reviews.opinion(stage.county, filing.id()).text()).isEqualTo("乙写的\n第一稿，补充");
    }

    @Test
    void whoComesTooLateIsToldWhoWasFaster() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        look(stage.county, filing);
        filings.recommend(stage.county, filing.id(), null, TimeOrderedId.next());

        assertThat(refusalOf("推荐上报")).contains(stage.county.name(), "市级审核中");
        assertThat(filings.history(stage.county, filing.id()))
                .filteredOn(step -> step.action() == FilingAction.RECOMMEND)
                .hasSize(1);
    }
}
