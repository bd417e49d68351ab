package io.tidu.enterprise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Screens;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-03: an official declares a relation and is kept away from the firm's files. */
class RelationsViewTest extends Screens {

    @Autowired
    private EnterpriseDirectory directory;

    @Autowired
    private RelationService relations;

    @Autowired
    private FilingService filings;

    @Test
    void aDeclaredRelationMarksTheFileAndTakesTheDecisionAway() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        enter(stage.county, "relations");
        press("申报关联");
        firm().setValue(directory.find(filing.enterprise()).orElseThrow());
        test(field(TextArea.class, "说明")).setValue("持股 2%");
        test(find(com.vaadin.flow.component.button.Button.class)
                        .withText("申报关联")
                        .all()
                        .getLast())
                .click();
        assertThat(relations.related(stage.county.account(), filing.enterprise()))
                .isTrue();
        assertThat(cell(0, 0)).isEqualTo(stage.county.name());
        assertThat(cell(0, 2)).isEqualTo("亲属");

        enter(
                stage.county,
                "desk/" + filings.open(filing.filler(), filing.id()).row().number());
        assertThat(said()).contains("您与该企业有关联，请交由同事办理");
        assertThat(offers("推荐上报")).isFalse();
    }

    @Test
    void aRelationIsEndedWithAReason() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        relations.declare(
                stage.county,
                new io.tidu.enterprise.NewRelation(
                        filing.enterprise(), stage.county.account(), io.tidu.enterprise.RelationKind.OTHER, ""),
                java.util.UUID.randomUUID());
        enter(stage.county, "relations");
        press("终止", 0, 5);
        test(find(TextArea.class).single()).setValue("已离职");
        press("终止");
        assertThat(relations.related(stage.county.account(), filing.enterprise()))
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<EnterpriseRow> firm() {
        return field(ComboBox.class, "企业");
    }
}
