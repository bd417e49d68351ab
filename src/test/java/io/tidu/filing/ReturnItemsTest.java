package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.shared.RowKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-03: what a return asks for, item by item. */
@TiduTest
class ReturnItemsTest {

    private static final FieldPath REVENUE = FieldPath.of("revenue", 2025);
    private static final SlotCode AUDIT = new SlotCode("E02");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void itemsComeBackAsTheyWereGiven() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var items = List.of(
                new ReturnItem(ReturnKind.WRONG_FIGURE, ReturnTarget.field(REVENUE), "审计报告为：6100"),
                new ReturnItem(ReturnKind.MISSING_EVIDENCE, ReturnTarget.slot(AUDIT), null),
                new ReturnItem(ReturnKind.CONTRADICTION, ReturnTarget.file(file(firm, AUDIT)), " 缺第 3 页 "),
                new ReturnItem(ReturnKind.OTHER, ReturnTarget.whole(), "请全面核对"));

        giveBack(firm, items);

        assertThat(notice(firm).tasks()).extracting(ReturnTask::item).isEqualTo(items);
        assertThat(filings.history(stage.county, firm.id()).getLast().items()).isEqualTo(items);
    }

    @Test
    void eachItemTellsWhetherItWasTouchedSince() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var audit = file(firm, AUDIT);
        giveBack(
                firm,
                List.of(
                        ReturnItem.of(ReturnKind.WRONG_FIGURE, REVENUE),
                        ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("revenue", 2024)),
                        ReturnItem.of(ReturnKind.CONTRADICTION, FieldPath.of("core_share", 2025)),
                        new ReturnItem(ReturnKind.MISSING_EVIDENCE, ReturnTarget.slot(new SlotCode("E09")), null),
                        new ReturnItem(ReturnKind.CONTRADICTION, ReturnTarget.file(audit), null),
                        new ReturnItem(ReturnKind.OTHER, ReturnTarget.whole(), null)));
        assertThat(notice(firm).tasks()).allMatch(ReturnTask::open);

        stage.fill(firm, Map.of(REVENUE, "6300"));
        assertThat(notice(firm).tasks())
                .extracting(ReturnTask::open)
                .as("a computed share is touched with its operand, another year is not")
                .containsExactly(false, true, false, true, true, false);
        assertThat(touched(firm, 0).by()).isEqualTo(firm.filler().name());

        stage.attach(firm, "E09");
        evidence.remove(firm.filler(), audit.id());
        assertThat(notice(firm).tasks())
                .extracting(ReturnTask::open)
                .containsExactly(false, true, false, false, false, false);
        assertThat(touched(firm, 3).at()).isNotNull();
        assertThat(touched(firm, 4).at()).as("taken away, not replaced").isNull();
    }

    @Test
    void whereTheFirmIsAtWorkIsNotToldToOfficials() {
        var firm = stage.in(FilingStatus.RETURNED);
        stage.fill(firm, Map.of(FieldPath.of("audit_code", 2025), "新编码"));
        assertThat(notice(firm).tasks()).noneMatch(ReturnTask::open);
        var official =
                Objects.requireNonNull(filings.open(stage.county, firm.id()).returned());
        assertThat(official.tasks()).hasSize(1).allMatch(ReturnTask::open);
    }

    @Test
    void whatTheFilingDoesNotHaveCannotBeAskedFor() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var other = stage.in(FilingStatus.COUNTY_REVIEW);
        for (var target : List.of(
                ReturnTarget.field(FieldPath.of("nonsense")),
                ReturnTarget.field(FieldPath.of("revenue")),
                ReturnTarget.field(FieldPath.of("revenue", 1999)),
                ReturnTarget.slot(new SlotCode("E99")),
                ReturnTarget.file(file(other, AUDIT)),
                new ReturnTarget.File(AUDIT, new EvidenceId(UUID.randomUUID()), "不存在.pdf"))) {
            assertThatThrownBy(() -> giveBack(firm, List.of(new ReturnItem(ReturnKind.OTHER, target, null))))
                    .as(target.text())
                    .isInstanceOfSatisfying(
                            FilingRefused.class,
                            refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.noSuchTarget"));
        }
        assertThat(filings.open(stage.county, firm.id()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void aReturnThatNobodyCouldWorkOffIsRefused() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        assertThatThrownBy(() -> new ReturnItem(ReturnKind.OTHER, ReturnTarget.whole(), "长".repeat(501)))
                .isInstanceOf(FilingRefused.class);
        var many = IntStream.rangeClosed(0, ReturnItem.MOST)
                .mapToObj(no -> new ReturnItem(ReturnKind.OTHER, ReturnTarget.whole(), "第 " + no + " 处"))
                .toList();
        assertThatThrownBy(() -> giveBack(firm, many))
                .isInstanceOfSatisfying(
                        FilingRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.tooManyItems"));
        giveBack(firm, Collections.nCopies(80, many.getFirst()));
        assertThat(notice(firm).tasks()).as("said twice is said once").hasSize(1);
    }

    @Test
    void returnsFromBeforeThereWereItemsAreStillRead() {
        var firm = stage.in(FilingStatus.RETURNED);
        jdbc.sql("update filing_event set return_items = null, fields = ? where filing_id = ? and action = 'RETURN'")
                .param("revenue@2025\nwebsite")
                .param(RowKey.bytes(firm.id().value()))
                .update();
        assertThat(notice(firm).tasks())
                .extracting(ReturnTask::item)
                .containsExactly(
                        ReturnItem.of(ReturnKind.OTHER, REVENUE),
                        ReturnItem.of(ReturnKind.OTHER, FieldPath.of("website")));
    }

    @Test
    void aCorrectionTellsWhichItemsItAnswered() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var audit = file(firm, AUDIT);
        giveBack(firm, List.of(new ReturnItem(ReturnKind.OTHER, ReturnTarget.slot(new SlotCode("E05")), null)));
        filings.cancelReturn(stage.county, firm.id(), null, Stage.key());
        giveBack(
                firm,
                List.of(
                        ReturnItem.of(ReturnKind.WRONG_FIGURE, REVENUE),
                        ReturnItem.of(ReturnKind.CONTRADICTION, FieldPath.of("core_share", 2025)),
                        ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("revenue", 2024)),
                        new ReturnItem(ReturnKind.MISSING_EVIDENCE, ReturnTarget.slot(AUDIT), null),
                        new ReturnItem(ReturnKind.CONTRADICTION, ReturnTarget.file(audit), null)));
        stage.fill(firm, Map.of(REVENUE, "6300"));
        stage.attach(firm, AUDIT.value());
        filings.askSignature(firm.filler(), firm.id(), Stage.key());
        filings.sign(firm.signatory(), firm.id(), Stage.key());

        var changes = filings.changesSinceReturn(stage.county, firm.id()).orElseThrow();

        assertThat(changes.answers())
                .as("what was asked for in the cancelled return is not among them")
                .extracting(ReturnAnswer::changed)
                .containsExactly(true, true, false, true, false);
        assertThat(changes.fields()).singleElement().satisfies(change -> {
            assertThat(change.unit()).isEqualTo("万元");
            assertThat(change.percent())
                    .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("1.61"));
        });
    }

    private void giveBack(Stage.Case firm, List<ReturnItem> items) {
        filings.returnForCorrection(stage.county, firm.id(), "请补正", items, Stage.key());
    }

    private ReturnNotice notice(Stage.Case firm) {
        return Objects.requireNonNull(filings.open(firm.filler(), firm.id()).returned());
    }

    private ReturnTask.Touched touched(Stage.Case firm, int item) {
        return Objects.requireNonNull(notice(firm).tasks().get(item).touched());
    }

    private EvidenceRow file(Stage.Case firm, SlotCode slot) {
        return evidence.list(firm.filler(), new DossierId(firm.id().value())).stream()
                .filter(row -> row.slot().equals(slot))
                .findFirst()
                .orElseThrow();
    }
}
