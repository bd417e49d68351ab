package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-03: what an official's work list shows, and how it is narrowed. */
class DeskTest extends Screens {

    private static final String SEARCH = "企业名称、申报编号或信用代码";

    @Autowired
    private FilingDesk desk;

    @Test
    void whatWaitsForTheBureauStandsFirstAndEverythingElseIsOneClickAway() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.CITY_REVIEW);
        stage.in(FilingStatus.DRAFT);

        enter(stage.county, "desk");
        assertThat(rows()).hasSize(2).allMatch(row -> row.status() == FilingStatus.COUNTY_REVIEW);
        assertThat(said())
                .contains("共 2 件", "待我处理 2", "全部 3", "县级审核中 2", "市级审核中 1")
                .doesNotContain("草稿");

        press("全部 3");
        assertThat(rows()).hasSize(3);
        assertThat(said()).contains("共 3 件");
        press("市级审核中 1");
        assertThat(rows()).hasSize(1).allMatch(row -> row.status() == FilingStatus.CITY_REVIEW);
        assertThat(address()).isEqualTo("desk?show=CITY_REVIEW");
        press("待我处理 2");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void everyBureauSeesItsOwnTerritoryOnly() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.CITY_REVIEW);

        for (var stranger : List.of(stage.otherCounty, stage.otherCity, stage.otherProvince)) {
            enter(stranger, "desk", QueryParameters.of("show", "ALL"));
            assertThat(rows()).isEmpty();
            assertThat(said()).contains("共 0 件", "没有符合条件的申报。");
        }
        enter(stage.otherCounty, "desk");
        assertThat(said()).contains("没有等待您处理的申报。");

        enter(stage.city, "desk");
        assertThat(rows()).hasSize(1).allMatch(row -> row.status() == FilingStatus.CITY_REVIEW);
        enter(stage.province, "desk", QueryParameters.of("show", "ALL"));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aSearchFindsByNameNumberAndCode() {
        var wanted = stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.COUNTY_REVIEW);
        var row = row(wanted.filler());

        enter(stage.county, "desk");
        for (var text : List.of(row.enterpriseName(), String.valueOf(row.number()), row.creditCode())) {
            test(field(TextField.class, SEARCH)).setValue(text);
            assertThat(rows()).extracting(FilingRow::id).containsExactly(wanted.id());
            assertThat(said()).contains("共 1 件", "待我处理 1");
        }
        test(field(TextField.class, SEARCH)).setValue("没有这样的企业");
        assertThat(rows()).isEmpty();
        assertThat(said()).contains("没有等待您处理的申报。", "待我处理 0");
        test(field(TextField.class, SEARCH)).setValue("");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aColumnSortsBothWays() {
        for (int i = 0; i < 3; i++) {
            stage.in(FilingStatus.COUNTY_REVIEW);
        }
        enter(stage.county, "desk");
        assertThat(rows()).isSortedAccordingTo(Comparator.comparing(FilingRow::turnSince));

        var byNumber = Comparator.comparing((FilingRow row) -> String.valueOf(row.number()));
        grid().sortByColumn(DeskSort.Key.NUMBER.name(), SortDirection.ASCENDING);
        assertThat(rows()).isSortedAccordingTo(byNumber);
        grid().sortByColumn(DeskSort.Key.NUMBER.name(), SortDirection.DESCENDING);
        assertThat(rows()).hasSize(3).isSortedAccordingTo(byNumber.reversed());
    }

    @Test
    void whoComesLaterIsSeenWhenTheListIsSortedAnew() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk");
        assertThat(rows()).hasSize(1);

        stage.in(FilingStatus.COUNTY_REVIEW);
        grid().sortByColumn(DeskSort.Key.NUMBER.name(), SortDirection.ASCENDING);

        assertThat(rows()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCityNarrowsToOneOfItsCountiesAndACountyHasNothingToChooseFrom() {
        stage.in(FilingStatus.CITY_REVIEW);
        enter(stage.city, "desk");
        var bureaus = (ComboBox<BureauRow>) field(ComboBox.class, "所属部门");
        assertThat(test(bureaus).getSuggestions()).hasSize(1);
        test(bureaus).selectItem(test(bureaus).getSuggestions().getFirst());
        assertThat(rows()).hasSize(1);
        assertThat(address()).contains("bureau=" + stage.countyBureau.value());

        enter(stage.county, "desk");
        assertThat(find(ComboBox.class).exists()).isFalse();
    }

    @Test
    void theFiltersStandInTheAddressAndNonsenseNarrowsNothing() {
        stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk", QueryParameters.fromString("show=ALL&verdict=UNMET&q=虚构"));
        assertThat(field(TextField.class, SEARCH).getValue()).isEqualTo("虚构");
        assertThat(field(Select.class, "自动核对").getValue()).isNotNull();
        assertThat(rows()).isEmpty();

        enter(stage.county, "desk", QueryParameters.fromString("show=NONSENSE&verdict=NONE&round=1&bureau=x"));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aRowLeadsToItsFiling() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "desk");
        grid().clickRow(0);
        assertThat(address()).isEqualTo("desk/" + row(filing.filler()).number());
    }

    @Test
    void forPeopleOfFirmsAndAdministratorsThereIsNoDesk() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var stranger : List.of(filing.filler(), filing.signatory(), stage.systemAdmin)) {
            enter(stranger, "desk");
            assertThat(find(DeskGrid.class).exists()).isFalse();
            assertThat(said()).contains("没有找到");
        }
    }

    private FilingRow row(Actor filler) {
        return desk.page(filler, DeskFilter.everything(), DeskSort.LONGEST_WAITING, 0, 1)
                .getFirst();
    }

    private List<FilingRow> rows() {
        var grid = this.<FilingRow>grid();
        var rows = new ArrayList<FilingRow>();
        for (int i = 0; i < grid.size(); i++) {
            rows.add(grid.getRow(i));
        }
        return rows;
    }
}
