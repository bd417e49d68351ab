package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.StatementCount;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.review.DeskHabits;
import io.tidu.review.DeskViews;
import io.tidu.review.SavedView;
import io.tidu.review.ViewRefused;
import io.tidu.shared.RowKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-16: views of the desk that are kept and shared, links, and the columns that a person is used to. */
class DeskViewsTest extends Screens {

    private static final String EVERYTHING = "show=ALL&sort=-NUMBER&columns=ENTERPRISE,BUREAU,ROUND";

    @Autowired
    private DeskViews views;

    @Autowired
    private DeskHabits habits;

    @Autowired
    private StatementCount statements;

    @Test
    void aViewIsOnesOwnUntilItIsSharedInTheBureau() {
        var colleague = colleague();
        var id = views.save(stage.county, "全部", EVERYTHING, false);
        assertThat(views.of(colleague)).isEmpty();
        assertThatThrownBy(() -> views.find(colleague, id)).isInstanceOf(NotFound.class);

        views.change(stage.county, id, "全部申报", true);

        assertThat(views.of(colleague))
                .extracting(SavedView::name, SavedView::madeBy, SavedView::mine)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("全部申报", stage.county.name(), false));
        for (var other : List.of(stage.otherCounty, stage.city, stage.province, stage.publisher)) {
            assertThat(views.of(other)).isEmpty();
            assertThatThrownBy(() -> views.find(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> views.remove(other, id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyTheMakerChangesAViewAndAColleagueOnceTheMakerIsGone() {
        enter(stage.county, "desk");
        var colleague = colleague();
        var id = views.save(stage.county, "共享", EVERYTHING, true);
        assertThatThrownBy(() -> views.change(colleague, id, "别的", false)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> views.replace(colleague, id, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> views.remove(colleague, id)).isInstanceOf(NotAllowed.class);

        jdbc.sql("update account set active = 0 where id = ?")
                .param(RowKey.bytes(stage.county.account().value()))
                .update();

        views.remove(colleague, id);
        assertThat(views.of(colleague)).isEmpty();
    }

    @Test
    void whoHasNoDeskHasNoViewsAndNoHabits() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var stranger : List.of(filing.filler(), filing.signatory(), stage.systemAdmin)) {
            assertThatThrownBy(() -> views.of(stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> views.save(stranger, "x", "", false)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> habits.of(stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> habits.keepLayout(stranger, "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> habits.useKeys(stranger, false)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void namesAreUniqueAndThirtyViewsAreEnough() {
        for (int i = 0; i < DeskViews.MOST; i++) {
            views.save(stage.county, "视图" + i, "", false);
        }
        assertThatThrownBy(() -> views.save(stage.county, "多余", "", false))
                .isInstanceOf(ViewRefused.class)
                .hasMessageContaining("tooMany");
        var first = views.of(stage.county).getFirst();
        assertThatThrownBy(() -> views.change(stage.county, first.id(), "视图7", false))
                .isInstanceOf(ViewRefused.class)
                .hasMessageContaining("taken");
        assertThatThrownBy(() -> views.change(stage.county, first.id(), " ", false))
                .isInstanceOf(ViewRefused.class);
        assertThat(views.save(colleague(), "视图7", "", false)).isNotNull();
    }

    @Test
    void aListIsSavedOpenedUpdatedAndRemovedFromTheMenu() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk", QueryParameters.fromString("show=ALL&sort=-NUMBER"));
        choose("视图", "存为新视图…");
        test(field(TextField.class, "视图名称")).setValue("全部倒序");
        test(field(Checkbox.class, "与本部门审核和发布人员共享")).click();
        press("保存");
        var saved = views.of(stage.county).getFirst();
        assertThat(DeskAddress.read(saved.query())).isEqualTo(DeskAddress.read("show=ALL&sort=-NUMBER"));
        assertThat(saved.shared()).isTrue();
        assertThat(address())
                .contains("show=ALL", "sort=-NUMBER", "view=" + saved.id().value());

        press("待我处理 1");
        choose("视图：全部倒序（已改动）", "用当前列表更新“全部倒序”");
        assertThat(views.of(stage.county).getFirst().query()).isEqualTo("sort=-NUMBER");
        enter(stage.county, "desk");
        choose("视图", "全部倒序（已共享）");
        assertThat(address()).contains("sort=-NUMBER", "view=" + saved.id().value());
        choose("视图：全部倒序", "改名、共享或删除“全部倒序”…");
        press("删除视图");
        assertThat(views.of(stage.county)).isEmpty();
    }

    @Test
    void theDeskBeginsWithTheViewThatAPersonChoseAndMineIsStillThere() {
        stage.in(FilingStatus.CITY_REVIEW);
        var id = views.save(stage.county, "全部", "show=ALL", false);
        habits.startWith(stage.county, id);

        enter(stage.county, "desk");
        assertThat(said()).contains("共 1 件");
        press("待我处理 0");
        assertThat(said()).contains("共 0 件");
        views.remove(stage.county, id);
        enter(stage.county, "desk");
        assertThat(said()).contains("共 0 件");
    }

    @Test
    void aLinkShowsEverybodyTheirOwnTerritoryAndSaysWhatItCannotNarrowBy() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        var link = EVERYTHING + "&bureau=" + stage.countyBureau.value();
        enter(stage.city, "desk", QueryParameters.fromString(link));
        assertThat(said()).contains("共 1 件").doesNotContain("没有按它筛选");
        enter(stage.otherCity, "desk", QueryParameters.fromString(link));
        assertThat(said()).contains("共 0 件", "没有按它筛选");

        var gone = "show=ALL&round=" + UUID.randomUUID() + "&view=" + UUID.randomUUID();
        enter(stage.county, "desk", QueryParameters.fromString(gone));
        assertThat(said()).contains("共 1 件", "没有按它筛选", "这个视图已被删除");
    }

    @Test
    void columnsAreChosenAndRememberedAndThoseOfAnAddressAreTheAddresss() {
        enter(stage.county, "desk");
        assertThat(shown()).containsExactlyElementsOf(DeskColumn.USUAL);
        choose("列", "所在地");
        choose("列", "状态");
        enter(stage.county, "desk");
        assertThat(shown()).contains(DeskColumn.COUNTY).doesNotContain(DeskColumn.STATUS);

        enter(stage.county, "desk", QueryParameters.fromString("columns=ENTERPRISE,NUMBER,NONSENSE"));
        assertThat(shown()).containsExactly(DeskColumn.ENTERPRISE, DeskColumn.NUMBER);
        choose("列", "编号");
        assertThat(address()).isEqualTo("desk?columns=ENTERPRISE");
        choose("列", "恢复默认列");
        assertThat(shown()).containsExactlyElementsOf(DeskColumn.USUAL);
    }

    @Test
    void allColumnsAskAsOftenForManyRowsAsForOne() throws Exception {
        stage.in(FilingStatus.COUNTY_REVIEW);
        int forOne = statements.ofLooking(this::lookAtEverything);
        for (int i = 0; i < 8; i++) {
            stage.in(FilingStatus.COUNTY_REVIEW);
        }
        assertThat(statements.ofLooking(this::lookAtEverything)).isEqualTo(forOne);
    }

    private void lookAtEverything() {
        var all = DeskLayout.names(List.of(DeskColumn.values()));
        enter(stage.county, "desk", QueryParameters.fromString("columns=" + all));
        lookAtRows(50);
        assertThat(shown()).hasSize(DeskColumn.values().length);
    }

    private List<DeskColumn> shown() {
        return DeskColumns.drawn(find(DeskGrid.class).single().getColumns());
    }

    private void choose(String menu, String item) {
        test(MenuBarTester.class, find(DeskTools.class).single()).clickItem(menu, item);
    }

    private Actor colleague() {
        return new Actor(
                AccountId.next(),
                "同事",
                Role.PUBLISHER,
                new OfBureau(stage.countyBureau, BureauLevel.COUNTY),
                "10.1.1.1");
    }
}
