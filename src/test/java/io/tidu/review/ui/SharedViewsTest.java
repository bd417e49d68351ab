package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import io.tidu.AtOnce;
import io.tidu.Screens;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.review.BulkStage;
import io.tidu.review.DeskHabits;
import io.tidu.review.DeskViews;
import io.tidu.review.SavedView;
import io.tidu.review.ViewId;
import io.tidu.review.ViewRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-16: a view that others begin with, and views that are saved at the same moment. */
@ViewPackages(packages = "io.tidu")
class SharedViewsTest extends Screens {

    @Autowired
    private DeskViews views;

    @Autowired
    private DeskHabits habits;

    @Test
    void whoseDeskBeganWithAViewThatIsGoneIsToldOnceAndBeginsAsUsual() {
        var colleague = BulkStage.colleague(stage.county);
        var id = beginsWith(colleague);
        habits.startWith(stage.county, id);

        views.remove(stage.county, id);

        assertThat(habits.of(stage.county).lost()).isNull();
        assertThat(habits.of(stage.county).start()).isNull();
        enter(colleague, "desk");
        assertThat(said()).contains("同事已删除或不再共享您设为起始的视图“全部”");
        enter(colleague, "desk");
        press("知道了");
        assertThat(said()).doesNotContain("您设为起始的视图");
        enter(colleague, "desk");
        assertThat(said()).doesNotContain("您设为起始的视图");
    }

    @Test
    void soIsWhoMayNotSeeItAnyMoreAndTheMakerKeepsIt() {
        var colleague = BulkStage.colleague(stage.county);
        var id = beginsWith(colleague);
        habits.startWith(stage.county, id);

        views.change(stage.county, id, "只给自己", false);

        assertThat(habits.of(colleague).lost()).isEqualTo("全部");
        assertThat(habits.of(colleague).start()).isNull();
        assertThat(habits.of(stage.county).start()).isEqualTo(id);
        habits.startWith(colleague, null);
        assertThat(habits.of(colleague).lost()).isNull();
        assertThatThrownBy(() -> habits.understood(stage.systemAdmin)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatOneScreenKeepsAnotherDoesNotUndo() {
        var id = beginsWith(stage.county);
        habits.keepLayout(stage.county, "ENTERPRISE");
        habits.useKeys(stage.county, false);
        var habit = habits.of(stage.county);
        assertThat(habit.start()).isEqualTo(id);
        assertThat(habit.layout()).isEqualTo("ENTERPRISE");
        assertThat(habit.keys()).isFalse();
    }

    @Test
    void ofManyWhoSaveUnderOneNameAtOnceOneDoesAndThirtyStayTheMost() throws Exception {
        var same = AtOnce.answers(8, any -> () -> views.save(stage.county, "同名", "", false));
        assertThat(same.stream().filter(ViewId.class::isInstance)).hasSize(1);
        assertThat(same.stream().filter(ViewRefused.class::isInstance)).hasSize(7);

        for (int i = 2; i < DeskViews.MOST; i++) {
            views.save(stage.county, "视图" + i, "", false);
        }
        var last = AtOnce.answers(8, each -> () -> views.save(stage.county, "最后" + each, "", false));
        assertThat(last.stream().filter(ViewId.class::isInstance)).hasSize(1);
        assertThat(views.of(stage.county))
                .hasSize(DeskViews.MOST)
                .extracting(SavedView::name)
                .doesNotHaveDuplicates();
    }

    private ViewId beginsWith(Actor person) {
        var id = views.save(stage.county, "全部", "show=ALL", true);
        habits.startWith(person, id);
        return id;
    }
}
