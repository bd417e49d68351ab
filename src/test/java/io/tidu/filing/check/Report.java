package io.tidu.filing.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The audit report of a firm for a year, in one of the ways that such reports are written.
 *
 * @param style decides about units, headings, notes and widths
 */
record Report(Firm firm, int year, String code, int style, Map<String, BigDecimal> instead) {

    private static final String WIDE = "０１２３４５６７８９";

    Report(Firm firm, int year, String code, int style) {
        this(firm, year, code, style, Map.of());
    }

    /** With another amount in one place: “total_assets@2024”. */
    Report saying(String place, BigDecimal amount) {
        var changed = new TreeMap<>(instead);
        changed.put(place, amount);
        return new Report(firm, year, code, style, changed);
    }

    List<String> pages() {
        return Stream.of(cover(), balance(), income(), notes())
                .flatMap(page -> Stream.of(page.split("\f")))
                .toList();
    }

    private String cover() {
        return """
                审 计 报 告
                %d年度
                报告编码：%s

                %s全体股东：
                我们审计了%s（以下简称贵公司）财务报表，包括%d年12月31日的资产负债表，%d年度的利润表、
                现金流量表和所有者权益变动表。我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制。
                某某会计师事务所（特殊普通合伙） 统一社会信用代码：91350100M000100Y43
                """.formatted(year, code, firm.name(), firm.name(), year, year);
    }

    private String balance() {
        return """
                资 产 负 债 表
                编制单位：%s %d 年 12 月 31 日 单位：%s
                %s
                流动资产合计||%s|%s
                资产总计||%s|%s
                %s流动负债合计||%s|%s
                负债合计||%s|%s
                """.formatted(
                        firm.name(),
                        year,
                        unit(),
                        heads(),
                        half("total_assets", year),
                        half("total_assets", year - 1),
                        say("total_assets", year),
                        say("total_assets", year - 1),
                        style % 6 == 1 ? "法定代表人：张三 会计机构负责人：李四\f资产负债表（续）\n" : "",
                        half("total_liabilities", year),
                        half("total_liabilities", year - 1),
                        say("total_liabilities", year),
                        say("total_liabilities", year - 1));
    }

    /** On two lines where columns are narrow. */
    private String heads() {
        return switch (style % 4) {
            case 0 -> "项 目|附注|期末余额|年初余额";
            case 2 -> "项 目|附注|期末|上年年末\n||余额|余额";
            default -> "项 目|附注|%d年12月31日|%d年12月31日".formatted(year, year - 1);
        };
    }

    /** The line of groups stands over that of the firm. */
    private String revenue() {
        var line = "|五、%d|%s|%s".formatted(28 + style % 5, say("revenue", year), say("revenue", year - 1));
        return style % 3 == 0
                ? "一、营业收入" + line
                : "一、营 业 总 收 入||%s|%s\n其中：营业收入|五、（三十三）|%s|%s"
                        .formatted(
                                say("revenue", year),
                                say("revenue", year - 1),
                                say("revenue", year),
                                say("revenue", year - 1));
    }

    private String income() {
        return """
                利 润 表
                编制单位：%s %d年度 金额单位：人民币%s
                项 目|附注|本期金额|上期金额
                %s
                减：营业成本|五、32|%s|%s
                研发费用|五、35|%s|%s
                三、利润总额（亏损总额以“－”号填列）||%s|%s
                四、净利润（净亏损以“－”号填列）||%s|%s
                """.formatted(
                        firm.name(),
                        year,
                        unit(),
                        revenue(),
                        say("operating_cost", year),
                        say("operating_cost", year - 1),
                        say("rd_expense", year),
                        say("rd_expense", year - 1),
                        say("total_profit", year),
                        say("total_profit", year - 1),
                        say("net_profit", year),
                        say("net_profit", year - 1));
    }

    private String notes() {
        return switch (style % 3) {
            case 0 ->
                """
                    营业收入和营业成本 单位：%s
                    项目|本期发生额||上期发生额
                    |收入|成本|收入|成本
                    主营业务|%s|%s|%s|%s
                    """.formatted(
                                unit(),
                                say("core_revenue", year),
                                say("core_cost", year),
                                say("core_revenue", year - 1),
                                say("core_cost", year - 1));
            case 1 ->
                """
                    营业收入明细 单位：%s
                    项 目||%d年度|%d年度
                    主营业务收入||%s|%s
                    主营业务成本||%s|%s
                    """.formatted(
                                unit(),
                                year,
                                year - 1,
                                say("core_revenue", year),
                                say("core_revenue", year - 1),
                                say("core_cost", year),
                                say("core_cost", year - 1));
            default ->
                """
                    专项说明
                    %d年度主营业务收入为人民币%s元，主营业务成本为%s元，较%d年增长。
                    %d年度主营业务收入为%s元，主营业务成本为%s元。
                    """.formatted(
                                year,
                                plain("core_revenue", year),
                                plain("core_cost", year),
                                year - 1,
                                year - 1,
                                plain("core_revenue", year - 1),
                                plain("core_cost", year - 1));
        };
    }

    private String unit() {
        return switch (style % 4) {
            case 1 -> "千元";
            case 2 -> "万元";
            default -> "元";
        };
    }

    private BigDecimal amount(String figure, int of) {
        return instead.getOrDefault(figure + "@" + of, firm.figure(figure, of));
    }

    private String say(String figure, int of) {
        return written(amount(figure, of));
    }

    private String half(String figure, int of) {
        return written(amount(figure, of).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP));
    }

    private String plain(String figure, int of) {
        return format(amount(figure, of));
    }

    private String written(BigDecimal yuan) {
        var value =
                switch (style % 4) {
                    case 1 -> yuan.movePointLeft(3);
                    case 2 -> yuan.movePointLeft(4);
                    default -> yuan;
                };
        var text = format(value.abs());
        if (value.signum() < 0) {
            text = style % 2 == 0 ? "(" + text + ")" : "－" + text;
        }
        return style % 5 == 4 && style % 3 != 0 ? wide(text) : text;
    }

    private static String format(BigDecimal value) {
        return new DecimalFormat("#,##0.00####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars()
                .forEach(sign -> wide.append(
                        Character.isDigit(sign)
                                ? WIDE.charAt(sign - '0')
                                : sign == ',' ? '，' : sign == '.' ? '．' : (char) sign));
        return wide.toString();
    }
}
