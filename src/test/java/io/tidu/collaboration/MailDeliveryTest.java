package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.filing.FilingStatus;
import io.tidu.identity.NotFound;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** UC-12: no mail is lost and none is sent by two, whatever goes down. */
class MailDeliveryTest extends MailRoom {

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
}
