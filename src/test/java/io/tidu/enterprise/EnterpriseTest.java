package io.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnterpriseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Enterprise enterprise = new Enterprise(
            EnterpriseId.next(),
            new CreditCode("91610000MA90001340"),
            new EnterpriseName("云岭示例精密机械有限公司"),
            "610702",
            new Jurisdiction(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            NOW,
            TODAY);

    @Test
    void waitsForItsCountyAndIsNotConfirmedBefore() {
        assertThat(enterprise.row().confirmed()).isFalse();
        enterprise.confirm(NOW);
        assertThat(enterprise.row().confirmed()).isTrue();
    }

    @Test
    void cannotBeConfirmedOrRefusedTwice() {
        enterprise.confirm(NOW);
        assertThatExceptionOfType(EnterpriseRefused.class).isThrownBy(() -> enterprise.confirm(NOW));
        assertThatExceptionOfType(EnterpriseRefused.class).isThrownBy(() -> enterprise.refuse("代码不符", NOW));
    }

    @Test
    void asksAgainOnlyAfterARefusal() {
        assertThatExceptionOfType(EnterpriseRefused.class).isThrownBy(enterprise::askAgain);
        enterprise.refuse("代码不符", NOW);
        enterprise.askAgain();
        assertThat(enterprise.status()).isEqualTo(EnterpriseStatus.PENDING);
        assertThat(enterprise.profile().statusReason()).isNull();
    }

    @Test
    void remembersWhatItWasCalledOnAnyDay() {
        enterprise.rename(new EnterpriseName("云岭示例智造股份有限公司"), TODAY.plusDays(10));
        assertThat(enterprise.nameOn(TODAY.minusDays(1))).isEmpty();
        assertThat(enterprise.nameOn(TODAY.plusDays(9))).contains("云岭示例精密机械有限公司");
        assertThat(enterprise.nameOn(TODAY.plusDays(10))).contains("云岭示例智造股份有限公司");
        assertThat(enterprise.name()).isEqualTo("云岭示例智造股份有限公司");
    }

    @Test
    void theSecondChangeOfNameOnOneDayReplacesTheFirst() {
        enterprise.rename(new EnterpriseName("写错的名称"), TODAY);
        assertThat(enterprise.profile().names()).extracting(NameSpell::name).containsExactly("写错的名称");
    }

    @Test
    void bracketsOfAnyWidthMakeOneName() {
        assertThat(new EnterpriseName("云岭（示例）科技　")).isEqualTo(new EnterpriseName("云岭(示例)科技"));
    }

    @Test
    void refusesNamesThatCannotStandOnALicence() {
        assertThatExceptionOfType(EnterpriseRefused.class).isThrownBy(() -> new EnterpriseName("厂"));
        assertThatExceptionOfType(EnterpriseRefused.class).isThrownBy(() -> new EnterpriseName("厂".repeat(101)));
        assertThatExceptionOfType(EnterpriseRefused.class).isThrownBy(() -> new EnterpriseName("<b>示例</b>"));
        assertThatExceptionOfType(EnterpriseRefused.class).isThrownBy(() -> new EnterpriseName("12345"));
    }
}
