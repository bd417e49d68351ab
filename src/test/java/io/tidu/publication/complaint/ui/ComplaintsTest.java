package io.tidu.publication.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.Screens;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.filing.Stage;
import io.tidu.publication.complaint.Complaining;
import io.tidu.publication.complaint.NewComplaint;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.SourceList;
import io.tidu.title.TitleRegister;
import io.tidu.title.ending.EndingRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-33 on the screens: from the work list to the case. */
class ComplaintsTest extends Screens {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));

    @Autowired
    private TitleRegister register;

    @Autowired
    private EnterpriseDirectory enterprises;

    @Autowired
    private Complaining complaining;

    @Test
    @SuppressWarnings("unchecked")
    void fromTheWorkListToTheCase() {
        var firm = stage.firm();
        var number = complained(firm);

        enter(stage.county, "complaint-desk/" + number);
        assertThat(said()).contains("所报专利均为受让取得", "139****5678").doesNotContain("13912345678");
        press("显示姓名和联系方式");
        assertThat(said()).contains("13912345678");
        press("受理并要求企业说明");
        test(field(TextArea.class, "需要说明的问题")).setValue("请说明专利的取得方式。");
        press("确定");
        assertThat(said()).contains("已受理，核查中", "企业说明或期满后再作结论");
        assertThat(offers("属实或不作说明，立案")).isFalse();

        enter(firm.filler(), "complaint-questions");
        assertThat(said()).contains("请说明专利的取得方式。").doesNotContain("受让取得", "139");
        test(field(TextArea.class, "说明")).setValue("均为自主申请。");
        press("提交说明");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(said()).contains("均为自主申请。");

        enter(stage.county, "complaint-desk/" + number);
        press("属实或不作说明，立案");
        Select<EndingRule> cause = (Select<EndingRule>) field(Select.class, "情形");
        cause.setValue(cause.getListDataView()
                .getItems()
                .filter(rule -> rule.cause().equals("FRAUD"))
                .findFirst()
                .orElseThrow());
        test(field(TextArea.class, "事实和依据")).setValue("经核查，专利证书与所报不符，核查记录见附件。");
        press("确定");
        assertThat(address()).startsWith("cancellations/");
        assertThat(said()).contains("由投诉 " + number + " 引起", "数据造假");
        enter(stage.publisher, "complaint-desk/" + number);
        assertThat(said()).contains("已立案").doesNotContain("受让取得");
        enter(stage.otherCounty, "complaint-desk/" + number);
        assertThat(said()).doesNotContain("已立案");
    }

    private String complained(Stage.Case of) {
        var firm = enterprises.find(of.enterprise()).orElseThrow();
        var list = new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", TODAY.minusDays(100));
        register.grant(
                stage.publisher,
                GrantTitles.recognising(
                        UUID.randomUUID(),
                        "SRDI_SME",
                        list,
                        List.of(new Grant(
                                firm.id(),
                                firm.creditCode(),
                                firm.name(),
                                new RegionCode(firm.countyCode()),
                                firm.jurisdiction()))));
        var receipt = complaining.complain(
                new NewComplaint(
                        firm.creditCode().value(),
                        "SRDI_SME",
                        "欧阳某",
                        "13912345678",
                        "该企业所报专利均为受让取得，见其年报第三页。",
                        List.of()),
                UUID.randomUUID());
        return receipt.substring(0, receipt.lastIndexOf('-'));
    }
}
