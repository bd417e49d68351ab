package io.tidu.review.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceUse;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-15: who writes what was found on the spot, and who learns of it. */
@TiduTest
class SpotReadersTest {

    private static final SlotCode PHOTOS = new SlotCode("C01");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onlyTheBureauThatDrewWritesAndNobodyRelatedToTheFirm() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        var check = spot.only(stage.county);
        var report = SpotStage.report(CheckResult.MET, "");
        for (var reader : List.of(stage.city, stage.province, stage.publisher)) {
            assertThatThrownBy(() -> spot.checks().complete(reader, check.id(), report, 0))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> evidence.add(reader, check.id().dossier(), PHOTOS, "a.png", SpotStage.photo()))
                    .isInstanceOf(NotFound.class);
        }
        declareRelation(stage.county, check);
        assertThatThrownBy(() -> spot.checks().complete(stage.county, check.id(), report, 0))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.related"));
        assertThatThrownBy(() -> evidence.add(stage.county, check.id().dossier(), PHOTOS, "a.png", SpotStage.photo()))
                .isInstanceOf(NotAllowed.class);
        assertThat(spot.completed(SpotStage.colleague(stage.county), check).completed())
                .isTrue();
    }

    private void declareRelation(Actor official, CheckRow check) {
        jdbc.sql("""
                        insert into enterprise_relation (id, enterprise_id, account_id, account_name, bureau_id, kind, declared_by,
                            declared_by_name, declared_at, live)
                        values (?, ?, ?, ?, ?, 'FAMILY', ?, ?, utc_timestamp(6), 1)""")
                .params(
                        RowKey.bytes(TimeOrderedId.next()),
                        RowKey.bytes(check.enterprise().value()),
                        RowKey.bytes(official.account().value()),
                        official.name(),
                        RowKey.bytes(check.bureau().value()),
                        RowKey.bytes(official.account().value()),
                        official.name())
                .update();
    }

    /** Leaks: neither the list, nor the check, nor a photo by its address, before and after it is completed. */
    @Test
    void firmsAndStrangersNeverLearnOfACheck() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        var open = spot.only(stage.county);
        var photo = evidence.add(stage.county, open.id().dossier(), PHOTOS, "厂门.png", SpotStage.photo());
        var firm = spot.recommended().getFirst();
        var strangers = List.of(
                firm.filler(),
                firm.signatory(),
                stage.systemAdmin,
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince);
        for (var check : List.of(open, spot.completed(stage.county, open))) {
            for (var stranger : strangers) {
                assertThat(spot.checks().ofFiling(stranger, check.filing())).isEmpty();
                for (var act : attempts(spot, stranger, check)) {
                    assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
                }
                assertThatThrownBy(() -> evidence.open(stranger, photo.id(), EvidenceUse.VIEWED))
                        .isInstanceOf(NotFound.class);
            }
        }
        assertThat(filings.history(firm.filler(), open.filing()).toString()).doesNotContain("研发台账缺两页");
    }

    private List<Runnable> attempts(SpotStage spot, Actor actor, CheckRow check) {
        var checks = spot.checks();
        return List.of(
                () -> checks.of(actor, check.sample(), 0, 10),
                () -> checks.open(actor, check.sample(), check.number()),
                () -> checks.save(actor, check.id(), check.report(), check.revision()),
                () -> checks.correct(actor, check.id(), "x"),
                () -> checks.write(actor, check.sample(), Locale.ENGLISH, new ByteArrayOutputStream()),
                () -> evidence.list(actor, check.id().dossier()));
    }

    @Test
    void theCountyLearnsOfTheCitysCheckWhenItIsCompleted() {
        var spot = SpotStage.with(1, context);
        var stage = spot.stage();
        var check = spot.of(stage.city, spot.drawn(stage.city, SamplePopulation.STANDING, 1))
                .getFirst();
        assertThat(spot.checks().ofFiling(stage.county, check.filing())).isEmpty();
        assertThatThrownBy(() -> spot.checks().open(stage.county, check.sample(), check.number()))
                .isInstanceOf(NotFound.class);
        assertThat(spot.checks().ofFiling(stage.province, check.filing())).isPresent();

        spot.checks().save(stage.city, check.id(), SpotStage.draft("还在写"), 0);
        assertThat(spot.checks()
                        .open(stage.province, check.sample(), check.number())
                        .report())
                .isEqualTo(CheckReport.NOTHING);
        assertThatThrownBy(() -> evidence.list(stage.province, check.id().dossier()))
                .isInstanceOf(NotFound.class);
        var done = spot.completed(stage.city, spot.now(stage.city, check));
        assertThat(evidence.list(stage.county, check.id().dossier())).isEmpty();
        assertThat(spot.checks().rights(stage.county, done)).isEqualTo(new CheckRights(false, false, true, false));
        assertThat(spot.checks().ofFiling(stage.county, check.filing()))
                .hasValueSatisfying(seen -> assertThat(seen.report().result()).isEqualTo(CheckResult.MOSTLY_MET));
        assertThatThrownBy(() -> spot.checks().of(stage.county, check.sample(), 0, 10))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLongSampleIsReadWithAsManyStatementsAsAShortOne() throws Exception {
        var spot = SpotStage.with(6, context);
        var county = spot.stage().county;
        var one = spot.drawn(county, SamplePopulation.RECOMMENDED, 1);
        var five = spot.drawn(county, SamplePopulation.RECOMMENDED, 5);
        assertThat(statements.during(() -> spot.of(county, five)))
                .hasSameSizeAs(statements.during(() -> spot.of(county, one)));
    }

    @Test
    void theTableTellsWhatIsCompletedAndRunsNoFormula() {
        var spot = SpotStage.with(2, context);
        var county = spot.stage().county;
        var sample = spot.drawn(county, SamplePopulation.RECOMMENDED, 2);
        var first = spot.of(county, sample).getFirst();
        spot.checks().complete(county, first.id(), SpotStage.report(CheckResult.NOT_MET, "=1+1"), 0);
        spot.checks().save(county, spot.of(county, sample).get(1).id(), SpotStage.draft("草稿"), 0);

        var bytes = new ByteArrayOutputStream();
        spot.checks().write(county, sample.id(), Locale.SIMPLIFIED_CHINESE, bytes);

        var table = bytes.toString(StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(3);
        assertThat(table).contains(first.number(), "不符合", ",'=1+1", "待核查").doesNotContain("草稿");
    }
}
