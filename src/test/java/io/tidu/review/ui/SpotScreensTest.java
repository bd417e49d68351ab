package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.Screens;
import io.tidu.identity.Actor;
import io.tidu.review.spot.CheckReport;
import io.tidu.review.spot.CheckResult;
import io.tidu.review.spot.CheckRow;
import io.tidu.review.spot.SamplePopulation;
import io.tidu.review.spot.SampleRow;
import io.tidu.review.spot.SpotStage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-15: samples and checks on their screens. */
class SpotScreensTest extends Screens {

    @Autowired
    private ApplicationContext context;

    @Test
    void theCountyDrawsASampleAndSeesHowAnybodyCanDrawItAgain() {
        var spot = SpotStage.on(stage, 2, context);
        enter(stage.county, "desk/checks");
        assertThat(said()).contains("实地抽查", "互不重叠");
        press("抽取样本");
        assertThat(said()).contains("范围内 2 件（另有 0 件", "将抽取 1 件");
        assertThat(refusalOf("按此种子抽取")).contains("请填写种子");
        test(field(TextField.class, "种子")).setValue("03 11 17 22 25 31");
        test(field(TextField.class, "种子来源")).setValue("福彩双色球第 2026136 期");
        press("按此种子抽取");

        var sample = spot.samples().list(stage.county, 0, 5).getFirst();
        assertThat(address()).isEqualTo("desk/checks/" + sample.id().value());
        assertThat(said()).contains("03 11 17 22 25 31", "第 2026136 期", sample.digest(), "SHA-256", "已完成 0 / 1");
        assertThat(find(Grid.class).all()).hasSize(1);
        assertThat(cell(0, 3)).isNotBlank();
    }

    @Test
    void whatWasFoundIsTakenDownAndCompleted() {
        var spot = SpotStage.on(stage, 1, context);
        var check = first(spot, stage.county, SamplePopulation.RECOMMENDED);
        look(stage.county, check);
        result(CheckResult.NOT_MET);
        test(field(TextField.class, "核查人员")).setValue("张三、李四");
        test(field(DatePicker.class, "核查日期")).setValue(LocalDate.of(2026, 3, 10));
        assertThat(refusalOf("完成核查")).contains("须写明情况");
        test(field(TextArea.class, "情况说明")).setValue("无生产设备");
        press("完成核查");

        var done = spot.checks().ofFiling(stage.county, check.filing()).orElseThrow();
        assertThat(done.completed()).isTrue();
        assertThat(done.report().note()).isEqualTo("无生产设备");
        assertThat(said()).contains("不符合", "完成");
        assertThat(offers("更正")).isTrue();
        assertThat(offers("完成核查")).isFalse();
    }

    @Test
    void whatAColleagueWroteMeanwhileIsShownAndNotOverwritten() {
        var spot = SpotStage.on(stage, 1, context);
        var check = first(spot, stage.county, SamplePopulation.RECOMMENDED);
        look(stage.county, check);
        var theirs = new CheckReport(null, "门牌不符", null, "王五");
        spot.checks().save(SpotStage.colleague(stage.county), check.id(), theirs, check.revision());

        test(field(TextArea.class, "情况说明")).setValue("我写的");
        assertThat(said()).contains("同事", "门牌不符");
        assertThat(spot.checks()
                        .ofFiling(stage.county, check.filing())
                        .orElseThrow()
                        .report())
                .isEqualTo(theirs);

        press("采用对方的");
        assertThat(field(TextArea.class, "情况说明").getValue()).isEqualTo("门牌不符");
    }

    @Test
    void theFilingSaysThatItIsCheckedToThoseWhoMayKnow() {
        var spot = SpotStage.on(stage, 1, context);
        var check = first(spot, stage.city, SamplePopulation.STANDING);
        enter(stage.city, "desk/" + check.number());
        assertThat(said()).contains("实地抽查", "待核查");
        enter(stage.county, "desk/" + check.number());
        assertThat(said()).doesNotContain("待核查");

        spot.completed(stage.city, check);
        enter(stage.county, "desk/" + check.number());
        assertThat(said()).contains("基本符合", "研发台账缺两页");
    }

    @Test
    void whoeverMayNotSeeItFindsNothing() {
        var spot = SpotStage.on(stage, 1, context);
        var check = first(spot, stage.city, SamplePopulation.STANDING);
        var sample = "desk/checks/" + check.sample().value();
        for (var address : new String[] {sample, sample + "/" + check.number(), "desk/checks/none", sample + "/none"}) {
            enter(stage.county, address);
            assertThat(said()).doesNotContain(check.enterpriseName(), "03 11 17 22 25 31");
        }
        enter(stage.publisher, sample);
        assertThat(said()).contains("03 11 17 22 25 31");
        enter(stage.publisher, sample + "/" + check.number());
        assertThat(offers("完成核查")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void result(CheckResult value) {
        var group = (RadioButtonGroup<CheckResult>) field(RadioButtonGroup.class, "结果");
        test(group).selectItem(group.getItemLabelGenerator().apply(value));
    }

    private void look(Actor person, CheckRow check) {
        enter(person, "desk/checks/" + check.sample().value() + "/" + check.number());
    }

    private static CheckRow first(SpotStage spot, Actor actor, SamplePopulation population) {
        SampleRow sample = spot.drawn(actor, population, 1);
        return spot.checks().of(actor, sample.id(), 0, 1).getFirst();
    }
}
