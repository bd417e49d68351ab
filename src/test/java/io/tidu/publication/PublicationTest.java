package io.tidu.publication;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program with invented proposals, a clock that can be set, and a province that is new for every test. */
@TiduTest
@Import(PublicationTest.Stage.class)
abstract class PublicationTest {

    @Autowired
    NoticeService notices;

    @Autowired
    ListService lists;

    @Autowired
    PublicRecord record;

    @Autowired
    InventedProposals proposals;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    Office office;
    Published published;

    @BeforeEach
    void begin() {
        office = new Office(jdbc, proposals);
        published = new Published(notices, lists, office, clock);
        clock.set("2026-06-01", "10:00");
        letNothingBeNewerThanTheClock();
    }

    /** Tests of the screens publish in the same database by the real clock, and "newest first" is asked here. */
    private void letNothingBeNewerThanTheClock() {
        jdbc.sql("update published_list set published_on = '2026-06-01' where published_on > '2026-06-08'")
                .update();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        InventedProposals inventedProposals() {
            return new InventedProposals();
        }
    }
}
