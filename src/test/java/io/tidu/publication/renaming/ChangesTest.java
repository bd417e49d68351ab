package io.tidu.publication.renaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.Screens;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.filing.change.ChangeOffice;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.SourceList;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-28: a new name, from the report of the firm to the list. */
class ChangesTest extends Screens {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));

    @Autowired
    private TitleRegister register;

    @Autowired
    private EnterpriseDirectory enterprises;

    @Autowired
    private ChangeOffice office;

    @Test
    void fromTheReportToTheList() {
        var firm = stage.firm();
        var holder = enterprises.find(firm.enterprise()).orElseThrow();
        register.grant(
                stage.publisher,
                GrantTitles.recognising(
                        UUID.randomUUID(),
                        "SRDI_SME",
                        new SourceList("某经信〔2026〕" + UUID.randomUUID(), "名单", TODAY.minusDays(100)),
                        List.of(new Grant(
                                holder.id(),
                                holder.creditCode(),
                                holder.name(),
                                new RegionCode(holder.countyCode()),
                                holder.jurisdiction()))));
        var after = "虚构更名" + UUID.randomUUID().toString().substring(0, 8) + "有限公司";

        enter(firm.filler(), "changes");
        press("报告重大变化");
        test(field(DatePicker.class, "发生日期")).setValue(TODAY.minusMonths(4));
        test(field(TextField.class, "新名称")).setValue(after);
        test(field(TextArea.class, "情况说明")).setValue("已办理变更登记。");
        press("提交报告");
        assertThat(said()).contains("待县级确认", after, "逾期报告");
        var number = office.list(stage.county, true, 0, 1).getFirst().number();

        enter(stage.county, "change-desk/" + number);
        assertThat(said()).contains(after, "取消复核资格或称号", "三个月内报告");
        press("确认");
        assertThat(said()).contains("已确认");
        assertThat(offers("不予确认")).isFalse();

        enter(stage.publisher, "renamings");
        assertThat(said()).contains(after, "原名：" + holder.name());
        press("公布更名名单");
        test(field(TextField.class, "文号")).setValue("某经信〔2026〕" + number);
        test(button("公布更名名单")).click();
        assertThat(said()).contains("没有待公布的更名");

        enter(stage.otherCounty, "change-desk/" + number);
        assertThat(said()).doesNotContain(after);
    }
}
