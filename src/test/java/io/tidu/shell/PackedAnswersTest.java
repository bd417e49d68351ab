package io.tidu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class PackedAnswersTest {

    private final UI page = new UI();

    @Test
    void aLongAnswerIsKeptPackedAndComesBackWordForWord() {
        var answer = "{\"changes\":\"<td>营业收入</td> 🏭 \\u2028\"}".repeat(1000);
        page.getInternals().setLastRequestResponse(answer);

        PackedAnswers.pack(page);
        assertThat(page.getInternals().getLastRequestResponse()).isEmpty();

        PackedAnswers.unpack(page);
        assertThat(page.getInternals().getLastRequestResponse()).isEqualTo(answer);
    }

    @Test
    void aShortOneStaysAndReplacesTheLongOneBefore() {
        page.getInternals().setLastRequestResponse("{}".repeat(5000));
        PackedAnswers.pack(page);
        PackedAnswers.unpack(page);
        page.getInternals().setLastRequestResponse("{}");

        PackedAnswers.pack(page);
        assertThat(page.getInternals().getLastRequestResponse()).isEqualTo("{}");
        PackedAnswers.unpack(page);
        assertThat(page.getInternals().getLastRequestResponse()).isEqualTo("{}");
    }

    @Test
    void whereNothingWasAnsweredYetThereIsNothingToPack() {
        PackedAnswers.pack(page);
        PackedAnswers.unpack(page);
        assertThat(page.getInternals().getLastRequestResponse()).isNull();
    }
}
