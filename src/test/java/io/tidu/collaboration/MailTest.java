package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.filing.FilingStatus;
import io.tidu.identity.NotFound;
import io.tidu.shared.TimeOrderedId;
import jakarta.mail.internet.MimeMessage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-12: who gets which mail, and how little it says. */
class MailTest extends MailRoom {

    @Autowired
    Reminders reminders;

    @Autowired
    Arrivals arrivals;

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
}
