package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.StatementCount;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-16: what the keys press, and the way through the list that a person came from. */
class KeysTest extends Screens {

    @Autowired
    private FilingService filings;

    @Autowired
    private StatementCount statements;

    @Test
    void nextAndPreviousFollowTheListThatThePersonCameFrom() {
        var numbers = numbers(3);
        var list = "show=ALL&sort=-NUMBER";
        enter(stage.county, "desk/" + numbers.get(2), QueryParameters.fromString(list));

        key("next");
        assertThat(address()).startsWith("desk/" + numbers.get(1)).contains("show=ALL", "sort=-NUMBER");
        key("next");
        key("next");
        assertThat(address()).startsWith("desk/" + numbers.get(0));
        assertThat(said()).contains("已经是列表中的最后一件。");
        key("previous");
        assertThat(address()).startsWith("desk/" + numbers.get(1));
    }

    @Test
    void aDecisionGoesOnInTheSameListAndBackToItAtItsEnd() {
        var numbers = numbers(3);
        enter(stage.county, "desk/" + numbers.get(1), QueryParameters.fromString("sort=-NUMBER"));
        for (int next : new int[] {0, 2}) {
            press("推荐上报");
            assertThat(address()).isEqualTo("desk/" + numbers.get(next) + "?sort=-NUMBER");
        }
        press("推荐上报");
        assertThat(address()).isEqualTo("desk?sort=-NUMBER");
    }

    @Test
    void goingOnCostsOneStatementMoreThanOpening() throws Exception {
        var numbers = numbers(3);
        enter(stage.county, "desk/" + numbers.get(0));
        int opening = statements.ofLooking(() -> {
            enter(stage.county, "desk/" + numbers.get(1));
            assertThat(find(DecisionBar.class).exists()).isTrue();
        });
        enter(stage.county, "desk/" + numbers.get(0));
        int going = statements.of(() -> key("next"));
        assertThat(address()).isEqualTo("desk/" + numbers.get(1));
        assertThat(going).isBetween(1, opening + 1);
    }

    @Test
    void everyKeyIsToldAndStandsForOneThingOnAScreen() {
        numbers(1);
        enter(stage.county, "desk");
        key("help");
        assertThat(said()).contains(told(ReviewKey.Screen.DESK));
        for (var screen : ReviewKey.Screen.values()) {
            var keys = ReviewKey.on(screen).stream().map(ReviewKey::key).toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoWantsNoSingleKeysHasNone() {
        numbers(1);
        enter(stage.county, "desk");
        assertThat(heard()).isTrue();
        key("help");
        test(field(Checkbox.class, "使用单键快捷键")).click();
        assertThat(heard()).isFalse();
        enter(stage.county, "desk");
        assertThat(heard()).isFalse();
    }

    private boolean heard() {
        return find(DeskView.class).single().getElement().hasAttribute("data-keys");
    }

    private String[] told(ReviewKey.Screen screen) {
        return ReviewKey.on(screen).stream()
                .flatMap(key -> Stream.of(key.key(), UI.getCurrent().getTranslation(key.messageKey())))
                .toArray(String[]::new);
    }

    private void key(String name) {
        test(find(Button.class)
                        .withCondition(button -> name.equals(button.getElement().getAttribute("data-key")))
                        .single())
                .click();
    }

    private List<String> numbers(int count) {
        return Stream.generate(() -> stage.in(FilingStatus.COUNTY_REVIEW))
                .limit(count)
                .map(this::number)
                .sorted()
                .toList();
    }

    private String number(Case filing) {
        return String.valueOf(filings.open(filing.filler(), filing.id()).row().number());
    }
}
