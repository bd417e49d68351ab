package io.tidu.filing.check;

import static io.tidu.filing.check.Contradiction.APPLICATION_DIFFERS;
import static io.tidu.filing.check.Contradiction.CERTIFICATE_OVER;
import static io.tidu.filing.check.Contradiction.INSURANCE_OF_OTHER_FIRM;
import static io.tidu.filing.check.Contradiction.LICENCE_OF_OTHER_FIRM;
import static io.tidu.filing.check.Contradiction.LICENCE_OVER;
import static io.tidu.filing.check.Contradiction.OTHER_CREDIT_CODE;
import static io.tidu.filing.check.Contradiction.OTHER_FOUNDATION;
import static io.tidu.filing.check.Contradiction.PATENT_OF_OTHERS;
import static io.tidu.filing.check.Contradiction.REPORT_BEFORE_WINDOW;
import static io.tidu.filing.check.Contradiction.WRONG_CHECK_DIGIT;

import io.tidu.evidence.text.Typeset;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The papers of a firm but for its audit reports. */
record Sheets(Firm firm, @Nullable Contradiction wrong, int style) {

    Typeset licence(Firm other) {
        var whose = wrong == LICENCE_OF_OTHER_FIRM ? other : firm;
        return Typeset.page("""
                营 业 执 照
                （副 本）
                统一社会信用代码|%s
                名  称|%s
                注册资本|壹仟万元整
                类  型|有限责任公司（自然人投资或控股）
                法定代表人|张三
                成立日期|%s
                营业期限|%s
                """.formatted(
                whose.code(),
                style % 4 == 1 ? whose.name().replace('(', '（').replace(')', '）') : whose.name(),
                wrong == OTHER_FOUNDATION ? "2016年07月02日" : "2015年06月01日",
                wrong == LICENCE_OVER ? "2015年06月01日至2026年04月30日" : style % 3 == 0 ? "长期" : "2015年06月01日至2035年05月31日"));
    }

    Typeset application(Firm claimed) {
        return Typeset.page("""
                专精特新中小企业申请书
                企业名称：%s
                统一社会信用代码：%s
                指标|2025年|2024年|2023年
                营业收入（万元）|%s|%s|%s
                全职员工人数（人）|%d|%d|%d
                研发人员（人）|%d|%d|%d
                """.formatted(
                        firm.name(),
                        wrong == OTHER_CREDIT_CODE ? Firm.code(4711) : firm.code(),
                        claim(claimed, 2025, wrong == APPLICATION_DIFFERS ? "1.2" : "1"),
                        claim(claimed, 2024, "1"),
                        claim(claimed, 2023, "1"),
                        firm.staff(),
                        firm.staff(),
                        firm.staff(),
                        firm.rdStaff(),
                        firm.rdStaff(),
                        firm.rdStaff()));
    }

    private static String claim(Firm of, int year, String times) {
        return of.figure("revenue", year)
                .multiply(new java.math.BigDecimal(times))
                .movePointLeft(4)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    Typeset insurance(Firm other) {
        var whose = wrong == INSURANCE_OF_OTHER_FIRM ? other.name() : firm.name();
        return Typeset.page("""
                社会保险参保缴费证明
                单位名称：%s
                费款所属期：2025年12月
                参保人数：%d 人
                打印日期：2026年5月8日
                """.formatted(whose, firm.insured()));
    }

    Typeset credit() {
        var code = wrong == WRONG_CHECK_DIGIT
                ? firm.code().substring(0, 17) + (firm.code().endsWith("0") ? "1" : "0")
                : firm.code();
        return Typeset.page(
                """
                企业信用报告
                企业名称：%s
                统一社会信用代码：%s
                报告生成日期：%s
                """.formatted(firm.name(), code, wrong == REPORT_BEFORE_WINDOW ? "2026年03月02日" : "2026-05-11"));
    }

    Typeset patent(Firm other) {
        return Typeset.page("""
                发明专利证书
                发明名称：一种继电器及其控制方法
                专利号：ZL 2023 1 0000001.2
                专利权人：%s
                授权公告日：2023年05月01日
                """.formatted(wrong == PATENT_OF_OTHERS ? other.name() : firm.name()));
    }

    /** Says nothing of how long it holds. */
    Typeset award() {
        return Typeset.page("""
                关于认定企业技术中心的通知
                认定%s的企业技术中心为市级企业技术中心。
                """.formatted(firm.name()));
    }

    Typeset certificate() {
        return Typeset.page("""
                质量管理体系认证证书
                兹证明%s
                有效期：2023年06月10日至%s
                """.formatted(firm.name(), wrong == CERTIFICATE_OVER ? "2026年05月01日" : "2026年06月09日"));
    }
}
