package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of filings for lists, as many as wanted, in a province of 10 cities with 10 counties each. Invented and the same every time. */
final class ManyFilings {

    static final FilingStatus[] STATUSES = {
        FilingStatus.DRAFT,
        FilingStatus.COUNTY_REVIEW,
        FilingStatus.COUNTY_REVIEW,
        FilingStatus.CITY_REVIEW,
        FilingStatus.PROVINCE_REVIEW,
        FilingStatus.RETURNED,
        FilingStatus.PROPOSED,
        FilingStatus.LISTED,
        FilingStatus.LISTED,
        FilingStatus.LISTED,
        FilingStatus.REJECTED,
    };

    private static final String SYLLABLES = "澄霁岚沅峤珂璟昱翊琮恺彧湉骁煜晗芃昕屿棠";
    private static final String[] TRADES = {"精密机械", "新材料", "电子科技", "生物医药", "智能装备", "环保工程"};
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");

    private final JdbcTemplate jdbc;
    private final Random random = new Random(7);
    final BureauId province;
    final List<BureauId> cities = new ArrayList<>();
    final List<BureauId> counties = new ArrayList<>();

    ManyFilings(ApplicationContext context, BureauId province, RoundId round, int count) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.province = province;
        for (int city = 0; city < 10; city++) {
            cities.add(bureau(BureauLevel.CITY, province));
            for (int county = 0; county < 10; county++) {
                counties.add(bureau(BureauLevel.COUNTY, cities.get(city)));
            }
        }
        for (int from = 0; from < count; from += 5000) {
            insert(round, from, Math.min(from + 5000, count));
        }
        jdbc.execute("analyze table filing");
    }

    private void insert(RoundId round, int from, int to) {
        var batch = new ArrayList<Object[]>();
        for (int i = from; i < to; i++) {
            batch.add(row(round, i));
        }
        jdbc.batchUpdate("""
                insert into filing (id, round_id, enterprise_id, enterprise_name, credit_code, county_code,
                    county_bureau_id, city_bureau_id, province_bureau_id, rung, number, status, turn, turn_since, started_at,
                    submitted_at, submission_no, resume_at, sequence, verdict, unmet, unknown, live, version, due_at)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""", batch);
    }

    private Object[] row(RoundId round, int i) {
        var status = STATUSES[random.nextInt(STATUSES.length)];
        boolean submitted = status != FilingStatus.DRAFT;
        int county = random.nextInt(counties.size());
        var since = FIRST.plusSeconds(random.nextInt(20_000_000));
        return new Object[] {
            RowKey.bytes(FilingId.next().value()),
            RowKey.bytes(round.value()),
            RowKey.bytes(EnterpriseId.next().value()),
            name(i),
            "9133%014d".formatted(i),
            "330110",
            RowKey.bytes(counties.get(county).value()),
            RowKey.bytes(cities.get(county / 10).value()),
            RowKey.bytes(province.value()),
            "SRDI_SME",
            submitted
                    ? "%s-%06d"
                            .formatted(province.value().toString().substring(24).toUpperCase(Locale.ROOT), i)
                    : null,
            status.name(),
            status.turn().map(Enum::name).orElse(null),
            Timestamp.from(since),
            Timestamp.from(FIRST),
            submitted ? Timestamp.from(since.minusSeconds(random.nextInt(1_000_000))) : null,
            submitted ? 1 : 0,
            null,
            submitted ? 3 : 1,
            submitted ? (i % 3 == 0 ? "UNMET" : "UNDETERMINED") : null,
            i % 3 == 0 ? 1 : 0,
            1,
            true,
            0,
            Timestamp.from(
                    status.open() && i % 2 == 0 ? since.plus(Duration.ofDays(random.nextInt(60))) : DueDay.NEVER),
        };
    }

    private String name(int number) {
        var name = new StringBuilder("虚构");
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return name + TRADES[number % TRADES.length] + number + "号有限公司";
    }

    private BureauId bureau(BureauLevel level, @Nullable BureauId parent) {
        var id = BureauId.next();
        jdbc.update(
                "insert into bureau (id, name, level, region_code, parent_id, active, version) values (?, ?, ?, null, ?, 1, 0)",
                RowKey.bytes(id.value()),
                "局" + id.value(),
                level.name(),
                parent == null ? null : RowKey.bytes(parent.value()));
        return id;
    }
}
