package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-16: figures that a bureau has checked, and the way through a list. */
@TiduTest
class FigureChecksTest {

    @Autowired
    private FigureChecks checks;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private ApplicationContext context;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
    }

    @Test
    void aMarkNamesWhoAndWhenAndIsTheBureausOwn() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        check(filing, "revenue", true);

        assertThat(marked(stage.county, filing)).containsExactly("revenue");
        var mark = Objects.requireNonNull(
                checks.of(stage.county, filings.open(stage.county, filing)).get("revenue"));
        assertThat(mark.by()).isEqualTo(stage.county.name());
        assertThat(mark.submissionNo()).isEqualTo(1);
        assertThat(mark.at()).isNotNull();
        assertThat(marked(stage.city, filing)).isEmpty();
        assertThat(marked(stage.province, filing)).isEmpty();
        check(filing, "revenue", false);
        assertThat(marked(stage.county, filing)).isEmpty();
    }

    @Test
    void whatACorrectionChangedLosesItsMarkAndTheRestKeepsIt() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        check(filing.id(), "revenue", true);
        check(filing.id(), "products", true);
        filings.returnForCorrection(stage.county, filing.id(), "请核对", List.of(), UUID.randomUUID());
        var year = filings.open(filing.filler(), filing.id()).round().lastYear();
        stage.fill(filing, Map.of(FieldPath.of("revenue", year), "6201"));
        filings.askSignature(filing.filler(), filing.id(), UUID.randomUUID());
        filings.sign(filing.signatory(), filing.id(), UUID.randomUUID());

        assertThat(marked(stage.county, filing.id())).containsExactly("products");
        assertThatThrownBy(() -> checks.check(stage.county, filing.id(), 1, "revenue", true))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWhoCouldDecideMarksAndOnlyWhatTheFirmSays() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var other : List.of(stage.city, stage.province, stage.publisher, filing.filler(), filing.signatory())) {
            assertThatThrownBy(() -> checks.check(other, filing.id(), 1, "revenue", true))
                    .isInstanceOf(NotAllowed.class);
        }
        for (var stranger : List.of(stage.otherCounty, stage.otherCity, stage.otherProvince, stage.systemAdmin)) {
            assertThatThrownBy(() -> checks.check(stranger, filing.id(), 1, "revenue", true))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> check(filing.id(), "no_such_field", true)).isInstanceOf(NotFound.class);
        var claimed = checks.claimed(filings.open(stage.county, filing.id()));
        assertThat(claimed).contains("revenue", "products").doesNotContain("no_such_field");
        assertThat(filings.open(stage.county, filing.id()).derived().keySet())
                .extracting(FieldPath::code)
                .doesNotContainAnyElementsOf(claimed);
    }

    @Test
    void theWayThroughAListIsTheListBothWaysAndByEveryOrder() {
        for (int i = 0; i < 4; i++) {
            stage.in(FilingStatus.COUNTY_REVIEW);
        }
        var filter = Desk.waitingFor(stage.county);
        for (var key : DeskSort.Key.values()) {
            for (var sort : List.of(DeskSort.by(key), DeskSort.by(key).descending())) {
                var page = desk.page(stage.county, filter, sort, 0, 10);
                assertThat(walk(page.getFirst(), sort, true)).isEqualTo(ids(page));
                assertThat(walk(page.getLast(), sort, false)).isEqualTo(ids(page.reversed()));
            }
        }
    }

    @Test
    void whoHasLeftTheListStillHasAPlaceInIt() {
        for (int i = 0; i < 3; i++) {
            stage.in(FilingStatus.COUNTY_REVIEW);
        }
        var page = desk.page(stage.county, Desk.waitingFor(stage.county), DeskSort.URGENT, 0, 10);
        var middle = page.get(1);
        filings.recommend(stage.county, middle.id(), null, UUID.randomUUID());

        assertThat(beside(stage.county, middle, true)).isEqualTo(page.get(2).id());
        assertThat(beside(stage.county, middle, false)).isEqualTo(page.get(0).id());
        assertThat(desk.beside(stage.otherCounty, Desk.waitingFor(stage.otherCounty), DeskSort.URGENT, middle, true))
                .isEmpty();
    }

    private FilingId beside(Actor actor, FilingRow from, boolean behind) {
        return desk.beside(actor, Desk.waitingFor(actor), DeskSort.URGENT, from, behind)
                .orElseThrow()
                .id();
    }

    private List<FilingId> walk(FilingRow first, DeskSort sort, boolean behind) {
        var walked = new ArrayList<FilingId>();
        var filter = Desk.waitingFor(stage.county);
        for (var at = Optional.of(first);
                at.isPresent();
                at = desk.beside(stage.county, filter, sort, at.get(), behind)) {
            walked.add(at.get().id());
        }
        return walked;
    }

    private static List<FilingId> ids(List<FilingRow> rows) {
        return rows.stream().map(FilingRow::id).toList();
    }

    private void check(FilingId filing, String field, boolean checked) {
        checks.check(stage.county, filing, 1, field, checked);
    }

    private Set<String> marked(Actor actor, FilingId filing) {
        return checks.of(actor, filings.open(actor, filing)).keySet();
    }
}
