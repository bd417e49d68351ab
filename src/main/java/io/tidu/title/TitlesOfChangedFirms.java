package io.tidu.title;

import io.tidu.enterprise.EnterpriseMoved;
import io.tidu.enterprise.EnterpriseRenamed;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets titles follow their firm: found by its new name as well as by the one their list gives, and in the territory it has gone to. What
 * the list says of the holder stays; so does the place of titles that were over before.
 */
@Component
class TitlesOfChangedFirms {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Regions regions;

    TitlesOfChangedFirms(JdbcClient jdbc, JdbcTemplate batches, Regions regions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.regions = regions;
    }

    @EventListener
    @Transactional
    void on(EnterpriseRenamed renamed) {
        var folded = HolderName.fold(renamed.after());
        for (var title : of(renamed.enterprise().value(), folded)) {
            alias(title, folded, renamed.after(), renamed.from());
        }
    }

    /** Those that are called something else. */
    private List<byte[]> of(java.util.UUID firm, String folded) {
        return jdbc.sql("select id from title where enterprise_id = :firm and holder_folded <> :folded")
                .param("firm", RowKey.bytes(firm))
                .param("folded", folded)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    private void alias(byte[] title, String folded, String name, LocalDate since) {
        jdbc.sql("""
                insert into title_alias (title_id, folded, name, since) values (:title, :folded, :name, :since)
                on duplicate key update since = :since""")
                .param("title", title)
                .param("folded", folded)
                .param("name", name)
                .param("since", since)
                .update();
        batches.batchUpdate(
                "insert into title_gram (gram, title_id) values (?, ?) on duplicate key update gram = gram",
                HolderName.grams(folded).stream()
                        .map(gram -> new Object[] {gram, title})
                        .toList());
    }

    @EventListener
    @Transactional
    void on(EnterpriseMoved moved) {
        var place = Places.of(regions, new RegionCode(moved.countyCode()));
        var after = moved.after();
        follow(moved, place, after);
    }

    private void follow(EnterpriseMoved moved, Holder.Place place, Jurisdiction after) {
        jdbc.sql("""
                update title set province_code = :provinceCode, city_code = :cityCode, county_code = :countyCode,
                    region_name = :region, county_bureau_id = :county, city_bureau_id = :city, province_bureau_id = :province,
                    version = version + 1
                where enterprise_id = :firm and ended_on is null""")
                .param("provinceCode", place.province())
                .param("cityCode", place.city())
                .param("countyCode", place.county())
                .param("region", place.name())
                .param("county", RowKey.bytes(after.county()))
                .param("city", RowKey.bytes(after.city()))
                .param("province", RowKey.bytes(after.province()))
                .param("firm", RowKey.bytes(moved.enterprise().value()))
                .update();
    }
}
