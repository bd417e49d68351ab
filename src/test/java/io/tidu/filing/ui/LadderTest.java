package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.virtuallist.VirtualList;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.shared.RowKey;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-02: the enterprise sees where it stands and begins a filing. */
class LadderTest extends FilingScreens {

    @Autowired
    private FilingDesk desk;

    @Test
    void aFirmWithoutTitleSeesTheNextRungWithEveryConditionAndItsClause() {
        openLadder();
        assertThat(said()).contains("还没有称号", "下一级", "研发费用占营业收入", "数据不足", "附件1", "需要的证明材料：");
    }

    @Test
    void theOpenRoundSaysHowManyDaysAreLeft() {
        openLadder();
        assertThat(said()).contains("可以申报的轮次", "还有 20 天", "开始申报");
    }

    @Test
    void startingTwiceFromOneScreenGivesOneFiling() {
        openLadder();
        var start = find(Button.class).withText("开始申报").single();
        start.click();
        start.click();
        assertThat(mine()).hasSize(1);
        assertThat(said()).contains("企业基本情况", "通讯地址");
    }

    @Test
    void theFilingInProgressIsTheFirstThingToGoOnWith() {
        start();
        openLadder();
        assertThat(said()).contains("正在进行的申报", "草稿", "现在轮到您", "继续填写").doesNotContain("开始申报");
        press("继续填写");
        assertThat(said()).contains("通讯地址");
    }

    @Test
    void aFirmThatItsCountyHasNotConfirmedSeesForWhomItWaits() {
        jdbc.sql("update enterprise set status = 'PENDING' where id = ?")
                .param(RowKey.bytes(firm.id().value()))
                .update();
        openLadder();
        assertThat(said()).contains("正在等待", "虚构县经信局").doesNotContain("开始申报");
    }

    @Test
    void theListOfFilingsIsEmptyWithAWayToBegin() {
        logIn(firm.filler());
        UI.getCurrent().navigate("filings");
        assertThat(said()).contains("还没有申报");
        press("去看看可以申报什么");
        assertThat(said()).contains("可以申报的轮次");
    }

    @Test
    void theListOfFilingsShowsEachWithItsTurn() {
        start();
        logIn(firm.filler());
        UI.getCurrent().navigate("filings");
        assertThat(find(VirtualList.class).exists()).isTrue();
        assertThat(mine()).hasSize(1);
    }

    @Test
    void everythingIsSaidInEnglishToPeopleWhoChoseIt() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        openLadder();
        assertThat(said())
                .contains("No title yet", "Next rung", "20 days left", "Start filing", "What if I change a figure?");
    }

    private void openLadder() {
        logIn(firm.filler());
        UI.getCurrent().navigate("ladder");
    }

    private List<FilingRow> mine() {
        return as(firm.filler(), actor -> desk.page(actor, DeskFilter.everything(), DeskSort.LONGEST_WAITING, 0, 10));
    }
}
