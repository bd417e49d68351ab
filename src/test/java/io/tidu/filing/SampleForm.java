package io.tidu.filing;

import io.tidu.ladder.Rung;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** A form that is complete and right, of an invented enterprise; last year is 2025. */
final class SampleForm {

    static final int LAST_YEAR = 2025;

    private SampleForm() {}

    static FormDefinition definition() {
        try {
            return new FormFiles().form(Rung.SRDI_SME);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static FilingForm complete() {
        return new FilingForm(new TreeMap<>(values()));
    }

    static Map<FieldPath, String> values() {
        var values = new TreeMap<FieldPath, String>();
        once(values, """
                address=杭州市余杭区文一西路1号
                postcode=311121
                founded_on=2015-06-01
                registered_capital=1000
                legal_representative=张三
                actual_controller=张三
                controller_nationality=中国
                enterprise_type=PRIVATE
                size=SMALL
                industry=C3484
                contact_name=李四
                contact_mobile=13800001234
                contact_phone=0571-88000000
                contact_email=li.si@example.com
                tier1_titles=INNOVATIVE_SME
                blocked=NONE
                listing_status=NONE
                niche_market=高压直流继电器
                niche_years=8
                field_note=十年来只做继电器。
                management_certified=true
                management_systems=ISO9001,ISO14001
                core_business_on_it=true
                information_systems=PRODUCTION,FINANCE
                market_share=12.5
                market_note=按行业协会统计的全国销量计算。
                own_brand=false
                rd_institution=NONE
                has_ip=true
                award_national_rank=0
                award_provincial_rank=0
                chain_name=新能源汽车
                chain_gap_role=NONE
                product_name=高压直流继电器
                product_code=3823010101
                product_revenue=5000
                six_basics=false
                emerging_industry=true
                high_tech=true
                introduction=一家做继电器的企业。
                """);
        yearly(values, "revenue", "6200.00", "5400.00", "4800.00");
        yearly(values, "core_revenue", "5900.00", "5000.00", "4400.00");
        yearly(values, "rd_expense", "410.00", "330.00", "250.00");
        yearly(values, "staff", "120", "110", "98");
        yearly(values, "rd_staff", "30", "26", "20");
        yearly(values, "operating_cost", "4100", "3700", "3300");
        yearly(values, "core_cost", "3900", "3500", "3100");
        yearly(values, "total_profit", "700", "600", "500");
        yearly(values, "net_profit", "600", "510", "430");
        yearly(values, "total_assets", "8000", "7000", "6500");
        yearly(values, "total_liabilities", "3600", "3300", "3100");
        yearly(values, "taxes_paid", "300", "270", "240");
        yearly(values, "audit_code", "浙25A0001", "浙24A0001", "浙23A0001");
        yearly(values, "quality_score", "66.5", "61");
        row(values, "products", "r1", "name=高压直流继电器", "revenue=5000", "leading=true");
        row(
                values,
                "ip",
                "r1",
                "kind=INVENTION",
                "name=一种继电器",
                "number=ZL202310000001.2",
                "granted_on=2023-05-01",
                "acquired=OWN",
                "among_first_three=true",
                "applied=true");
        return values;
    }

    private static void once(Map<FieldPath, String> values, String lines) {
        lines.lines().map(line -> line.split("=", 2)).forEach(line -> values.put(FieldPath.of(line[0]), line[1]));
    }

    private static void yearly(Map<FieldPath, String> values, String code, String... latestFirst) {
        for (int back = 0; back < latestFirst.length; back++) {
            values.put(FieldPath.of(code, LAST_YEAR - back), latestFirst[back]);
        }
    }

    private static void row(Map<FieldPath, String> values, String table, String row, String... cells) {
        for (var cell : cells) {
            var parts = cell.split("=", 2);
            values.put(FieldPath.of(table, row, parts[0]), parts[1]);
        }
    }
}
