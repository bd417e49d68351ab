package io.tidu.filing;

import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.TiduTest;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.Stage.Case;
import io.tidu.ladder.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** UC-02: what a firm relies on it has to prove, or it cannot sign. */
@TiduTest
class RequiredEvidenceTest {

    private static final Map<FieldPath, String> NO_PATENT = Map.of(
            FieldPath.of("has_ip"), "false",
            FieldPath.of("ip", "r1", "kind"), "",
            FieldPath.of("ip", "r1", "name"), "",
            FieldPath.of("ip", "r1", "number"), "",
            FieldPath.of("ip", "r1", "granted_on"), "",
            FieldPath.of("ip", "r1", "acquired"), "",
            FieldPath.of("ip", "r1", "among_first_three"), "",
            FieldPath.of("ip", "r1", "applied"), "");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private EvidenceSlots slots;

    @Autowired
    private MessageSource messages;

    private Stage stage;
    private Case firm;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        firm = stage.complete();
    }

    @Test
    void anAwardThatSparesThePatentHasToBeProved() {
        stage.fill(firm, NO_PATENT);
        stage.fill(firm, Map.of(FieldPath.of("award_provincial_rank"), "2"));
        assertThat(neededFor("E08")).containsExactly("P4");
        var refused =
                catchThrowableOfType(FormIncomplete.class, () -> filings.askSignature(firm.filler(), firm.id(), key()));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text(messages, Locale.SIMPLIFIED_CHINESE))
                        .contains("科技奖励", "与主导产品相关的Ⅰ类知识产权", "附件1 · 知识产权"));

        stage.attach(firm, "E08");
        filings.askSignature(firm.filler(), firm.id(), key());
        filings.sign(firm.signatory(), firm.id(), key());
        assertThat(filings.open(stage.county, firm.id()).evidence())
                .as("the bureau sees what was needed and why")
                .anySatisfy(needed -> assertThat(needed.because()).isNotEmpty());
    }

    @Test
    void anAwardThatNothingHangsOnNeedsNoProof() {
        stage.fill(firm, Map.of(FieldPath.of("award_provincial_rank"), "2"));
        assertThat(neededFor("E08")).isEmpty();
        assertThatCode(() -> filings.askSignature(firm.filler(), firm.id(), key()))
                .doesNotThrowAnyException();
    }

    @Test
    void equityInPlaceOfRevenueHasToBeProved() {
        stage.fill(
                firm,
                Map.of(
                        FieldPath.of("revenue", SampleForm.LAST_YEAR), "1400",
                        FieldPath.of("core_revenue", SampleForm.LAST_YEAR), "1300",
                        FieldPath.of("equity_investment", SampleForm.LAST_YEAR), "2000",
                        FieldPath.of("equity_investment", SampleForm.LAST_YEAR - 1), "0"));
        assertThat(neededFor("E09")).containsExactly("P2a");
        assertThat(filings.open(firm.filler(), firm.id()).problems())
                .extracting(problem -> problem.path().code())
                .contains("e09");
    }

    @Test
    void everySlotProvesFiguresThatThereAre() {
        var known = Arrays.stream(Figure.values()).map(Figure::code).collect(Collectors.toSet());
        assertThat(slots.all().stream().map(EvidenceSlot::proves).flatMap(Set::stream))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    private List<String> neededFor(String slot) {
        return filings.open(firm.filler(), firm.id()).evidence().stream()
                .filter(needed -> needed.slot().code().value().equals(slot))
                .flatMap(needed -> needed.because().stream())
                .map(provision -> provision.code())
                .toList();
    }
}
