package io.tidu.collaboration;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.tidu.TestAccounts;
import io.tidu.TiduTest;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.publication.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The whole program with a mail server that can be switched off, and a clock that is moved instead of waiting. */
@TiduTest
@Import(MailRoom.Time.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "tidu.mail.from=tidu@example.gov.cn",
            "tidu.mail.base-url=https://tidu.example.gov.cn",
            "tidu.mail.look-every=PT10H"
        })
abstract class MailRoom {

    /** One that is free on this machine, the same for all that share the program. */
    private static final int PORT = free();

    @Autowired
    MailSending sending;

    @Autowired
    MailOutbox outbox;

    @Autowired
    MailAdministration administration;

    @Autowired
    NewsPreferences preferences;

    @Autowired
    FilingService filings;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    Stage stage;

    @DynamicPropertySource
    static void whereTheServerIs(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void begin() {
        clock.set(LocalDate.now(Clock.systemUTC()), "23:00");
        jdbc.sql("delete from mail_outbox").update();
        jdbc.sql("update account set email = null").update();
        stage = new Stage(context);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    Stage.Case askedToSign() {
        var firm = stage.complete();
        reachable(firm.signatory(), "qian@example.com");
        stage.lead(firm, FilingStatus.AWAITING_SIGNATURE);
        return firm;
    }

    void reachable(Actor person, String address) {
        TestAccounts.register(jdbc, person, person.account().value().toString(), address);
    }

    MailStatus status() {
        return jdbc.sql("select status from mail_outbox")
                .query(MailStatus.class)
                .single();
    }

    void letHoursPass(int hours) {
        var later = clock.instant().atZone(clock.getZone()).plusHours(hours);
        clock.set(later.toLocalDate(), later.toLocalTime().toString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    private static int free() {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
