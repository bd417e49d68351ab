package io.tidu.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.Screens;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.review.AssignmentService;
import io.tidu.review.Office;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-17: whose work filings are, on the desk and at the file. */
class AssignmentScreensTest extends Screens {

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private FilingService filings;

    @Autowired
    private ApplicationContext context;

    private Actor an;
    private Actor bo;

    @BeforeEach
    void people() {
        var office = new Office(context);
        an = office.employed(stage.county, "安");
        bo = office.colleague(an, "博");
    }

    @Test
    void aFilingIsTakenAndGivenOnAtTheFile() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        enter(an, "desk/" + filings.open(an, filing).row().number());
        assertThat(said()).contains("尚无经办人");
        press("我来办");
        assertThat(said()).contains("经办人：安（本人）");

        press("改派…");
        RadioButtonGroup<Colleague> people = find(RadioButtonGroup.class).single();
        people.setValue(people.getListDataView()
                .getItems()
                .filter(each -> each.name().equals("博"))
                .findFirst()
                .orElseThrow());
        press("分配");
        assertThat(said()).contains("经办人：博（安 于");
        assertThat(find(DecisionBar.class).exists()).isTrue();
    }

    @Test
    void theDeskShowsWhoseWorkItIsAndIsNarrowedToIt() {
        var mine = stage.in(FilingStatus.COUNTY_REVIEW).id();
        stage.in(FilingStatus.COUNTY_REVIEW);
        assignments.take(an, mine);

        enter(an, "desk", QueryParameters.of("who", "me"));
        assertThat(grid().size()).isEqualTo(1);
        assertThat(said()).contains("待我处理 1");
        enter(bo, "desk", QueryParameters.of("who", "me"));
        assertThat(grid().size()).isZero();
        enter(bo, "desk", QueryParameters.of("who", "nobody"));
        assertThat(grid().size()).isEqualTo(1);
        enter(bo, "desk", QueryParameters.of("who", an.account().value().toString()));
        assertThat(grid().size()).isEqualTo(1);
        enter(bo, "desk", QueryParameters.of("who", "nonsense"));
        assertThat(grid().size()).isEqualTo(2);
    }

    @Test
    void handingOverSaysWhatWillHappenBeforeItDoes() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        assignments.take(an, filing);
        enter(bo, "desk");
        press("移交工作");
        ComboBox<Colleague> from = find(ComboBox.class)
                .withCondition(box -> "移交人".equals(box.getLabel()))
                .single();
        from.setValue(colleague(an));
        CheckboxGroup<Colleague> to = find(CheckboxGroup.class).single();
        to.setValue(Set.of(colleague(bo)));
        assertThat(said()).contains("博：1 件");

        press("移交 1 件");
        assertThat(assignments.of(an, List.of(filing)).values())
                .singleElement()
                .satisfies(work -> assertThat(work.name()).isEqualTo("博"));
    }

    private Colleague colleague(Actor actor) {
        return assignments.colleagues(actor).stream()
                .filter(each -> each.id().equals(actor.account()))
                .findFirst()
                .orElseThrow();
    }
}
