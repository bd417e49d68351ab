package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.Screens;
import io.tidu.StatementCount;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much there is to show, the officials' screens ask the database as often. */
class DeskStatementsTest extends Screens {

    @Autowired
    private StatementCount statements;

    @Autowired
    private FilingService filings;

    @Test
    void aLongDeskAsksAsOftenAsAShortOne() throws Exception {
        stage.in(FilingStatus.COUNTY_REVIEW);
        int forOne = statements.ofLooking(() -> readDesk(1));
        for (int i = 1; i < 12; i++) {
            stage.in(FilingStatus.COUNTY_REVIEW);
        }

        assertThat(statements.ofLooking(() -> readDesk(12))).isEqualTo(forOne).isPositive();
    }

    @Test
    void aDeskIsCountedOnceItsOverdueFilesOnceAndNothingAgainForTheList() throws Exception {
        stage.in(FilingStatus.COUNTY_REVIEW);
        readDesk(1);

        var asked = statements.during(() -> readDesk(1));

        var counted =
                asked.stream().filter(sql -> sql.contains("group by f.status")).toList();
        assertThat(counted).filteredOn(sql -> sql.contains("f.due_at")).hasSize(1);
        assertThat(counted)
                .filteredOn(sql -> !sql.contains("f.due_at") && !sql.contains("review_pending"))
                .hasSize(1);
        assertThat(counted).filteredOn(sql -> sql.contains("review_pending")).hasSize(1);
        assertThat(asked).filteredOn(sql -> sql.contains("select f.* from")).hasSize(1);
        assertThat(asked).noneMatch(sql -> sql.startsWith("select count(*) from filing"));
    }

    @Test
    void aFilingWithManyRowsFilesAndStepsAsksAsOftenAsASmallOne() throws Exception {
        var small = stage.in(FilingStatus.COUNTY_REVIEW);
        var large = stage.complete();
        var rows = new HashMap<FieldPath, String>();
        for (int i = 2; i < 12; i++) {
            rows.put(FieldPath.of("products", "r" + i, "name"), "继电器" + i);
            rows.put(FieldPath.of("products", "r" + i, "revenue"), "1");
            rows.put(FieldPath.of("products", "r" + i, "leading"), "false");
        }
        stage.fill(large, rows);
        for (int i = 0; i < 5; i++) {
            stage.attach(large, "E04");
        }
        stage.lead(large, FilingStatus.COUNTY_REVIEW);
        int forSmall = statements.ofLooking(() -> readFile(small));

        assertThat(statements.ofLooking(() -> readFile(large)))
                .isEqualTo(forSmall)
                .isPositive();
    }

    @Test
    void whetherThePersonIsRelatedToTheFirmIsAskedOnceForAllThatCouldBeDone() throws Exception {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);

        assertThat(statements.during(() -> filings.permitted(stage.county, filing.id())))
                .filteredOn(sql -> sql.contains("enterprise_relation"))
                .hasSize(1);
    }

    @Test
    void aLongHistoryIsReadAtOnce() throws Exception {
        var once = correctedTimes(1);
        var often = correctedTimes(4);
        int forOnce = statements.ofLooking(() -> readFile(once));

        assertThat(statements.ofLooking(() -> readFile(often))).isEqualTo(forOnce);
    }

    private Case correctedTimes(int times) {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        for (int i = 0; i < times; i++) {
            filings.returnForCorrection(stage.county, filing.id(), "请核对", List.of(), UUID.randomUUID());
            filings.askSignature(filing.filler(), filing.id(), UUID.randomUUID());
            filings.sign(filing.signatory(), filing.id(), UUID.randomUUID());
        }
        return filing;
    }

    private void readDesk(int rows) {
        enter(stage.county, "desk");
        lookAtRows(50);
        assertThat(said()).contains("共 " + rows + " 件");
    }

    private void readFile(Case filing) {
        var number = filings.open(filing.filler(), filing.id()).row().number();
        enter(stage.county, "desk/" + number);
        assertThat(find(DecisionBar.class).exists()).isTrue();
    }
}
