package io.tidu.shell.demo;

import io.tidu.filing.FieldPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * What an invented firm fills in. A strong one meets every condition that figures can show; a weak one misses one or two,
 * each firm its own.
 */
class DemoContent {

    private final DemoFirm firm;
    private final int lastYear;
    private final boolean strong;
    private final Random random;
    private final Map<FieldPath, String> values = new TreeMap<>();

    private DemoContent(DemoFirm firm, int lastYear, boolean strong) {
        this.firm = firm;
        this.lastYear = lastYear;
        this.strong = strong;
        this.random = new Random(firm.creditCode().value().hashCode());
    }

    static Map<FieldPath, String> of(DemoFirm firm, int lastYear, boolean strong) {
        var content = new DemoContent(firm, lastYear, strong);
        content.fill();
        return content.values;
    }

    private void fill() {
        basics();
        years();
        products();
        quality();
        market();
        innovation();
        chain();
    }

    private void basics() {
        put("address", "工业园区" + (1 + random.nextInt(90)) + " 号");
        put("postcode", "723600");
        put("founded_on", (2008 + random.nextInt(8)) + "-05-18");
        put("registered_capital", String.valueOf(500 + 100 * random.nextInt(30)));
        put("legal_representative", firm.signatory().name());
        put("controlling_shareholder", firm.signatory().name());
        put("actual_controller", firm.signatory().name());
        put("controller_nationality", "中国");
        put("enterprise_type", "PRIVATE");
        put("size", random.nextInt(3) == 0 ? "MEDIUM" : "SMALL");
        put("industry", firm.trade().industry);
        put("contact_name", firm.filler().name());
        put("contact_mobile", "13900001234");
        put("contact_email", "contact@example.com");
        put("tier1_titles", "INNOVATIVE_SME");
        put("blocked", "NONE");
        put("listing_status", "NONE");
    }

    private void years() {
        double revenue = 1800 + random.nextInt(9000);
        for (int back = 0; back < 3; back++) {
            int year = lastYear - back;
            double core = revenue * (strong || random.nextInt(3) > 0 ? 0.86 + random.nextInt(10) / 100.0 : 0.71);
            double research = revenue * (strong || random.nextInt(3) > 0 ? 0.041 + random.nextInt(30) / 1000.0 : 0.024);
            double assets = revenue * 1.3;
            int staff = 40 + random.nextInt(180);
            put("staff", year, String.valueOf(staff));
            put("rd_staff", year, String.valueOf(Math.max(4, staff / 6)));
            amount("revenue", year, revenue);
            amount("core_revenue", year, core);
            amount("operating_cost", year, revenue * 0.68);
            amount("core_cost", year, core * 0.67);
            amount("total_profit", year, revenue * 0.11);
            amount("net_profit", year, revenue * 0.09);
            amount("total_assets", year, assets);
            amount("total_liabilities", year, assets * (strong ? 0.44 : 0.62));
            amount("taxes_paid", year, revenue * 0.045);
            amount("rd_expense", year, Math.max(research, strong ? 112 : 60));
            put("audit_code", year, "陕" + (year % 100) + (100000 + random.nextInt(900000)));
            revenue = revenue / (1.05 + random.nextInt(12) / 100.0);
        }
    }

    private void products() {
        double core = new BigDecimal(Objects.requireNonNull(values.get(FieldPath.of("core_revenue", lastYear))))
                .doubleValue();
        put("niche_market", firm.trade().product);
        put("niche_years", String.valueOf(strong ? 5 + random.nextInt(9) : 2 + random.nextInt(5)));
        put("field_note", "主导产品属于" + firm.trade().chain + "产业链的关键环节，服务下游主机企业。");
        put("products", "r1", "name", firm.trade().product);
        put("products", "r1", "revenue", money(core * 0.8));
        put("products", "r1", "leading", "true");
        put("products", "r2", "name", firm.trade().product + "备件与服务");
        put("products", "r2", "revenue", money(core * 0.15));
        put("products", "r2", "leading", "false");
        put("product_name", firm.trade().product);
        put("product_code", firm.trade().productCode);
        put("product_revenue", money(core * 0.8));
        put("six_basics", "false");
        put("emerging_industry", String.valueOf(random.nextBoolean()));
    }

    private void quality() {
        put("quality_score", lastYear, String.valueOf(strong ? 58 + random.nextInt(25) : 44 + random.nextInt(16)));
        put("digital_level", String.valueOf(2 + random.nextInt(2)));
        put("good_governance", "true");
        put("management_certified", "true");
        put("management_systems", "ISO9001,ISO14001");
        put("core_business_on_it", "true");
        put("information_systems", "PRODUCTION,FINANCE");
        put("on_cloud", "true");
    }

    private void market() {
        put("market_share", String.valueOf(6 + random.nextInt(20)));
        put("market_note", "按行业协会统计口径，本企业" + firm.trade().product + "在国内细分市场位居前列。");
        put("own_brand", "true");
        put("own_brand_count", "1");
        put("own_brand_revenue", money(1200 + random.nextInt(400)));
    }

    private void innovation() {
        put("rd_institution", "NONE");
        put("has_ip", "true");
        int patents = strong ? 2 + random.nextInt(5) : random.nextInt(2) + 1;
        for (int i = 1; i <= patents; i++) {
            put("ip", "r" + i, "kind", strong || i > 1 ? "INVENTION" : "UTILITY");
            put("ip", "r" + i, "name", "一种" + firm.trade().product + "及其制备方法（" + i + "）");
            put("ip", "r" + i, "number", "ZL2021" + (10000000 + random.nextInt(89999999)) + "." + i);
            put("ip", "r" + i, "granted_on", (lastYear - 2) + "-0" + (1 + random.nextInt(9)) + "-15");
            put("ip", "r" + i, "acquired", "OWN");
            put("ip", "r" + i, "among_first_three", "true");
            put("ip", "r" + i, "applied", "true");
        }
        put("award_national_rank", "0");
        put("award_provincial_rank", "0");
    }

    private void chain() {
        put("chain_name", firm.trade().chain);
        put("chain_key_node", "true");
        put("chain_gap_role", "CLOSES_GAP");
        put("chain_text", "替代进口同类产品，配套省内主机企业。");
        put("high_tech", String.valueOf(random.nextBoolean()));
        put(
                "introduction",
                firm.name() + "是一家专注于" + firm.trade().product + "的企业（演示数据，企业与数字均为虚构）。" + "公司长期深耕细分市场，拥有自主研发团队，产品服务于"
                        + firm.trade().chain + "产业链。");
    }

    private void put(String code, String value) {
        values.put(FieldPath.of(code), value);
    }

    private void put(String code, int year, String value) {
        values.put(FieldPath.of(code, year), value);
    }

    private void put(String table, String row, String column, String value) {
        values.put(FieldPath.of(table, row, column), value);
    }

    private void amount(String code, int year, double value) {
        put(code, year, money(value));
    }

    private static String money(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
