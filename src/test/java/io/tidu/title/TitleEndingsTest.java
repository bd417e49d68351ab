package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.title.CancelTitles.Cancel;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.ending.EndingRule;
import io.tidu.title.ending.EndingRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class TitleEndingsTest {

    private static final LocalDate GRANTED = LocalDate.of(2026, 4, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    private TitleRegister register;

    @Autowired
    private TitleEndings endings;

    @Autowired
    private EndingRules rules;

    @Autowired
    private JdbcClient jdbc;

    private People people;

    @BeforeEach
    void people() {
        people = new People(jdbc);
    }

    @Test
    void aCancelledTitleIsHeldNoMoreFromTheDayOfItsListOn() {
        var firm = firm();
        grant(Kind.RECOGNITION, GRANTED, firm);

        var list = cancel("NOT_MET", firm);

        assertThat(register.byCreditCode(firm.creditCode(), DAY.minusDays(1))).hasSize(1);
        assertThat(register.byCreditCode(firm.creditCode(), DAY)).isEmpty();
        assertThat(endings.lastCancelled(firm.creditCode(), "SRDI_SME"))
                .contains(new TitleEnding(DAY, "NOT_MET", list));
        assertThat(endings.bars(firm.creditCode(), DAY)).isEmpty();
    }

    @Test
    void aBarIsOfTheCodeAndHoldsForThreeYearsToTheDay() {
        var firm = firm();
        grant(Kind.RECOGNITION, GRANTED, firm);

        var list = cancel("FRAUD", firm);

        assertThat(endings.bars(firm.creditCode(), DAY))
                .extracting(TitleBar::rung)
                .containsExactlyInAnyOrder("INNOVATIVE_SME", "SRDI_SME", "LITTLE_GIANT");
        assertThat(endings.bar(firm.creditCode(), "LITTLE_GIANT", LocalDate.of(2029, 8, 31)))
                .get()
                .satisfies(bar -> {
                    assertThat(bar.listNumber()).isEqualTo(list);
                    assertThat(bar.until()).isEqualTo("2029-08-31");
                    assertThat(bar.clause().document()).contains("117号");
                });
        assertThat(endings.bar(firm.creditCode(), "LITTLE_GIANT", LocalDate.of(2029, 9, 1)))
                .isEmpty();
        assertThat(endings.bar(firm.creditCode(), "MFG_CHAMPION", DAY)).isEmpty();
    }

    @Test
    void nothingEndsIfOneFirmOfTheListHoldsNothing() {
        var holder = firm();
        var other = firm();
        grant(Kind.RECOGNITION, GRANTED, holder);

        assertThatThrownBy(() -> cancel("FRAUD", holder, other)).isInstanceOf(TitleRefused.NotHeld.class);

        assertThat(register.byCreditCode(holder.creditCode(), DAY)).hasSize(1);
        assertThat(endings.bars(holder.creditCode(), DAY)).isEmpty();
    }

    @Test
    void whatARenewalOfTheSameDayHasBegunEndsToo() {
        var firm = firm();
        grant(Kind.RECOGNITION, GRANTED, firm);
        grant(Kind.RENEWAL, DAY, firm);

        cancel("NOT_MET", firm);

        assertThat(register.byCreditCode(firm.creditCode(), DAY)).isEmpty();
        assertThat(register.byCreditCode(firm.creditCode(), DAY.plusYears(1))).isEmpty();
    }

    @Test
    void theSameKeyTwiceEndsOnceAndAnswersTheSame() {
        var firm = firm();
        grant(Kind.RECOGNITION, GRANTED, firm);
        var command = command("FRAUD", firm);

        assertThat(endings.cancel(people.publisher, command)).isOne();
        assertThat(endings.cancel(people.publisher, command)).isOne();
        assertThat(endings.bars(firm.creditCode(), DAY)).hasSize(3);
    }

    @Test
    void aFirmThatLostItIsGrantedItAgain() {
        var firm = firm();
        grant(Kind.RECOGNITION, GRANTED, firm);
        cancel("NOT_MET", firm);

        assertThat(grant(Kind.RECOGNITION, DAY.plusDays(30), firm)).isOne();
    }

    @Test
    void onlyPublishersOfAProvinceTakeTitlesAway() {
        var firm = firm();
        grant(Kind.RECOGNITION, GRANTED, firm);
        var command = command("NOT_MET", firm);

        assertThatThrownBy(() -> endings.cancel(people.provinceReviewer, command))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> endings.cancel(people.countyReviewer, command)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> endings.cancel(people.filler, command)).isInstanceOf(NotFound.class);
        assertThat(register.byCreditCode(firm.creditCode(), DAY)).hasSize(1);
    }

    private Grant firm() {
        return new Grant(
                EnterpriseId.next(),
                InventedFirms.code(),
                InventedFirms.name(),
                new RegionCode("330106"),
                people.under(people.xihu));
    }

    private int grant(Kind kind, LocalDate on, Grant... firms) {
        var list = new SourceList("某经信〔" + on.getYear() + "〕" + UUID.randomUUID(), "名单", on);
        return register.grant(
                people.publisher, new GrantTitles(UUID.randomUUID(), "SRDI_SME", list, kind, null, List.of(firms)));
    }

    private String cancel(String cause, Grant... firms) {
        var command = command(cause, firms);
        endings.cancel(people.publisher, command);
        return command.listNumber();
    }

    private CancelTitles command(String cause, Grant... firms) {
        EndingRule rule = rules.rule(cause, "SRDI_SME", DAY, "330106").orElseThrow();
        return new CancelTitles(
                UUID.randomUUID(),
                "SRDI_SME",
                "QX-" + UUID.randomUUID(),
                DAY,
                Arrays.stream(firms)
                        .map(firm -> new Cancel(firm.creditCode(), firm.holder(), rule))
                        .toList());
    }
}
