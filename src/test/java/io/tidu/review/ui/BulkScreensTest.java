package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.selection.SelectionModel;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.BureauLevel;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkService;
import io.tidu.review.BulkStage;
import io.tidu.review.BulkTask;
import io.tidu.review.Decision;
import io.tidu.review.ReviewService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-11: what reviewers see of kept decisions, of jobs and of releases. */
class BulkScreensTest extends Screens {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private BulkService bulk;

    @Autowired
    private FilingService filings;

    @Autowired
    private ApplicationContext context;

    @Test
    void theBarIsThereWhileSomethingIsChosenAndOffersEveryPage() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk");
        assertThat(find(BulkBar.class).exists()).isFalse();

        Grid<FilingRow> grid = find(DeskGrid.class).single();
        grid.select(this.<FilingRow>grid().getRow(0));
        assertThat(said()).contains("已选 1 件");
        press("选择全部 2 件（含其他页）");
        assertThat(said()).contains("已选择符合条件的全部 2 件");
        press("取消选择");
        assertThat(find(BulkBar.class).exists()).isFalse();

        enter(stage.publisher, "desk", QueryParameters.of("show", "ALL"));
        assertThat(grid().size()).isEqualTo(2);
        assertThat(find(DeskGrid.class).single().getSelectionModel()).isNotInstanceOf(SelectionModel.Multi.class);
    }

    @Test
    void aReasonIsAskedForBeforeManyAreReturned() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk");
        Grid<FilingRow> grid = find(DeskGrid.class).single();
        grid.select(this.<FilingRow>grid().getRow(0));
        press(UI.getCurrent().getTranslation(FilingAction.RETURN.messageKey()));
        press("预览");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void aKeptDecisionStandsAtTheFilingAndInTheListUntilItIsTakenBack() {
        new BulkStage(context).releaseTogether(stage.round, BureauLevel.COUNTY);
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var number = filings.open(stage.county, filing.id()).row().number();
        reviews.decide(stage.county, filing.id(), new Decision.Decline("不属实"), UUID.randomUUID());

        enter(stage.county, "desk");
        assertThat(said()).contains("待我处理 0", "已定未下达 1");
        press("已定未下达 1");
        assertThat(grid().size()).isEqualTo(1);
        enter(stage.county, "desk/" + number);
        assertThat(said()).contains("尚未下达", "不属实");
        assertThat(find(DecisionBar.class).exists()).isFalse();
        press("撤回决定");
        assertThat(find(DecisionBar.class).exists()).isTrue();

        reviews.decide(stage.county, filing.id(), new Decision.Decline("不属实"), UUID.randomUUID());
        enter(stage.city, "desk/" + number);
        assertThat(said()).doesNotContain("不属实", "下达");
    }

    @Test
    void aPlannedReleaseIsLookedAtAndStarted() {
        var many = new BulkStage(context);
        many.releaseTogether(stage.round, BureauLevel.COUNTY);
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(stage.county, filing, new Decision.Recommend("属实"), UUID.randomUUID());
        enter(stage.county, "desk/releases");
        assertThat(said()).contains("推荐上报 1 件");

        var job = bulk.plan(
                stage.county,
                new BulkTask.Release(),
                new BulkSelection.Matching(DeskFilter.everything().withMarked(true)),
                UUID.randomUUID());
        enter(stage.county, "desk/jobs/" + job.value());
        assertThat(said()).contains("将处理 1 件，0 件不能处理");
        press("确认下达 1 件");
        many.ended(stage.county, job);
        enter(stage.county, "desk/jobs/" + job.value());
        assertThat(said()).contains("已处理 1 件", "推荐函", "汇总表");
        enter(stage.county, "desk/releases");
        assertThat(said()).contains("推荐 1 件，退回 0 件，不予推荐 0 件", "没有等待下达的决定");

        for (var stranger : List.of(stage.city, stage.publisher, stage.otherCounty)) {
            enter(stranger, "desk/jobs/" + job.value());
            assertThat(said()).contains("没有找到");
        }
        enter(stage.publisher, "desk/releases");
        assertThat(said()).contains("没有找到");
    }
}
