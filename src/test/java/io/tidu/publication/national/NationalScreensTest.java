package io.tidu.publication.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.Screens;
import io.tidu.filing.Decider;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-31: a province recommends to the ministry and records what came of it. */
class NationalScreensTest extends Screens {

    @Autowired
    private FilingService filings;

    @Test
    void fromTheRecommendationToTheNotice() {
        stage.decidedBy(Decider.MINISTRY);
        var firm = stage.complete();
        stage.lead(firm, FilingStatus.PROVINCE_REVIEW);
        filings.approve(stage.province, firm.id(), null, UUID.randomUUID());

        enter(firm.filler(), "ladder");
        assertThat(said()).contains("推荐上报待报送", "由工业和信息化部决定");

        enter(stage.publisher, "national");
        assertThat(said()).contains("待列入推荐名单：1 家", "还没有推荐名单");
        press("编制推荐名单（1 家）");
        test(field(TextField.class, "推荐文号")).setValue("某经信推〔2026〕1号");
        press("编制");
        assertThat(said()).contains("某经信推〔2026〕1号", "未报送", "没有待列入的企业");

        press("登记报送");
        assertThat(said()).contains("不能再改");
        test(button("登记报送")).click();
        assertThat(said()).contains("已报送").doesNotContain("未报送");

        press("登记工信部公示");
        test(field(TextField.class, "公示文号或标题编号")).setValue("公示1号");
        test(field(TextField.class, "公布网址")).setValue("https://www.miit.gov.cn/x.html");
        assertThat(field(DatePicker.class, "公示日期").getValue()).isNotNull();
        press("保存");
        assertThat(said()).contains("公示1号", "https://www.miit.gov.cn/x.html");

        enter(firm.signatory(), "ladder");
        assertThat(said()).contains("工信部公示中", "正在工业和信息化部公示");
    }

    @Test
    void reviewersOfTheProvinceLookOnAndOthersFindNothing() {
        stage.decidedBy(Decider.MINISTRY);
        enter(stage.province, "national");
        assertThat(said()).contains("没有待列入的企业", "未登记推荐限额");
        assertThat(offers("登记工信部公示")).isFalse();

        enter(stage.county, "national");
        assertThat(said()).doesNotContain("推荐名单");
        enter(stage.otherProvince, "national");
        assertThat(said()).contains("目前没有由工业和信息化部决定的轮次");
    }
}
