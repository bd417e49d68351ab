package io.tidu.review.spot;

import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The samples as rows. Only adds and reads. */
@Repository
class Samples {

    private static final String ROWS = """
            select s.*, (select count(*) from review_check c where c.sample_id = s.id and c.completed_at is not null) as completed
            from review_sample s where\s""";

    private final JdbcClient jdbc;

    Samples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other: held until the end of the transaction. */
    void lock(RoundId round) {
        jdbc.sql(
                        "insert into review_sample_round (round_id, draws) values (:round, 1) on duplicate key update draws = draws + 1")
                .param("round", RowKey.bytes(round.value()))
                .update();
    }

    void add(SampleRow row, String numbers, Actor by) {
        jdbc.sql("""
                        insert into review_sample (id, round_id, bureau_id, bureau_name, level, city_bureau_id, province_bureau_id, no,
                            population, population_size, population_digest, population_numbers, elsewhere, asked_percent,
                            asked_number, drawn, seed, seed_origin, reason, drawn_by, drawn_by_name, drawn_at)
                        values (:id, :round, :bureau, :bureauName, :level, :city, :province, :no, :population, :size, :digest, :numbers,
                            :elsewhere, :percent, :number, :drawn, :seed, :origin, :reason, :by, :byName, :at)""")
                .param("id", RowKey.bytes(row.id().value()))
                .param("round", RowKey.bytes(row.round().value()))
                .param("bureau", RowKey.bytes(row.bureau().value()))
                .param("bureauName", row.bureauName())
                .param("level", row.level().name())
                .param(
                        "city",
                        row.city() == null ? null : RowKey.bytes(row.city().value()))
                .param("province", RowKey.bytes(row.province().value()))
                .param("no", row.no())
                .param("population", row.population().name())
                .param("size", row.size())
                .param("digest", row.digest())
                .param("numbers", numbers)
                .param("elsewhere", row.elsewhere())
                .param("percent", row.asked() instanceof SampleSize.Percent(int percent) ? percent : null)
                .param("number", row.asked() instanceof SampleSize.Number(int number) ? number : null)
                .param("drawn", row.drawn())
                .param("seed", row.seed())
                .param("origin", row.seedOrigin())
                .param("reason", row.reason())
                .param("by", RowKey.bytes(by.account().value()))
                .param("byName", row.drawnBy())
                .param("at", row.drawnAt())
                .update();
    }

    int drawnBy(BureauId bureau, RoundId round) {
        return jdbc.sql("select count(*) from review_sample where bureau_id = :bureau and round_id = :round")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("round", RowKey.bytes(round.value()))
                .query(Integer.class)
                .single();
    }

    Optional<SampleRow> find(SampleId id) {
        return jdbc.sql(ROWS + "s.id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(Samples::row)
                .optional();
    }

    Optional<String> numbers(SampleId id) {
        return jdbc.sql("select population_numbers from review_sample where id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(String.class)
                .optional();
    }

    List<SampleRow> under(OfBureau own, int offset, int limit) {
        return jdbc.sql(ROWS + scope(own.level())
                        + " = :own order by s.drawn_at desc, s.id limit :limit offset :offset")
                .param("own", RowKey.bytes(own.bureau().value()))
                .param("limit", limit)
                .param("offset", offset)
                .query(Samples::row)
                .list();
    }

    int countUnder(OfBureau own) {
        return jdbc.sql("select count(*) from review_sample s where " + scope(own.level()) + " = :own")
                .param("own", RowKey.bytes(own.bureau().value()))
                .query(Integer.class)
                .single();
    }

    private static String scope(BureauLevel level) {
        return switch (level) {
            case COUNTY -> "s.bureau_id";
            case CITY -> "s.city_bureau_id";
            case PROVINCE -> "s.province_bureau_id";
        };
    }

    private static SampleRow row(ResultSet found, int number) throws SQLException {
        var city = found.getBytes("city_bureau_id");
        int percent = found.getInt("asked_percent");
        boolean byNumber = found.wasNull();
        return new SampleRow(
                new SampleId(RowKey.uuid(found.getBytes("id"))),
                new RoundId(RowKey.uuid(found.getBytes("round_id"))),
                new BureauId(RowKey.uuid(found.getBytes("bureau_id"))),
                found.getString("bureau_name"),
                BureauLevel.valueOf(found.getString("level")),
                city == null ? null : new BureauId(RowKey.uuid(city)),
                new BureauId(RowKey.uuid(found.getBytes("province_bureau_id"))),
                found.getInt("no"),
                SamplePopulation.valueOf(found.getString("population")),
                found.getInt("population_size"),
                found.getString("population_digest"),
                found.getInt("elsewhere"),
                byNumber ? new SampleSize.Number(found.getInt("asked_number")) : new SampleSize.Percent(percent),
                found.getInt("drawn"),
                found.getString("seed"),
                found.getString("seed_origin"),
                found.getString("reason"),
                found.getString("drawn_by_name"),
                found.getTimestamp("drawn_at").toInstant(),
                found.getInt("completed"));
    }
}
