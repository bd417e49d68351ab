package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-14: mails say that something was said, and not a word of it. */
class MailOfDiscussionsTest extends MailRoom {

    private static final String AMONG_US = "Zq7amongXk";
    private static final String ASKED = "Zq7askedXk";
    private static final String ANSWERED = "Zq7answeredXk";
    private static final String NAME = "Zq7nameXk";

    @Autowired
    DiscussionService discussions;

    @Autowired
    RelationService relations;

    @Autowired
    Reminders reminders;

    @Autowired
    Arrivals arrivals;

    private Talk talk;
    private Stage.Case filing;
    private Actor named;

    @BeforeEach
    void people() {
        talk = new Talk(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
        // else the program tells of the new filing by itself, at a moment that nobody knows
        arrivals.lookAtAll();
        named = talk.colleague(stage.county, NAME);
        address(named, "tong@example.com");
        preferences.choose(named, new Choices(preferences.of(named).kinds(), false), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void noWordAndNoNameOfADiscussionGoesIntoAMail() throws Exception {
        server.start();
        reachable(filing.filler(), "tian@example.com");
        reachable(stage.county, "xian@example.com");
        mention();
        var asked = talk.begin(named, filing.id(), Circle.FIRM, ASKED);
        sending.sendDue();
        talk.say(filing.filler(), asked, ANSWERED);
        sending.sendDue();
        reminders.remind();
        sending.sendDue();

        var mails = List.of(server.getReceivedMessages());
        assertThat(mails.stream().map(MailOfDiscussionsTest::to))
                .as("the mention, the question, the answer, and in the morning to both that a filing has arrived")
                .containsExactlyInAnyOrder(
                        "tong@example.com",
                        "tian@example.com",
                        "tong@example.com",
                        "tong@example.com",
                        "xian@example.com");
        var number = filings.open(filing.filler(), filing.id()).row().number();
        for (var mail : mails) {
            assertThat(everythingIn(mail))
                    .contains("https://tidu.example.gov.cn/news")
                    .doesNotContain(AMONG_US, ASKED, ANSWERED, NAME, number);
        }
    }

    @Test
    void whoKeepsAwayFromTheFirmGetsNoneNotEvenOneThatWaitedAlready() {
        server.start();
        mention();
        talk.say(filing.filler(), talk.begin(stage.county, filing.id(), Circle.FIRM, ASKED), ANSWERED);
        assertThat(outbox.due(9)).as("the mention and the answer").hasSize(2);

        relations.declare(
                named,
                new NewRelation(filing.enterprise(), named.account(), RelationKind.FAMILY, ""),
                TimeOrderedId.next());
        sending.sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql("select distinct status from mail_outbox")
                        .query(MailStatus.class)
                        .list())
                .containsExactly(MailStatus.DROPPED);
    }

    private void mention() {
        discussions.begin(
                stage.county,
                filing.id(),
                new Subject.Whole(),
                Circle.BUREAU,
                new Words(AMONG_US, Set.of(named.account())),
                TimeOrderedId.next());
    }

    private void address(Actor person, String address) {
        jdbc.sql("update account set email = ? where id = ?")
                .param(address)
                .param(RowKey.bytes(person.account().value()))
                .update();
    }

    private static String to(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO)).replaceAll("[\\[\\]]", "");
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String everythingIn(MimeMessage mail) throws Exception {
        var headers = new StringBuilder();
        for (var line : Collections.list(mail.getAllHeaderLines())) {
            headers.append(MimeUtility.decodeText(line)).append('\n');
        }
        return headers + mail.getSubject() + "\n" + mail.getContent();
    }
}
