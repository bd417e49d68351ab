package io.tidu.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import io.tidu.publication.ListRow;
import io.tidu.publication.ListService;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeStatus;
import io.tidu.shared.RowKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-04: the publisher puts what was approved before the public, and publishes the list. */
class PublicationsTest extends Screens {

    private static final int ACTIONS = 4;

    @Autowired
    private FilingService filings;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ListService lists;

    @Test
    void fromWhatWaitsToThePublishedList() {
        var first = stage.in(FilingStatus.PROPOSED);
        var second = stage.in(FilingStatus.PROPOSED);
        stage.in(FilingStatus.PROVINCE_REVIEW);
        enter(stage.publisher, "publications");
        assertThat(said()).contains("共 2 件待公示，已选 0 件");
        assertThat(this.<FilingRow>grid().size()).isEqualTo(2);

        press("全部 2 件制作公示");
        contacts();
        press("保存并发布");
        assertThat(notice().status()).isEqualTo(NoticeStatus.RUNNING);
        assertThat(statusOf(first, second)).containsOnly(FilingStatus.PUBLICITY);
        assertThat(address()).isEqualTo("publications?show=notices");
        assertThat(cell(0, 3)).isEqualTo("2");

        letTheWindowPass();
        show("notices");
        press("结束公示", 0, ACTIONS);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(notice().status()).isEqualTo(NoticeStatus.CLOSED);
        assertThat(statusOf(first, second)).containsOnly(FilingStatus.APPROVED);

        press("发布名单", 0, ACTIONS);
        test(field(TextField.class, "文号")).setValue("虚构〔2026〕" + UUID.randomUUID());
        press("发布名单");
        assertThat(statusOf(first, second)).containsOnly(FilingStatus.LISTED);
        var list = lists.lists(stage.publisher, 0, 10).getFirst();
        assertThat(list.entries()).isEqualTo(2);
        assertThat(said()).contains("名单 " + list.number() + " 已发布。");
        assertThat(address()).isEqualTo("publications?show=lists");
        assertThat(this.<ListRow>grid().getRow(0)).isEqualTo(list);
    }

    @Test
    void onlyTheChosenOnesGoIntoTheNotice() {
        stage.in(FilingStatus.PROPOSED);
        stage.in(FilingStatus.PROPOSED);
        enter(stage.publisher, "publications");
        grid().select(0);
        assertThat(said()).contains("已选 1 件");

        press("已选 1 件制作公示");
        contacts();
        press("保存为草稿");

        assertThat(notice().status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(notice().entries()).isOne();
    }

    @Test
    void aSearchNarrowsWhatWaits() {
        var wanted = stage.in(FilingStatus.PROPOSED);
        stage.in(FilingStatus.PROPOSED);
        var name = filings.open(wanted.filler(), wanted.id()).row().enterpriseName();
        enter(stage.publisher, "publications");
        test(field(TextField.class, "企业名称、编号或信用代码")).setValue(name);
        assertThat(this.<FilingRow>grid().size()).isOne();
        assertThat(this.<FilingRow>grid().getRow(0).id()).isEqualTo(wanted.id());
    }

    @Test
    void aDraftIsOpenedOrThrownAwayAfterAsking() {
        var filing = stage.in(FilingStatus.PROPOSED);
        draft();
        show("notices");
        press("删除草稿", 0, ACTIONS);
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(notice().status()).isEqualTo(NoticeStatus.DRAFT);
        press("发布公示", 0, ACTIONS);
        assertThat(test(find(ConfirmDialog.class).single()).getText()).contains("1 家企业将对公众公示 5 个工作日");
        test(find(ConfirmDialog.class).single()).cancel();
        press("删除草稿", 0, ACTIONS);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(notices.notices(stage.publisher, 0, 10)).isEmpty();
        assertThat(statusOf(filing)).containsOnly(FilingStatus.PROPOSED);
        assertThat(said()).contains("草稿已删除");
    }

    @Test
    void aNoticeWithoutWordsContactsOrDaysIsRefused() {
        stage.in(FilingStatus.PROPOSED);
        enter(stage.publisher, "publications");
        press("全部 1 件制作公示");
        contacts();
        field(IntegerField.class, "公示期（工作日）").setValue(4);
        assertThat(refusalOf("保存并发布")).isEqualTo("公示期应为 5 至 60 个工作日。");
        field(IntegerField.class, "公示期（工作日）").setValue(5);
        test(field(TextField.class, "标题")).setValue("");
        assertThat(refusalOf("保存为草稿")).isNotBlank();
        assertThat(notices.notices(stage.publisher, 0, 10)).isEmpty();
    }

    @Test
    void whatRunsCannotBeClosedNorPublished() {
        stage.in(FilingStatus.PROPOSED);
        running();
        show("notices");
        assertThat(offers("发布名单", 0, ACTIONS)).isFalse();
        var close = find(Button.class, grid().getCellComponent(0, ACTIONS))
                .withText("结束公示")
                .single();
        assertThat(close.isEnabled()).isFalse();
        assertThat(close.getTooltip().getText()).contains("24:00 才满，在此之前不能结束");
    }

    @Test
    void aFirmIsHeldBackForAReasonAndTheOthersGoOn() {
        var first = stage.in(FilingStatus.PROPOSED);
        var second = stage.in(FilingStatus.PROPOSED);
        running();
        show("notices");
        press("企业明细", 0, ACTIONS);
        assertThat(grid().size()).isEqualTo(2);
        press("暂缓", 0, 4);
        press("暂缓");
        assertThat(field(TextArea.class, "理由").getErrorMessage()).isNotBlank();
        assertThat(notice().heldBack()).isZero();

        test(field(TextArea.class, "理由")).setValue("正在核实异议");
        press("暂缓");
        assertThat(notice().heldBack()).isOne();
        assertThat(statusOf(first, second)).containsExactlyInAnyOrder(FilingStatus.PROPOSED, FilingStatus.PUBLICITY);
    }

    @Test
    void aListNeedsADocumentNumber() {
        stage.in(FilingStatus.PROPOSED);
        running();
        letTheWindowPass();
        notices.close(stage.publisher, notice().id(), UUID.randomUUID());
        show("notices");
        press("发布名单", 0, ACTIONS);
        press("发布名单");
        assertThat(field(TextField.class, "文号").isInvalid()).isTrue();
        assertThat(lists.lists(stage.publisher, 0, 10)).isEmpty();
    }

    @Test
    void aReviewerOfTheProvinceReadsAndChangesNothing() {
        stage.in(FilingStatus.PROPOSED);
        running();
        enter(stage.province, "publications");
        assertThat(said()).contains("您可以查看");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().contains("制作公示"));
        enter(stage.province, "publications", QueryParameters.of("show", "notices"));
        assertThat(this.<NoticeRow>grid().size()).isOne();
        assertThat(offers("结束公示", 0, ACTIONS)).isFalse();
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        var filing = stage.in(FilingStatus.PROPOSED);
        for (var stranger : List.of(stage.county, stage.city, filing.filler(), stage.systemAdmin)) {
            enter(stranger, "publications");
            assertThat(find(Tabs.class).exists()).isFalse();
            assertThat(said()).contains("没有找到");
        }
    }

    @Test
    void anotherProvinceSeesNothingOfIt() {
        stage.in(FilingStatus.PROPOSED);
        running();
        enter(stage.otherPublisher, "publications");
        assertThat(said()).contains("共 0 件待公示");
        assertThat(grid().size()).isZero();
        enter(stage.otherPublisher, "publications", QueryParameters.of("show", "notices"));
        assertThat(grid().size()).isZero();
        assertThat(said()).contains("还没有公示。");
    }

    private void draft() {
        enter(stage.publisher, "publications");
        press("全部 1 件制作公示");
        contacts();
        press("保存为草稿");
    }

    private void running() {
        enter(stage.publisher, "publications");
        find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("全部"))
                .findFirst()
                .ifPresent(button -> test(button).click());
        contacts();
        press("保存并发布");
    }

    private void contacts() {
        test(field(TextField.class, "业务咨询（单位、电话）")).setValue("中小企业处 0571-00000001");
        test(field(TextField.class, "纪检监督（单位、电话）")).setValue("机关纪委 0571-00000002");
    }

    private void show(String section) {
        enter(stage.publisher, "publications", QueryParameters.of("show", section));
    }

    private NoticeRow notice() {
        return notices.notices(stage.publisher, 0, 10).getFirst();
    }

    /** Moves the window into the past, as time does. */
    private void letTheWindowPass() {
        jdbc.sql("update notice set opens_on = '2026-01-05', closes_on = '2026-01-09' where id = ?")
                .param(RowKey.bytes(notice().id().value()))
                .update();
    }

    private List<FilingStatus> statusOf(Case... cases) {
        return List.of(cases).stream()
                .map(each -> filings.open(each.filler(), each.id()).status())
                .toList();
    }
}
