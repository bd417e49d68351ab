package io.tidu.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.DemoTest;
import io.tidu.filing.FilingStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoTest
class DemoStoryTest {

    @Autowired
    JdbcClient jdbc;

    /** The rounds of the demo are decided by the province. */
    private static final Set<FilingStatus> OF_THE_MINISTRY = EnumSet.of(
            FilingStatus.RECOMMENDED,
            FilingStatus.WITH_MINISTRY,
            FilingStatus.NATIONAL_PUBLICITY,
            FilingStatus.NOT_LISTED);

    @Test
    void aNewcomerFindsFilingsInEveryStatusRoundsAListAndThreeHundredFirms() {
        assertThat(jdbc.sql("select distinct status from filing")
                        .query(String.class)
                        .list())
                .containsAll(Arrays.stream(FilingStatus.values())
                        .filter(status -> !OF_THE_MINISTRY.contains(status))
                        .map(Enum::name)
                        .toList());
        assertThat(jdbc.sql("select count(*) from enterprise")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(300);
        assertThat(jdbc.sql("select count(*) from filing_round where status = 'CLOSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select login from account").query(String.class).list())
                .contains(
                        "enterprise",
                        "signer",
                        "enterprise2",
                        "county",
                        "county-b",
                        "county2",
                        "city",
                        "city2",
                        "province",
                        "province2",
                        "publisher",
                        "expert1",
                        "expert2",
                        "expert3",
                        "sysadmin",
                        "secadmin",
                        "auditor");
        for (var begun : List.of("review_assignment", "discussion", "review_sample", "filing_round_grace")) {
            assertThat(jdbc.sql("select count(*) from " + begun)
                            .query(Integer.class)
                            .single())
                    .as(begun)
                    .isPositive();
        }
        assertThat(jdbc.sql("select count(*) from filing_round where status = 'PLANNED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from ladder_draft where status = 'DRAFT' and edited_name <> '郑省审'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
