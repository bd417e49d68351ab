package io.tidu.ladder;

import io.tidu.identity.BureauId;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Firms of one province with what a filing makes known of each, written straight into the tables. The same every time. */
final class ManyFirms {

    private static final int BATCH = 5_000;

    private final JdbcTemplate jdbc;
    private final BureauId province;
    private final byte[] city = RowKey.bytes(UUID.randomUUID());
    private final byte[] county = RowKey.bytes(UUID.randomUUID());
    private final Random random = new Random(11);
    private final int stem;

    ManyFirms(JdbcTemplate jdbc, BureauId province, int stem) {
        this.jdbc = jdbc;
        this.province = province;
        this.stem = stem;
    }

    void insert(int count) {
        for (int from = 0; from < count; from += BATCH) {
            var firms = new ArrayList<Object[]>();
            var rows = new ArrayList<Object[]>();
            List<String> names = List.of();
            for (int number = from; number < Math.min(from + BATCH, count); number++) {
                var id = RowKey.bytes(EnterpriseId.next().value());
                firms.add(firm(id, number));
                var row = row(id);
                names = List.copyOf(row.keySet());
                rows.add(row.values().toArray());
            }
            jdbc.batchUpdate("""
                    insert into enterprise (id, credit_code, name, county_code, county_bureau_id, city_bureau_id,
                        province_bureau_id, status, registered_at, decided_at, version)
                    values (?,?,?,?,?,?,?,?,?,?,?)""", firms);
            jdbc.batchUpdate(
                    "insert into filing_population (" + String.join(",", names) + ") values ("
                            + "?,".repeat(names.size() - 1) + "?)",
                    rows);
        }
        jdbc.execute("analyze table filing_population");
    }

    private Object[] firm(byte[] id, int number) {
        return new Object[] {
            id,
            code(stem % 1000 * 1_000_000L + number),
            "虚构企业" + stem + "-" + number + "号有限公司",
            "650102",
            county,
            city,
            RowKey.bytes(province.value()),
            "CONFIRMED",
            "2026-01-01",
            "2026-01-02",
            0
        };
    }

    /** With its check character by GB 32100. */
    private static String code(long number) {
        var characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var stem = "91650102%09d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (char digit : stem.toCharArray()) {
            sum += characters.indexOf(digit) * weight;
            weight = weight * 3 % 31;
        }
        return stem + characters.charAt((31 - sum % 31) % 31);
    }

    /** Most firms of a real province miss one condition or another, a third none. */
    private Map<String, @Nullable Object> row(byte[] id) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("enterprise_id", id);
        row.put("province_bureau_id", RowKey.bytes(province.value()));
        row.put("county_code", "65%02d%02d".formatted(random.nextInt(1, 15), random.nextInt(1, 10)));
        row.put("as_of", "2026-06-01");
        double revenue = 800 + random.nextDouble() * 9_000;
        for (int back = 1; back <= 3; back++) {
            row.put("revenue_" + back, money(revenue));
            row.put("core_revenue_" + back, money(revenue * (0.78 + random.nextDouble() * 0.22)));
            row.put("rd_expense_" + back, money(90 + revenue * random.nextDouble() * 0.12));
            double assets = revenue * (1 + random.nextDouble());
            row.put("total_assets_" + back, money(assets));
            row.put("total_liabilities_" + back, money(assets * random.nextDouble() * 0.9));
            row.put("net_profit_" + back, money(revenue * (random.nextDouble() * 0.3 - 0.05)));
            row.put("staff_" + back, random.nextInt(20, 600));
            row.put("rd_staff_" + back, random.nextInt(0, 60));
            row.put("equity_investment_" + back, random.nextInt(5) == 0 ? money(3_000) : BigDecimal.ZERO);
            revenue = revenue * (0.8 + random.nextDouble() * 0.25);
        }
        row.put("quality_score_0", random.nextInt(8) == 0 ? null : money(40 + random.nextDouble() * 60));
        row.put("quality_score_1", money(40 + random.nextDouble() * 60));
        row.put("niche_years", random.nextInt(1, 20));
        row.put("ip_class1", random.nextInt(0, 13));
        row.put("award_national_rank", 0);
        row.put("award_provincial_rank", random.nextInt(6) == 0 ? 2 : 0);
        row.put("rd_institution", random.nextInt(4) == 0 ? "PROVINCIAL" : "NONE");
        row.put("market_share", money(random.nextDouble() * 30));
        var titles = "INNOVATIVE_SME,TECH_INNOVATIVE_SME" + (random.nextInt(3) == 0 ? ",SRDI_SME" : "");
        row.put("titles", random.nextInt(10) == 0 ? null : titles);
        row.put("six_basics", random.nextInt(3) > 0);
        row.put("chain_key_node", random.nextBoolean());
        row.put("blocked", random.nextInt(30) == 0 ? "TAX" : "");
        return row;
    }

    private static BigDecimal money(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2);
    }
}
