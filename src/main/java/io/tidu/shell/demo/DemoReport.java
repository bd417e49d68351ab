package io.tidu.shell.demo;

import io.tidu.filing.FieldPath;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The invented audit report of an invented firm: its figures in 元, and with some firms a revenue that is not what they claim. */
record DemoReport(DemoFirm firm, int year, Map<FieldPath, String> values) {

    private static final int ODD = 4;

    InputStream paper(String note) {
        return DemoPaper.pages(List.of(cover(note), statements(), notes()));
    }

    private List<String> cover(String note) {
        return List.of(
                "审计报告",
                year + "年度财务报表",
                "报告编码：" + value("audit_code", year),
                firm.name() + "全体股东：",
                "统一社会信用代码 " + firm.creditCode().value(),
                "后附的财务报表在所有重大方面按照企业会计准则的规定编制。",
                note,
                "演示材料：企业与内容均为虚构");
    }

    private List<String> statements() {
        var lines = new ArrayList<>(List.of("资产负债表和利润表", year + "年12月31日 单位：元", firm.name(), "项 目 期末余额 年初余额"));
        lines.add(line("资产总计", "total_assets"));
        lines.add(line("负债合计", "total_liabilities"));
        lines.add("项 目 本期金额 上期金额");
        lines.add("一、营业收入 " + money(revenue()) + " " + money(amount("revenue", year - 1)));
        lines.add(line("减：营业成本", "operating_cost"));
        lines.add(line("研发费用", "rd_expense"));
        lines.add(line("三、利润总额", "total_profit"));
        lines.add(line("四、净利润", "net_profit"));
        return lines;
    }

    private List<String> notes() {
        return List.of(
                "财务报表附注（节选）",
                firm.name() + " " + year + "年度 单位：元",
                "项 目 本期金额 上期金额",
                line("主营业务收入", "core_revenue"),
                line("主营业务成本", "core_cost"));
    }

    /** Not what is claimed, with one firm in some: for the reviewers to find. */
    private BigDecimal revenue() {
        var claimed = amount("revenue", year);
        boolean odd = Math.floorMod(firm.creditCode().value().hashCode(), ODD) == 1;
        return odd ? claimed.multiply(new BigDecimal("0.976")) : claimed;
    }

    private String line(String label, String figure) {
        return label + " " + money(amount(figure, year)) + " " + money(amount(figure, year - 1));
    }

    private BigDecimal amount(String figure, int of) {
        return new BigDecimal(value(figure, of));
    }

    private String value(String field, int of) {
        return values.getOrDefault(FieldPath.of(field, of), "0");
    }

    private static String money(BigDecimal tenThousand) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(tenThousand.movePointRight(4).setScale(2, RoundingMode.HALF_UP));
    }
}
