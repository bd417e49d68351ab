package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauMerging;
import io.tidu.identity.KeptUnderBureaus;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-17: what two bureaus had to do is one bureau's, and nothing is lost or done by halves. */
@TiduTest
class MergerTest {

    @Autowired
    private BureauMerging merging;

    @Autowired
    private BureauDirectory directory;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private List<KeptUnderBureaus> kept;

    @Autowired
    private ApplicationContext context;

    private Stage stage;
    private Office office;
    private BureauId ending;
    private BureauId staying;
    private Actor formerly;
    private Actor now;
    private Actor other;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        office = new Office(context);
        ending = stage.countyBureau;
        staying = BureauId.next();
        office.execute("""
                insert into bureau (id, name, level, region_code, parent_id, active, version)
                select ?, concat('并入', name), level, null, parent_id, 1, 0 from bureau where id = ?""", key(staying.value()), key(ending.value()));
        formerly = office.employed(stage.county, "原局");
        now = new Actor(
                formerly.account(), "原局", Role.REVIEWER, new OfBureau(staying, BureauLevel.COUNTY), formerly.origin());
        other = office.employed(
                new Actor(AccountId.next(), "新局", Role.REVIEWER, new OfBureau(staying, BureauLevel.COUNTY), "x"), "新局");
    }

    @Test
    void everythingGoesOverAndHistoryKeepsTheName() {
        var own = stage.in(FilingStatus.COUNTY_REVIEW).id();
        office.execute("update filing set county_bureau_id = ? where id = ?", key(staying.value()), key(own.value()));
        var open = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.write(formerly, open, "初步意见", 0);
        assignments.take(formerly, open);
        var decided = stage.in(FilingStatus.NOT_RECOMMENDED).id();
        var passedOn = stage.in(FilingStatus.CITY_REVIEW).id();
        new BulkStage(context).releaseTogether(stage.round, BureauLevel.COUNTY);
        var pending = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(formerly, pending, new Decision.Recommend("属实"), UUID.randomUUID());
        nameInRound("TERRITORY", ending);
        nameInRound("TERRITORY", staying);
        nameInRound("DIRECT", ending);
        int before = desk.count(formerly, DeskFilter.everything());
        var counts = merging.preview(stage.systemAdmin, ending, staying).counts();
        assertThat(counts)
                .containsEntry("filing.merge.filings", before)
                .containsEntry("filing.merge.open", 3)
                .containsEntry("review.merge.opinions", 1)
                .containsEntry("review.merge.pending", 1)
                .containsEntry("review.merge.assignments", 1)
                .containsEntry("filing.merge.rounds", 2);

        merge();

        nothingIsUnder(ending);
        assertThat(desk.count(now, DeskFilter.everything())).isEqualTo(before + 1);
        assertThat(desk.ids(other, DeskFilter.everything(), 9)).contains(own, open, decided, passedOn, pending);
        assertThat(desk.count(formerly, DeskFilter.everything())).isZero();
        assertThat(reviews.opinion(other, open).text()).isEqualTo("初步意见");
        assertThat(assignments.of(other, List.of(open))).hasSize(1);
        assertThat(reviews.pending(other, List.of(pending))).hasSize(1);
        assertThat(office.count("select count(*) from filing_event where bureau_id = ?", ending.value()))
                .isEqualTo(2);
        assertThat(filings.history(other, decided).getLast().who()).isEqualTo(stage.county.name());
        assertThatThrownBy(() -> filings.open(formerly, open)).isInstanceOf(NotFound.class);
        reviews.undoPending(other, pending);
        filings.recommend(other, open, "属实", UUID.randomUUID());
        assertThat(filings.open(stage.city, open).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        merge();
    }

    @Test
    void aDecisionDuringTheMergerCountsOnceOrNotAtAll() throws Exception {
        var first = stage.in(FilingStatus.COUNTY_REVIEW);
        var ids = new BulkStage(context).copies(first, 29);

        var refused = BulkStage.atOnce(30, person -> {
            if (person == 0) {
                merge();
            } else {
                reviews.decide(formerly, ids.get(person - 1), new Decision.Decline("不属实"), UUID.randomUUID());
            }
        });

        nothingIsUnder(ending);
        int declined = 0;
        for (var id : ids) {
            boolean isDeclined = filings.permitted(now, List.of(id), FilingAction.RETURN)
                            .getFirst()
                            .row()
                            .status()
                    == FilingStatus.NOT_RECOMMENDED;
            assertThat(new BulkStage(context).steps(id, "DECLINE")).isEqualTo(isDeclined ? 1 : 0);
            declined += isDeclined ? 1 : 0;
        }
        assertThat(declined + refused.size()).isEqualTo(29);
        assertThat(office.count(
                        "select count(*) from filing_event where action = 'DECLINE' and bureau_id = ?", ending.value()))
                .isEqualTo(declined);
    }

    private void merge() {
        merging.merge(
                stage.systemAdmin,
                ending,
                staying,
                directory.find(ending).orElseThrow().name());
    }

    /** Except lines of news, which are counted after commits, and handed on with what arrives late. */
    private void nothingIsUnder(BureauId bureau) {
        assertThat(office.count("select count(*) from account where bureau_id = ?", bureau.value()))
                .isZero();
        for (var column : kept.stream()
                .flatMap(each -> each.columns().stream())
                .filter(each -> !each.table().equals("news"))
                .toList()) {
            assertThat(office.count(
                            "select count(*) from %s where %s = ?".formatted(column.table(), column.name()),
                            bureau.value()))
                    .as(column.table() + "." + column.name())
                    .isZero();
        }
    }

    private void nameInRound(String part, BureauId bureau) {
        office.execute(
                "insert into filing_round_bureau (round_id, part, bureau_id) values (?, ?, ?)",
                key(stage.round.value()),
                part,
                key(bureau.value()));
    }

    private static byte[] key(UUID id) {
        return RowKey.bytes(id);
    }
}
