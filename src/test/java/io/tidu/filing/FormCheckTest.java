package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final FormDefinition FORM = SampleForm.definition();
    private static final ResourceBundleMessageSource TEXTS = texts();

    @Test
    void findsNothingWrongWithACompleteForm() {
        assertThat(problems(SampleForm.complete())).isEmpty();
    }

    @Test
    void anEmptyFormLacksEverythingThatIsRequiredAndNothingElseIsWrong() {
        var problems = problems(FilingForm.empty());
        assertThat(problems).hasSizeGreaterThan(50).allMatch(FieldProblem::blocking);
        assertThat(problems)
                .extracting(FieldProblem::messageKey)
                .containsOnly("filing.problem.required", "filing.problem.requiredYear", "filing.problem.rowsMissing");
    }

    @ParameterizedTest(name = "{0} = {1}: {3}")
    @MethodSource("wrongValues")
    void tellsWhatIsWrong(String path, String typed, boolean blocking, String chinese, String english) {
        var at = FieldPath.parse(path);
        var problems = problems(SampleForm.complete().with(at, typed));
        assertThat(problems).hasSize(1);
        var problem = problems.getFirst();
        assertThat(problem.path()).isEqualTo(at);
        assertThat(problem.blocking()).isEqualTo(blocking);
        assertThat(problem.text(TEXTS, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(problem.text(TEXTS, Locale.ENGLISH)).isEqualTo(english);
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                wrong("address", "", "必填。", "Required."),
                wrong("revenue@2023", " ", "请填写 2023 年的数据。", "Please enter the figure of 2023."),
                wrong("revenue@2024", "五千", "“五千”不是数字。", "“五千” is not a number."),
                wrong("revenue@2024", "5,40.0", "“5,40.0”不是数字。", "“5,40.0” is not a number."),
                wrong("staff@2025", "120.5", "请填写整数。", "Please enter a whole number."),
                wrong("rd_expense@2025", "410.005", "最多保留 2 位小数。", "At most 2 decimals."),
                wrong("rd_expense@2025", "-1", "不能是负数。", "It cannot be negative."),
                wrong(
                        "market_share",
                        "101",
                        "不能大于 100，请核对单位是否为万元。",
                        "It cannot be more than 100; please check the unit."),
                wrong("digital_level", "0", "不能小于 1。", "It cannot be less than 1."),
                wrong("digital_level", "5", "不能大于 4，请核对单位是否为万元。", "It cannot be more than 4; please check the unit."),
                wrong("founded_on", "2026-06-02", "不能晚于今天（2026-06-01）。", "It cannot be after today (2026-06-01)."),
                wrong("founded_on", "1899-12-31", "不能早于 1900-01-01。", "It cannot be before 1900-01-01."),
                wrong(
                        "founded_on",
                        "2015-02-30",
                        "“2015-02-30”不是日期，请按 2026-05-01 的形式填写。",
                        "“2015-02-30” is not a date; please write it as 2026-05-01."),
                wrong(
                        "contact_email",
                        "li.si@example",
                        "电子邮箱格式不对，应如 name@example.com。",
                        "This is not an e-mail address such as name@example.com."),
                wrong("contact_mobile", "12800001234", "手机号应为 11 位数字。", "A mobile number has 11 digits."),
                wrong(
                        "contact_phone",
                        "88000000",
                        "电话格式不对，应如 0571-88000000。",
                        "This is not a phone number such as 0571-88000000."),
                wrong("postcode", "31112", "邮政编码应为 6 位数字。", "A postcode has 6 digits."),
                wrong(
                        "website",
                        "我们的网站",
                        "网址格式不对，应如 www.example.com。",
                        "This is not a web address such as www.example.com."),
                wrong("product_code", "382301", "产品代码应为 10 位数字。", "A product code has 10 digits."),
                wrong(
                        "industry",
                        "3484",
                        "行业代码应为一个字母加 2 至 4 位数字，如 C3484。",
                        "An industry code is a letter and 2 to 4 digits, such as C3484."),
                wrong("stock_code", "12345", "股票代码应为 6 位数字。", "A stock code has 6 digits."),
                wrong(
                        "ip/r1/number",
                        "一号",
                        "专利号或登记号格式不对，只能有数字、字母、点和横线。",
                        "A patent or registration number has only digits, letters, dots and dashes."),
                wrong(
                        "legal_representative",
                        "张".repeat(51),
                        "最多 50 字，现在有 51 字。",
                        "At most 50 characters; there are 51."),
                wrong(
                        "field_note",
                        "专\u0001精",
                        "含有不能识别的字符，请重新输入。",
                        "It contains unreadable characters; please type it again."),
                wrong(
                        "size",
                        "HUGE",
                        "请从列出的选项中选择（“HUGE”不在其中）。",
                        "Please choose one of the options (“HUGE” is not among them)."),
                wrong(
                        "own_brand",
                        "maybe",
                        "请从列出的选项中选择（“maybe”不在其中）。",
                        "Please choose one of the options (“maybe” is not among them)."),
                wrong(
                        "blocked",
                        "NONE,TAX",
                        "选择了“都没有”，就不能再选其他项。",
                        "“None of them” cannot be chosen together with others."),
                wrong(
                        "management_systems",
                        "ISO9001,ISO1",
                        "请从列出的选项中选择（“ISO1”不在其中）。",
                        "Please choose one of the options (“ISO1” is not among them)."),
                wrong(
                        "management_systems",
                        "",
                        "根据“取得管理体系认证或发达国家产品认证”的填写，此项必填。",
                        "Required because of what you entered at “Certified management system or product”."),
                wrong("ip/r1/applied", "", "必填。", "Required."),
                wrong(
                        "ip/r1/granted_on",
                        "2030-01-01",
                        "不能晚于今天（2026-06-01）。",
                        "It cannot be after today (2026-06-01)."),
                wrong(
                        "core_revenue@2024",
                        "5400.01",
                        "主营业务收入（5400.01）不能大于营业收入（5400）。",
                        "Core revenue (5400.01) cannot be more than Revenue (5400)."),
                wrong(
                        "rd_staff@2025",
                        "121",
                        "研发人员数（121）不能大于全职员工人数（120）。",
                        "R&D staff (121) cannot be more than Full-time staff (120)."),
                wrong(
                        "core_cost@2025",
                        "4100.5",
                        "主营业务成本（4100.5）不能大于营业成本（4100）。",
                        "Cost of core business (4100.5) cannot be more than Operating cost (4100)."),
                wrong(
                        "export_revenue@2025",
                        "6300",
                        "出口额（6300）不能大于营业收入（6200）。",
                        "Exports (6300) cannot be more than Revenue (6200)."),
                wrong(
                        "product_revenue",
                        "6201",
                        "主导产品上年收入（6201）不能大于营业收入（6200）。",
                        "Revenue of the leading product last year (6201) cannot be more than Revenue (6200)."),
                hint(
                        "total_liabilities@2025",
                        "8100",
                        "负债总额（8100）大于资产总额（8000），请核对。",
                        "Total liabilities (8100) is more than Total assets (8000); please check."),
                hint(
                        "rd_expense@2025",
                        "6300",
                        "研发费用（6300）大于营业收入（6200），请核对。",
                        "R&D expense (6300) is more than Revenue (6200); please check."),
                hint(
                        "net_profit@2024",
                        "601",
                        "净利润（601）大于利润总额（600），请核对。",
                        "Net profit (601) is more than Profit before tax (600); please check."));
    }

    @Test
    void aTableOfProductsThatSellMoreThanTheWholeEnterprisePointsAtTheTable() {
        var problems = problems(SampleForm.complete()
                .with(FieldPath.of("products", "r2", "name"), "继电器座")
                .with(FieldPath.of("products", "r2", "revenue"), "1300")
                .with(FieldPath.of("products", "r2", "leading"), "false"));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().path()).isEqualTo(FieldPath.of("products"));
        assertThat(problems.getFirst().text(TEXTS, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("主要产品收入合计（6300）不能大于营业收入（6200）。");
    }

    @Test
    void aPatentStandsOnlyOnceInTheTable() {
        var form = SampleForm.complete();
        for (var cell : List.of("kind", "name", "number", "granted_on", "acquired", "among_first_three", "applied")) {
            form = form.with(
                    FieldPath.of("ip", "r2", cell),
                    form.text(FieldPath.of("ip", "r1", cell)).orElseThrow());
        }
        var problems = problems(form);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().path()).isEqualTo(FieldPath.of("ip", "r2", "number"));
        assertThat(problems.getFirst().text(TEXTS, Locale.ENGLISH)).isEqualTo("“ZL202310000001.2” stands here twice.");
    }

    @Test
    void whoSaysToHaveIntellectualPropertyMustNameIt() {
        var form = SampleForm.complete();
        for (var path : form.values().keySet()) {
            form = path.code().equals("ip") ? form.with(path, "") : form;
        }
        var problems = problems(form);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().text(TEXTS, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("根据“是否拥有与主导产品相关的知识产权”的填写，请至少填写一行。");
    }

    @Test
    void whatIsCopiedFromASpreadsheetIsUnderstood() {
        assertThat(problems(
                        SampleForm.complete().with("revenue", 2025, "６，２００．００").with("total_assets", 2025, "8,000.00")))
                .isEmpty();
    }

    @Test
    void severalThingsAreToldAtOnceInTheOrderOfTheForm() {
        var problems = problems(SampleForm.complete()
                .with("core_revenue", 2025, "7000")
                .with("postcode", "x")
                .with("introduction", ""));
        assertThat(problems)
                .extracting(problem -> problem.path().text())
                .containsExactly("postcode", "introduction", "core_revenue@2025");
    }

    private static Arguments wrong(String path, String typed, String chinese, String english) {
        return arguments(path, typed, true, chinese, english);
    }

    private static Arguments hint(String path, String typed, String chinese, String english) {
        return arguments(path, typed, false, chinese, english);
    }

    private static List<FieldProblem> problems(FilingForm form) {
        return new FormCheck(FORM, form, SampleForm.LAST_YEAR, TODAY).problems();
    }

    private static ResourceBundleMessageSource texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/filing");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
