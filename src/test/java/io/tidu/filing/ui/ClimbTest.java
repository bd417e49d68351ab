package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.NumberField;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** UC-09: a firm sees the whole climb, and what would change it. */
class ClimbTest extends FilingScreens {

    @Test
    void everyRungIsAStepAndOnlyTheNextIsOpen() {
        openLadder();
        for (var rung : Set.of(
                "INNOVATIVE_SME",
                "TECH_SME",
                "SRDI_SME",
                "LITTLE_GIANT",
                "MFG_CHAMPION",
                "CHAIN_LEADER",
                "ZJ_MFG_CHAMPION")) {
            assertThat(card(rung).hasClassName("open")).as(rung).isEqualTo(rung.equals("INNOVATIVE_SME"));
        }
        assertThat(text(card("SRDI_SME"))).contains("差 1 项", "项数据不足", "1 项由审核人员判断");
        assertThat(text(card("CHAIN_LEADER"))).contains("暂无可计算的标准");
        assertThat(text(card("TECH_SME"))).contains("与创新型二选一即可");
    }

    @Test
    void whoHoldsATitleSeesUntilWhenAndClimbsOn() {
        grant("INNOVATIVE_SME", LocalDate.now(clock).plusYears(2));
        openLadder();
        assertThat(text(card("INNOVATIVE_SME"))).contains("已持有，至");
        assertThat(text(card("TECH_SME"))).contains("已跨过");
        assertThat(card("SRDI_SME").hasClassName("open")).isTrue();
        assertThat(condition("SRDI_SME", "P0")).contains("符合").doesNotContain("不符合");
    }

    @Test
    void aReviewIsDueInTheYearTheTitleEnds() {
        grant("SRDI_SME", LocalDate.of(LocalDate.now(clock).getYear(), 12, 31));
        openLadder();
        var card = card("SRDI_SME");
        assertThat(text(card)).contains("复核临近");
        toggle(card);
        assertThat(text(card)).contains("判断复核");
        assertThat(card("LITTLE_GIANT").hasClassName("open")).isTrue();
    }

    @Test
    void aConditionSaysValueBoundDistanceEveryWayToCloseItClauseAndEvidence() {
        save(
                start(),
                Map.of(
                        yearly("revenue", 0), "6200",
                        yearly("revenue", 1), "5400",
                        yearly("rd_expense", 0), "161.2",
                        yearly("rd_expense", 1), "330"));
        openLadder();
        var card = card("SRDI_SME");
        toggle(card);
        assertThat(condition("SRDI_SME", "P3"))
                .contains("研发费用占营业收入比重 2.6 %，要求不低于 3 %，还差 0.4 个百分点", "研发费用增加 24.8 万元")
                .contains("研发费用 ÷ 营业收入", "附件1 · 研发费用", "需要的证明材料：审计报告");
        assertThat(said()).contains("申报中最近填写的数据");
    }

    @Test
    void aChangedFigureTurnsAConditionAtOnceAndNothingIsStored() {
        var id = start();
        save(id, Map.of(yearly("revenue", 0), "1490"));
        openLadder();
        var card = card("SRDI_SME");
        toggle(card);
        press("试算", card);
        assertThat(condition("SRDI_SME", "P2a")).contains("数据不足");
        assume("SRDI_SME", (lastYear) + " 年营业收入", 1500.0);
        assertThat(condition("SRDI_SME", "P2a")).contains("数据不足 → 符合");
        assertThat(text(card)).contains("现在：", "改变后：");
        assertThat(revenue(id)).isEqualTo("1490");

        press("恢复实际数据", card);
        assertThat(condition("SRDI_SME", "P2a")).doesNotContain("→");
        openLadder();
        toggle(card("SRDI_SME"));
        assertThat(condition("SRDI_SME", "P2a")).contains("数据不足");
    }

    @Test
    void whatIsAssumedForOneRungShowsAtAllAndGoesWithThePanel() {
        openLadder();
        var card = card("SRDI_SME");
        toggle(card);
        press("试算", card);
        assume("SRDI_SME", lastYear + " 年营业收入", 6000.0);
        toggle(card("LITTLE_GIANT"));
        assertThat(condition("LITTLE_GIANT", "L2a")).contains("数据不足 → 符合");
        assertThat(text(card("LITTLE_GIANT"))).contains("试算：差");

        press("收起试算", card);
        assertThat(condition("LITTLE_GIANT", "L2a")).contains("数据不足").doesNotContain("→");
        assertThat(text(card("LITTLE_GIANT"))).doesNotContain("试算：差");
    }

    @Test
    void everyPanelShowsWhatAnyOtherChanged() {
        openLadder();
        for (var rung : Set.of("SRDI_SME", "LITTLE_GIANT")) {
            toggle(card(rung));
            press("试算", card(rung));
        }
        assume("SRDI_SME", lastYear + " 年营业收入", 6000.0);
        assertThat(field("LITTLE_GIANT", lastYear + " 年营业收入").getValue()).isEqualTo(6000.0);
    }

    @Test
    void aProposalIsTakenOverByOnePress() {
        save(
                start(),
                Map.of(
                        yearly("revenue", 0), "6200",
                        yearly("revenue", 1), "5400",
                        yearly("rd_expense", 0), "161.2",
                        yearly("rd_expense", 1), "330"));
        openLadder();
        var card = card("SRDI_SME");
        toggle(card);
        press("试试看", item("SRDI_SME", "P3"));
        assertThat(condition("SRDI_SME", "P3")).contains("不符合 → 符合");
        assertThat(field("SRDI_SME", lastYear + " 年研发费用").getValue()).isEqualTo(186.0);
    }

    @Test
    void anImpossibleFigureIsRefusedAtItsFieldAndChangesNothing() {
        openLadder();
        var card = card("SRDI_SME");
        toggle(card);
        press("试算", card);
        assume("SRDI_SME", lastYear + " 年专精特新发展质量评价得分", 101.0);
        assertThat(field("SRDI_SME", lastYear + " 年专精特新发展质量评价得分").getErrorMessage())
                .contains("不能大于 100");
        assertThat(condition("SRDI_SME", "P6")).doesNotContain("→");
    }

    @Test
    void aPartIsNeverMoreThanItsWhole() {
        openLadder();
        var card = card("SRDI_SME");
        toggle(card);
        press("试算", card);
        assume("SRDI_SME", lastYear + " 年营业收入", 6000.0);
        assume("SRDI_SME", lastYear + " 年主营业务收入", 6001.0);
        assertThat(field("SRDI_SME", lastYear + " 年主营业务收入").getErrorMessage()).contains("不能大于同一年的营业收入（6000）");
        assume("SRDI_SME", lastYear + " 年主营业务收入", 6000.0);
        assertThat(condition("SRDI_SME", "P2b")).contains("数据不足 → 符合");
    }

    @Test
    void noneOfTheReasonsThatBarIsAStatementAndNothingChosenIsNone() {
        openLadder();
        var card = card("SRDI_SME");
        toggle(card);
        press("试算", card);
        var blocked = find(CheckboxGroup.class, card)
                .withCondition(group -> "一票否决情形".equals(group.getLabel()))
                .single();
        blocked.setValue(Set.of("NONE"));
        assertThat(condition("SRDI_SME", "G")).contains("数据不足 → 符合");
        blocked.setValue(Set.of("NONE", "SAFETY"));
        assertThat(condition("SRDI_SME", "G")).contains("数据不足 → 不符合");
        blocked.setValue(Set.of());
        assertThat(condition("SRDI_SME", "G")).contains("数据不足").doesNotContain("→");
    }

    @Test
    void officialsFindNoLadder() {
        logIn(countyReviewer);
        UI.getCurrent().navigate("ladder");
        assertThat(find(ClimbStepCard.class).exists()).isFalse();
    }

    @Test
    void aWithdrawnFilingSaysNothingAboutTheFirm() {
        var id = start();
        save(id, Map.of(FieldPath.of("niche_years"), "5"));
        as(firm.filler(), actor -> filings.withdraw(actor, id, null, UUID.randomUUID()));
        openLadder();
        toggle(card("SRDI_SME"));
        assertThat(condition("SRDI_SME", "P1")).contains("数据不足");
    }

    private void openLadder() {
        logIn(firm.filler());
        UI.getCurrent().navigate("filings");
        UI.getCurrent().navigate("ladder");
    }

    private FieldPath yearly(String code, int back) {
        return FieldPath.of(code, lastYear - back);
    }

    private String revenue(FilingId id) {
        return as(
                firm.filler(),
                actor -> filings.open(actor, id)
                        .content()
                        .text(yearly("revenue", 0))
                        .orElse(""));
    }

    private ClimbStepCard card(String rung) {
        return find(ClimbStepCard.class).withAttribute("data-rung", rung).single();
    }

    private void toggle(ClimbStepCard card) {
        test(find(NativeButton.class, card).withClassName("climb-toggle").single())
                .click();
    }

    private void press(String text, Component within) {
        test(find(Button.class, within)
                        .withCondition(button -> button.getText().startsWith(text))
                        .first())
                .click();
    }

    private CriterionItem item(String rung, String code) {
        return find(CriterionItem.class, card(rung))
                .withAttribute("data-code", code)
                .single();
    }

    private String condition(String rung, String code) {
        return text(item(rung, code));
    }

    private NumberField field(String rung, String name) {
        return find(NumberField.class, card(rung))
                .withCondition(
                        field -> field.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    private void assume(String rung, String name, double value) {
        test(field(rung, name)).setValue(value);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** As a published list would. */
    private void grant(String rung, LocalDate until) {
        var list = UUID.randomUUID();
        jdbc.sql(
                        "insert into title_list (id, rung, number, name, kind, published_on, recorded_at) values (?, ?, ?, '虚构名单', 'RECOGNITION', ?, utc_timestamp(6))")
                .param(RowKey.bytes(list))
                .param(rung)
                .param("T-" + list)
                .param(until.minusYears(3))
                .update();
        jdbc.sql("""
                        insert into title (id, rung, list_id, holder, holder_folded, holder_key, enterprise_id, province_code, region_name,
                            granted_on, valid_until, version)
                        values (?, ?, ?, '虚构', '虚构', ?, ?, '330000', '虚构省', ?, ?, 0)""")
                .param(RowKey.bytes(UUID.randomUUID()))
                .param(rung)
                .param(RowKey.bytes(list))
                .param(list.toString())
                .param(RowKey.bytes(firm.id().value()))
                .param(until.minusYears(3))
                .param(until)
                .update();
    }
}
