package io.tidu.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Screens;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.GraceFor;
import io.tidu.filing.GraceRow;
import io.tidu.filing.GraceService;
import io.tidu.filing.Stage;
import io.tidu.identity.BureauRow;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-07: more time by name, for one firm or one bureau. */
class ExceptionsTest extends Screens {

    @Autowired
    private GraceService graces;

    @Autowired
    private EnterpriseDirectory enterprises;

    @Autowired
    private Clock clock;

    @Test
    @SuppressWarnings("unchecked")
    void oneFirmFoundByItsCodeIsGivenMoreTimeAndThatIsRevoked() {
        var row = row(stage.in(FilingStatus.DRAFT));
        enter(stage.province, page());
        press("新增单独延期");
        var firms = (ComboBox<EnterpriseRow>) field(ComboBox.class, "企业");
        var searching = test(firms);
        searching.setFilter(row.creditCode().value());
        assertThat(searching.getSuggestionItems()).containsExactly(row);
        firms.setValue(row);
        field(DatePicker.class, "延至").setValue(today().plusDays(25));
        field(TextArea.class, "原因").setValue("台风影响");
        press("新增单独延期");
        assertThat(made()).singleElement().satisfies(grace -> {
            assertThat(grace.to()).isEqualTo(new GraceFor.Firm(row.id()));
            assertThat(grace.until())
                    .isEqualTo(today().plusDays(26).atStartOfDay(Zone.SHANGHAI).toInstant());
        });
        assertThat(said()).contains(row.name(), "台风影响", "有效");

        press("撤销延期");
        field(TextArea.class, "原因").setValue("已恢复");
        press("撤销延期");
        assertThat(made().getFirst().revokedWhy()).isEqualTo("已恢复");
        assertThat(said()).contains("已撤销", "已恢复");
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneCountyIsGivenMoreTimeWithItsFirms() {
        enter(stage.province, page());
        press("新增单独延期");
        ((RadioButtonGroup<GraceDialog.Whom>) find(RadioButtonGroup.class).single()).setValue(GraceDialog.Whom.BUREAU);
        var bureaus = (ComboBox<BureauRow>) field(ComboBox.class, "市县主管部门");
        bureaus.setValue(bureaus.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(stage.countyBureau))
                .findFirst()
                .orElseThrow());
        field(Checkbox.class, "其辖区企业也可以在此期间提交").setValue(true);
        field(TextArea.class, "原因").setValue("网络中断");
        press("新增单独延期");
        assertThat(made()).extracting(GraceRow::to).containsExactly(new GraceFor.Bureau(stage.countyBureau, true));
        assertThat(said()).contains("含其辖区企业", "网络中断");
    }

    @Test
    void whatIsMissingOrTooEarlyIsToldAtItsField() {
        enter(stage.province, page());
        press("新增单独延期");
        press("新增单独延期");
        assertThat(field(ComboBox.class, "企业").getErrorMessage()).isEqualTo("请填写。");
        choose(row(stage.firm()));
        field(DatePicker.class, "延至").setValue(today().minusDays(1));
        field(TextArea.class, "原因").setValue("补报");
        press("新增单独延期");
        assertThat(field(ComboBox.class, "企业").isInvalid()).isFalse();
        assertThat(field(DatePicker.class, "延至").getErrorMessage()).isEqualTo("请选择今天以后的日期。");
        assertThat(made()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(EnterpriseRow row) {
        ((ComboBox<EnterpriseRow>) field(ComboBox.class, "企业")).setValue(row);
    }

    private List<GraceRow> made() {
        return graces.of(stage.province, stage.round);
    }

    private EnterpriseRow row(Stage.Case firm) {
        return enterprises.find(firm.enterprise()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    private String page() {
        return "rounds/" + stage.round.value();
    }
}
