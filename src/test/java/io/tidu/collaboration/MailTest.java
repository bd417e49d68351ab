package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.tidu.TestAccounts;
import io.tidu.TiduTest;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.publication.MovableClock;
import io.tidu.shared.TimeOrderedId;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The whole program with a mail server that can be switched off, and a clock that is moved instead of waiting. */
@TiduTest
@Import(MailTest.Time.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + MailTest.PORT,
            "tidu.mail.from=tidu@example.gov.cn",
            "tidu.mail.base-url=https://tidu.example.gov.cn",
            "tidu.mail.look-every=PT10H"
        })
class MailTest {

    static final int PORT = 33025;

    @Autowired
    MailSending sending;

    @Autowired
    MailOutbox outbox;

    @Autowired
    MailAdministration administration;

    @Autowired
    NewsPreferences preferences;

    @Autowired
    Reminders reminders;

    @Autowired
    Arrivals arrivals;

    @Autowired
    FilingService filings;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    private Stage stage;

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

    @Test
    void aMailIsSentOnceSaysLittleAndLeadsToTheNews() throws Exception {
        server.start();
        var asked = askedToSign();
        sending.sendDue();
        sending.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("【梯度】有申报等您签署");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("qian@example.com");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@tidu\\.example\\.gov\\.cn>");
        assertThat((String) mail.getContent())
                .contains("https://tidu.example.gov.cn/news/")
                .doesNotContain("虚构企业")
                .doesNotContain(asked.signatory().name());
    }

    @Test
    void aMailIsInTheLanguageThePersonChose() throws Exception {
        server.start();
        var firm = stage.complete();
        reachable(firm.signatory(), "qian@example.com");
        preferences.choose(firm.signatory(), preferences.of(firm.signatory()), Locale.ENGLISH);
        stage.lead(firm, FilingStatus.AWAITING_SIGNATURE);
        sending.sendDue();
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("[Tidu] A filing waits for your signature");
    }

    @Test
    void aServerThatIsDownUndoesNothingAndIsTriedAgainLater() {
        var asked = askedToSign();
        sending.sendDue();
        assertThat(filings.open(asked.filler(), asked.id()).status()).isEqualTo(FilingStatus.AWAITING_SIGNATURE);
        assertThat(administration.inTrouble(stage.systemAdmin, 0, 9))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.problem()).isEqualTo("UNREACHABLE");
                    assertThat(row.address()).isEqualTo("q***@example.com");
                    assertThat(row.status()).isEqualTo(MailStatus.WAITING);
                });

        server.start();
        sending.sendDue();
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
        letHoursPass(1);
        sending.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(administration.inTrouble(stage.systemAdmin, 0, 9)).isEmpty();
    }

    @Test
    void afterManyTriesItIsGivenUpShownAndSentOnceSomebodyAsksAgain() {
        askedToSign();
        for (int i = 0; i < 12; i++) {
            sending.sendDue();
            letHoursPass(13);
        }
        var row = administration.inTrouble(stage.systemAdmin, 0, 9).getFirst();
        assertThat(row.status()).isEqualTo(MailStatus.FAILED);
        assertThat(row.tries()).isEqualTo(8);
        assertThat(administration.overview(stage.systemAdmin).failed()).isEqualTo(1);

        server.start();
        administration.retry(stage.systemAdmin, row.id());
        assertThatThrownBy(() -> administration.retry(stage.systemAdmin, row.id()))
                .isInstanceOf(NotFound.class);
        sending.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void ofManySendersOneSends() throws Exception {
        server.start();
        askedToSign();
        var senders = IntStream.range(0, 10)
                .<Callable<Boolean>>mapToObj(each -> () -> {
                    sending.sendDue();
                    return true;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var sender : threads.invokeAll(senders)) {
                sender.get();
            }
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatAKilledNodeHadClaimedIsSentAfterItsLeaseUnderTheSameMessageId() throws Exception {
        server.start();
        askedToSign();
        var id = outbox.due(9).getFirst();
        assertThat(outbox.claim(id)).isPresent();
        sending.sendDue();
        assertThat(server.getReceivedMessages()).as("somebody is at it").isEmpty();

        letHoursPass(1);
        sending.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getMessageID()).contains(id.toString());
    }

    @Test
    void whoLostItsLeaseCannotSayHowItWent() {
        askedToSign();
        var id = outbox.due(9).getFirst();
        var first = outbox.claim(id).orElseThrow();
        letHoursPass(1);
        assertThat(outbox.claim(id)).isPresent();
        outbox.end(first, MailStatus.SENT);
        assertThat(status()).isEqualTo(MailStatus.SENDING);
    }

    @Test
    void aMailAboutATurnThatIsOverIsNotSent() {
        server.start();
        var asked = askedToSign();
        filings.recall(asked.filler(), asked.id(), TimeOrderedId.next());
        sending.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(status()).isEqualTo(MailStatus.DROPPED);
    }

    @Test
    void whoWantsNoMailsGetsNone() {
        var firm = stage.complete();
        reachable(firm.signatory(), "qian@example.com");
        var quiet = new EnumMap<NewsKind, Choice>(NewsKind.class);
        preferences.of(firm.signatory()).kinds().forEach((kind, choice) -> quiet.put(kind, new Choice(true, false)));
        preferences.choose(firm.signatory(), new Choices(quiet, false), Locale.SIMPLIFIED_CHINESE);
        stage.lead(firm, FilingStatus.AWAITING_SIGNATURE);
        assertThat(outbox.due(9)).isEmpty();
    }

    @Test
    void bureausGetOneMailInTheMorningHoweverMuchCame() throws Exception {
        server.start();
        reachable(stage.county, "xian@example.com");
        stage.in(FilingStatus.COUNTY_REVIEW);
        stage.in(FilingStatus.COUNTY_REVIEW);
        arrivals.lookAtChanged();
        assertThat(outbox.due(9)).isEmpty();

        reminders.remind();
        reminders.remind();
        sending.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("【梯度】您有新的消息");

        letHoursPass(24);
        reminders.remind();
        assertThat(outbox.due(9)).as("nothing new since").isEmpty();
    }

    @Test
    void onlyASystemAdministratorSeesTheOutbox() {
        for (var other : List.of(stage.county, stage.province, stage.publisher)) {
            assertThatThrownBy(() -> administration.overview(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> administration.inTrouble(other, 0, 9)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> administration.retry(other, TimeOrderedId.next()))
                    .isInstanceOf(NotFound.class);
        }
    }

    private Stage.Case askedToSign() {
        var firm = stage.complete();
        reachable(firm.signatory(), "qian@example.com");
        stage.lead(firm, FilingStatus.AWAITING_SIGNATURE);
        return firm;
    }

    private void reachable(Actor person, String address) {
        TestAccounts.register(jdbc, person, person.account().value().toString(), address);
    }

    private MailStatus status() {
        return jdbc.sql("select status from mail_outbox")
                .query(MailStatus.class)
                .single();
    }

    private void letHoursPass(int hours) {
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
}
