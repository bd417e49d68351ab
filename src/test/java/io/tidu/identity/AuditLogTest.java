package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiduTest
class AuditLogTest {

    @Autowired
    AuditLog log;

    @Autowired
    AccountAdministration administration;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @Test
    void theAuditorFindsWhoDidWhatByDayPersonAndSubject() {
        var auditor = people.person(Role.AUDITOR, new Independent());
        var administrator = people.administrator();
        var expert = people.person(Role.EXPERT, new Independent());
        administration.disable(administrator, expert.account());
        var today = LocalDate.now(clock);
        var filter = new AuditFilter(today, today, administrator.name().substring(0, 12), "account:" + expert.name());
        assertThat(log.list(auditor, filter, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("DISABLED");
            assertThat(row.origin()).isEqualTo("192.0.2.7");
            assertThat(row.at()).isBetween(clock.instant().minusSeconds(60), clock.instant());
        });
        var yesterday = today.minusDays(1);
        assertThat(log.list(auditor, new AuditFilter(yesterday, yesterday, "", "account:" + expert.name()), 0, 10))
                .isEmpty();
    }

    @Test
    void nobodyElseReadsTheLogNotEvenAdministrators() {
        var today = LocalDate.now(clock);
        for (var person : List.of(people.administrator(), people.person(Role.SECURITY_ADMIN, new Independent()))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> log.list(person, new AuditFilter(today, today, "", ""), 0, 10));
        }
    }
}
