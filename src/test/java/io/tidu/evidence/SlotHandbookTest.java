package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlotHandbookTest {

    private EvidenceSlots slots;

    @BeforeEach
    void read() throws IOException {
        slots = new SlotHandbook();
    }

    @Test
    void knowsAllFourteenSlotsInBothLanguages() {
        IntStream.rangeClosed(1, 14)
                .mapToObj(number -> slots.slot(new SlotCode("E%02d".formatted(number))))
                .forEach(slot -> {
                    assertThat(slot.name().in(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
                    assertThat(slot.name().in(Locale.ENGLISH)).isNotBlank();
                    assertThat(slot.maxFiles()).isPositive();
                });
    }

    @Test
    void asksForTheAuditReportsOfTwoYearsForTheSecondRungAndOfThreeForTheThird() {
        assertThat(slot("SRDI_SME", "E04").hint().zh()).startsWith("上两年度审计报告");
        assertThat(slot("LITTLE_GIANT", "E04").hint().zh()).startsWith("上三年度审计报告");
        assertThat(slot("SRDI_SME", "E04").isRequired()).isTrue();
    }

    @Test
    void asksForOwnershipOnlyWhereControlLinksCount() {
        assertThat(codes("LITTLE_GIANT")).contains("E13");
        assertThat(codes("SRDI_SME")).doesNotContain("E13", "E14");
        assertThat(codes("CHAIN_LEADER")).contains("E14").doesNotContain("E05");
    }

    @Test
    void listsARungInTheOrderOfTheCodes() {
        assertThat(codes("SRDI_SME")).isSorted().startsWith("E01", "E02", "E03");
        assertThat(codes("NO_SUCH_RUNG")).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndNotWhatIsOptional() {
        assertThat(slots.forRung("SRDI_SME").stream().filter(slot -> slot.lacks(List.of())))
                .extracting(slot -> slot.code().value())
                .containsExactly("E01", "E02", "E03", "E04", "E05", "E06", "E10");
    }

    @Test
    void refusesASlotThatDoesNotExist() {
        var refused = catchThrowableOfType(EvidenceRefused.class, () -> slots.slot(new SlotCode("E99")));
        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_SLOT);
        assertThat(Texts.zh(refused)).contains("E99");
        assertThat(Texts.en(refused)).contains("E99");
    }

    private EvidenceSlot slot(String rung, String code) {
        return slots.forRung(rung).stream()
                .filter(slot -> slot.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(String rung) {
        return slots.forRung(rung).stream().map(slot -> slot.code().value()).toList();
    }
}
