package io.tidu.ladder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.ladder.DraftId;
import io.tidu.ladder.DraftNumber;
import io.tidu.ladder.DraftStart;
import io.tidu.ladder.DraftStatus;
import io.tidu.ladder.DraftText;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.Rulebooks;
import io.tidu.ladder.Rung;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-10: bureaus read and compare the rules, and a province writes its own. */
class RulebookScreensTest extends Screens {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private RulebookDrafting drafting;

    @Autowired
    private Rulebooks rulebooks;

    @Test
    void aCountyReadsEveryEditionAndWritesNone() {
        enter(stage.county, "rulebooks");
        assertThat(said()).contains("专精特新中小企业认定标准（2026）", "现行（", "全国", "2026-04-01 起", "随程序提供");
        assertThat(said().indexOf("现行（")).isLessThan(said().indexOf("已失效（"));
        assertThat(offers("起草新标准")).isFalse();
    }

    @Test
    void theListIsNarrowedByTheAddress() {
        enter(stage.city, "rulebooks", QueryParameters.simple(Map.of("rung", "TECH_SME")));
        assertThat(find(EditionTable.class).all()).hasSize(1);
        assertThat(find(EditionTable.class).single().getElement().getTextRecursively())
                .contains("科技型中小企业")
                .doesNotContain("小巨人");
        enter(stage.city, "rulebooks", QueryParameters.simple(Map.of("rung", "TECH_SME", "region", "33")));
        assertThat(said()).contains("没有符合条件的标准。");
    }

    @Test
    void anEditionIsReadRuleByRuleWithItsClausesAndItsBands() {
        enter(stage.county, "rulebooks/INNOVATIVE_SME/2022");
        assertThat(said())
                .contains("研发费用占营业收入比重不低于 5 %", "20 分", "总分达到 60 分 为通过", "不得低于 20 分", "路径 1")
                .contains("附件1 · 直通条件（一）", "工信部企业〔2022〕63号", "多份副本一致", "E08");
    }

    @Test
    void anOverlaySaysWhatItChanges() {
        enter(stage.county, "rulebooks/SRDI_SME/2026/33");
        assertThat(find(BaseNote.class).single().getElement().getTextRecursively())
                .contains("专精特新中小企业", "2026 版", "有改动", "G");
    }

    @Test
    void anEditionStandsBesideItsPredecessorWithTheDifferencesMarked() {
        enter(stage.county, "rulebooks/compare", after("SRDI_SME/2026"));
        assertThat(said()).contains("2022 版", "2026 版", "新增", "删除");
        enter(stage.county, "rulebooks/compare", after("SRDI_SME/2026/33"));
        var difference = find(SideBySide.class).single().getElement().getOuterHTML();
        assertThat(difference).contains("book-changed ins", "book-changed del", "复核名单公布后原称号失效");
    }

    @Test
    void anEditionBesideItselfDoesNotDiffer() {
        enter(stage.county, "rulebooks/compare", both("SRDI_SME/2026", "SRDI_SME/2026"));
        assertThat(said()).contains("两个版本没有差异。");
    }

    @Test
    void aFormChangesALimitAndSaysAtOnceWhatIsWrong() {
        var id = begin(stage.province);
        enter(stage.province, "rulebooks/draft/" + id.value());
        open("P1");
        var limit = find(TextField.class)
                .withCondition(field -> "界限".equals(field.getLabel()))
                .single();
        assertThat(limit.getValue()).isEqualTo("3");

        test(limit).setValue("");
        assertThat(limit.isInvalid()).isTrue();
        assertThat(said()).contains("有 1 个问题需要解决");
        assertThat(fold("P1").getElement().getTextRecursively()).contains("1 个问题");

        test(limit).setValue("6");
        assertThat(limit.isInvalid()).isFalse();
        assertThat(said()).contains("已保存（", "没有发现问题");
        assertThat(drafting.open(stage.publisher, id).yaml()).contains("'6'");
        assertThat(fold("P1").getElement().getTextRecursively()).contains("不低于 6 年");
    }

    @Test
    void aDraftBeginsAsACopyAndANameThatIsTakenIsToldAtItsField() {
        enter(stage.province, "rulebooks/SRDI_SME/2026");
        press("以此为基础起草");
        var name = field(TextField.class, "版本名称");
        assertThat(name.getValue()).isEqualTo("2026-33");
        test(name).setValue("2026");
        press("开始起草");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("容易混淆");
        test(name).setValue("2026-s" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
        press("开始起草");
        assertThat(address()).startsWith("rulebooks/draft/");
        assertThat(find(ProvisionFold.class).all()).hasSizeGreaterThan(5);
    }

    @Test
    void aKindOfConditionIsChosenAndWhatTheNewOneCanUseStays() {
        var id = begin(stage.province);
        enter(stage.province, "rulebooks/draft/" + id.value());
        open("P2c");
        kind().setValue(RuleKind.ANY_OF);
        var parts = drafting.open(stage.province, id)
                .content()
                .provision("P2c")
                .orElseThrow()
                .rule();
        assertThat(parts.textOf("kind")).isEqualTo("any_of");
        assertThat(parts.find("rules").orElseThrow().asItems().getFirst().textOf("share"))
                .isEqualTo("total_liabilities");
        assertThat(said()).contains("有 1 个问题需要解决");
        test(find(TextField.class)
                        .withCondition(field -> "界限".equals(field.getLabel()) && field.isEmpty())
                        .single())
                .setValue("100");
        assertThat(said()).contains("没有发现问题");
        assertThat(fold("P2c").getElement().getTextRecursively()).contains("不低于 100 万元");
    }

    @Test
    void everyRuleOfEveryEditionHasAFormAndOpeningItChangesNothing() {
        for (var rulebook : rulebooks.all()) {
            if (rulebook.region() != null) {
                continue;
            }
            var name = "2026-s" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
            var id = drafting.begin(
                    stage.province, new DraftStart(rulebook.digest(), name, "330109"), UUID.randomUUID());
            enter(stage.publisher, "rulebooks/draft/" + id.value());
            var before = drafting.open(stage.publisher, id);
            find(ProvisionFold.class).all().forEach(fold -> fold.setOpened(true));
            assertThat(find(ProvisionForm.class).all()).hasSameSizeAs(rulebook.provisions());
            assertThat(find(TextField.class)
                            .withCondition(field -> field.isInvalid())
                            .all())
                    .as(rulebook.name().zh())
                    .isEmpty();
            var after = drafting.open(stage.publisher, id);
            assertThat(after.row()).isEqualTo(before.row());
        }
    }

    @Test
    void aBandOfAScoreCardIsChangedWhereItStands() {
        var national =
                rulebooks.edition(Rung.INNOVATIVE_SME, "2022").orElseThrow().digest();
        var name = "2026-s" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        var id = drafting.begin(stage.province, new DraftStart(national, name, "330109"), UUID.randomUUID());
        enter(stage.province, "rulebooks/draft/" + id.value());
        open("I2");
        var points = find(TextField.class)
                .withCondition(field -> "得分".equals(field.getLabel()))
                .all()
                .getFirst();
        assertThat(points.getValue()).isEqualTo("20");
        test(points).setValue("1");
        assertThat(said()).contains("各档应按得分从高到低排列。");
        test(points).setValue("25");
        assertThat(said()).doesNotContain("各档应按");
        assertThat(drafting.open(stage.province, id)
                        .content()
                        .provision("I2")
                        .orElseThrow()
                        .numbers())
                .extracting(DraftNumber::value)
                .contains("25");
    }

    @Test
    void aProvisionIsAddedWithoutTouchingTheText() {
        var id = begin(stage.province);
        enter(stage.province, "rulebooks/draft/" + id.value());
        press("增加条款");
        test(field(TextField.class, "条款代码")).setValue("P9");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(drafting.open(stage.province, id).content().provision("P9")).isPresent();
        assertThat(fold("P9").isOpened()).isTrue();
        assertThat(said()).contains("中文和英文都要填写。", "请说明条文的核实程度。");
    }

    @Test
    void whoSavedLastIsToldWhyTheyCannotPutItInForceAndASecondPersonCan() {
        var id = sound(stage.province);
        enter(stage.province, "rulebooks/draft/" + id.value());
        assertThat(button("发布").isEnabled()).isFalse();
        assertThat(said()).contains("最后保存的人不能发布，请由另一位同事核对后发布。");

        enter(stage.publisher, "rulebooks/draft/" + id.value());
        press("发布");
        assertThat(said()).contains("最后由 " + stage.province.name(), "不低于 8 年", "适用地区：浙江省杭州市萧山区");
        press("确认发布");

        assertThat(drafting.open(stage.province, id).row().status()).isEqualTo(DraftStatus.IN_FORCE);
        assertThat(address()).startsWith("rulebooks/SRDI_SME/2026-");
        assertThat(said()).contains(stage.province.name() + " 起草", stage.publisher.name() + " 于");
    }

    @Test
    void whatAColleagueChangedElsewhereIsTakenInAndAtTheSamePlaceThePersonChooses() {
        var id = begin(stage.province);
        enter(stage.province, "rulebooks/draft/" + id.value());
        open("P1");
        renamedBy(stage.publisher, id, "P2b");
        limit("7");
        assertThat(said()).contains("另一位同事刚才也改了别处");
        assertThat(drafting.open(stage.province, id)
                        .content()
                        .provision("P2b")
                        .orElseThrow()
                        .name()
                        .zh())
                .isEqualTo("改过的名称");

        renamedBy(stage.publisher, id, "P1");
        limit("8");
        assertThat(said()).contains("刚才也改了同一处");
        assertThat(drafting.open(stage.province, id).yaml()).doesNotContain("'8'");
        press("保留我的");
        var kept = drafting.open(stage.province, id).content().provision("P1").orElseThrow();
        assertThat(kept.name().zh()).isEqualTo("改过的名称");
        assertThat(kept.numbers().getFirst().value()).isEqualTo("8");
    }

    @Test
    void aDraftIsDiscardedAfterAskingOnceMore() {
        var id = begin(stage.province);
        enter(stage.province, "rulebooks/draft/" + id.value());
        press("废弃草稿");
        assertThat(drafting.open(stage.province, id).row().status()).isEqualTo(DraftStatus.DRAFT);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(drafting.open(stage.province, id).row().status()).isEqualTo(DraftStatus.DISCARDED);
        assertThat(address()).isEqualTo("rulebooks");
    }

    @Test
    void aCountyReadsADraftOfItsProvinceAndFindsNothingToTypeIn() {
        var id = begin(stage.province);
        enter(stage.county, "rulebooks/draft/" + id.value());
        assertThat(said()).contains("只有省级审核人员和发布人员可以起草或发布规则。", "从事特定细分市场年限");
        assertThat(find(DraftEditor.class).exists()).isFalse();
        assertThat(offers("发布")).isFalse();
        enter(stage.county, "rulebooks/what-if", both("SRDI_SME/2022", "SRDI_SME/2026"));
        assertThat(find(TryOutView.class).exists()).isFalse();
    }

    @Test
    void firmsAndOtherProvincesFindNothing() {
        var id = begin(stage.province);
        enter(stage.otherProvince, "rulebooks/draft/" + id.value());
        assertThat(find(DraftScreen.class).exists()).isFalse();
        var firm = stage.in(FilingStatus.DRAFT).filler();
        for (var path : new String[] {"rulebooks", "rulebooks/SRDI_SME/2026", "rulebooks/draft/" + id.value()}) {
            enter(firm, path);
            assertThat(said()).doesNotContain("评价标准", "专精特新");
        }
    }

    @Test
    void anEditionTriedAgainstItselfChangesNothing() throws InterruptedException {
        enter(stage.province, "rulebooks/what-if", both("SRDI_SME/2026", "SRDI_SME/2026"));
        press("开始测算");
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains("没有变化") && System.nanoTime() < end) {
            Thread.sleep(50);
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
        assertThat(said()).contains("没有变化", "共评价");
        assertThat(address()).contains("run=");
    }

    private static QueryParameters after(String key) {
        return QueryParameters.simple(Map.of("after", key));
    }

    private static QueryParameters both(String before, String after) {
        return QueryParameters.simple(Map.of("before", before, "after", after));
    }

    private DraftId begin(Actor author) {
        var national = rulebooks.edition(Rung.SRDI_SME, "2026").orElseThrow().digest();
        var name = "2026-s" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        var id = drafting.begin(author, new DraftStart(national, name, "330109"), UUID.randomUUID());
        var draft = drafting.open(author, id);
        var day = LocalDate.of(2080, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(20_000));
        drafting.save(
                author,
                id,
                draft.row().version(),
                draft.content().inForce(FilingKind.NEW, day, day).notInForce(FilingKind.REVIEW));
        return id;
    }

    private DraftId sound(Actor author) {
        var id = begin(author);
        var draft = drafting.open(author, id);
        var p1 = draft.content().provision("P1").orElseThrow();
        drafting.save(
                author,
                id,
                draft.row().version(),
                draft.content()
                        .withProvision(p1.withNumber(p1.numbers().getFirst().path(), "8")));
        return id;
    }

    private void renamedBy(Actor person, DraftId id, String code) {
        var draft = drafting.open(person, id);
        var provision = draft.content().provision(code).orElseThrow();
        drafting.save(
                person,
                id,
                draft.row().version(),
                draft.content().withProvision(provision.withName(new DraftText("改过的名称", "Changed"))));
    }

    private ProvisionFold fold(String code) {
        return find(ProvisionFold.class)
                .withCondition(fold -> fold.code().equals(code))
                .single();
    }

    private void open(String code) {
        fold(code).setOpened(true);
    }

    @SuppressWarnings("unchecked")
    private Select<RuleKind> kind() {
        return find(Select.class)
                .withCondition(select -> "条件类型".equals(select.getLabel()))
                .all()
                .getFirst();
    }

    private void limit(String value) {
        test(find(TextField.class)
                        .withCondition(field -> "界限".equals(field.getLabel()))
                        .single())
                .setValue(value);
    }
}
