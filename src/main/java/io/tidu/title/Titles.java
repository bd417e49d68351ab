package io.tidu.title;

import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps titles. Lists come by the ten thousand, so rows are written in batches and not through an entity each. */
@Repository
class Titles {

    private static final int CHUNK = 1_000;

    private static final String INSERT = """
            insert into title (id, rung, list_id, holder, holder_folded, holder_key, credit_code, enterprise_id,
                province_code, city_code, county_code, region_name,
                county_bureau_id, city_bureau_id, province_bureau_id, granted_on, valid_until, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Titles(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets one transaction at a time grant a rung, so that no two find a firm without it and both grant it. */
    void lock(String rung) {
        jdbc.sql("select rung from title_type where rung = ? for update")
                .param(rung)
                .query(String.class)
                .single();
    }

    void add(List<Title> titles) {
        for (int from = 0; from < titles.size(); from += CHUNK) {
            var chunk = titles.subList(from, Math.min(from + CHUNK, titles.size()));
            batches.batchUpdate(INSERT, chunk.stream().map(Titles::columns).toList());
            batches.batchUpdate("insert into title_gram (gram, title_id) values (?, ?)", grams(chunk));
        }
    }

    /** In the order of their index, which is then filled page by page and not all over. */
    private static List<Object[]> grams(List<Title> titles) {
        record Entry(String gram, byte[] title) {}
        return titles.stream()
                .flatMap(title -> {
                    var id = RowKey.bytes(title.id().value());
                    return HolderName.grams(title.holder().foldedName()).stream()
                            .map(gram -> new Entry(gram, id));
                })
                .sorted(Comparator.comparing(Entry::gram))
                .map(entry -> new Object[] {entry.gram(), entry.title()})
                .toList();
    }

    @SuppressWarnings("NullAway") // a column that is null
    private static Object[] columns(Title title) {
        var holder = title.holder();
        var place = holder.place();
        var bureaus = holder.jurisdiction();
        return new @Nullable Object[] {
            RowKey.bytes(title.id().value()),
            title.rung(),
            RowKey.bytes(title.list()),
            holder.name(),
            holder.foldedName(),
            holder.key(),
            holder.creditCode(),
            holder.enterprise() == null
                    ? null
                    : RowKey.bytes(holder.enterprise().value()),
            place.province(),
            place.city(),
            place.county(),
            place.name(),
            bureaus == null ? null : RowKey.bytes(bureaus.county()),
            bureaus == null ? null : RowKey.bytes(bureaus.city()),
            bureaus == null ? null : RowKey.bytes(bureaus.province()),
            title.grantedOn(),
            title.validUntil()
        };
    }

    /** Writes the ends that titles have come to. */
    @SuppressWarnings("NullAway") // a renewal has neither reason nor list
    void end(List<Title> ended) {
        batches.batchUpdate(
                "update title set ended_on = ?, end_cause = ?, end_reason = ?, end_list = ?, version = version + 1"
                        + " where id = ? and ended_on is null",
                ended.stream()
                        .filter(title -> title.end() != null)
                        .map(title -> new @Nullable Object[] {
                            title.end().on(),
                            title.end().cause().name(),
                            title.end().reason(),
                            title.end().list(),
                            RowKey.bytes(title.id().value())
                        })
                        .toList());
    }

    /**
     * The titles of a rung that any of these could hold: by code, by enterprise, or by folded name. Few queries for many,
     * not one for each.
     */
    List<Title> ofHolders(String rung, Collection<Holder> holders) {
        return ofHolders(rung, holders, "");
    }

    /** The same, as committed now whatever this transaction read before, and kept so until it ends. */
    List<Title> ofHoldersLocked(String rung, Collection<Holder> holders) {
        return ofHolders(rung, holders, " for update");
    }

    private List<Title> ofHolders(String rung, Collection<Holder> holders, String lock) {
        var found = new ArrayList<Title>();
        var all = new ArrayList<Holder>(holders);
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(ofChunk(rung, all.subList(from, Math.min(from + CHUNK, all.size())), lock));
        }
        return found.stream().distinct().toList();
    }

    private List<Title> ofChunk(String rung, List<Holder> holders, String lock) {
        var names = holders.stream().map(Holder::foldedName).distinct().toList();
        var found = new ArrayList<>(select("holder_folded in (:names)" + lock, rung, "names", names));
        var codes = holders.stream()
                .map(Holder::creditCode)
                .filter(code -> code != null)
                .distinct()
                .toList();
        if (!codes.isEmpty()) {
            found.addAll(select("credit_code in (:codes)" + lock, rung, "codes", codes));
        }
        var firms = holders.stream()
                .map(Holder::enterprise)
                .filter(firm -> firm != null)
                .map(firm -> RowKey.bytes(firm.value()))
                .toList();
        if (!firms.isEmpty()) {
            found.addAll(select("enterprise_id in (:firms)" + lock, rung, "firms", firms));
        }
        return found;
    }

    private List<Title> select(String where, String rung, String name, List<?> values) {
        return jdbc.sql("select * from title where rung = :rung and " + where)
                .param("rung", rung)
                .param(name, values)
                .query(TitleColumns::title)
                .list();
    }

    /** Titles that nobody has claimed, of that code or exactly that name. Locked, for the claim that follows. */
    List<Title> unclaimed(String creditCode, String foldedName) {
        return jdbc.sql("""
                select * from title
                where enterprise_id is null
                  and (credit_code = :code or (credit_code is null and holder_folded = :name)) for update""")
                .param("code", creditCode)
                .param("name", foldedName)
                .query(TitleColumns::title)
                .list();
    }

    /** @return how many were still unclaimed */
    int claim(List<Title> claimed, LocalDate on) {
        int rows = 0;
        for (var title : claimed) {
            rows += jdbc.sql("""
                    update title set enterprise_id = ?, credit_code = ?, holder_key = ?, claimed_on = ?, version = version + 1
                    where id = ? and enterprise_id is null""")
                    .param(RowKey.bytes(firm(title).value()))
                    .param(title.holder().creditCode())
                    .param(title.holder().key())
                    .param(on)
                    .param(RowKey.bytes(title.id().value()))
                    .update();
        }
        return rows;
    }

    private static EnterpriseId firm(Title title) {
        return Objects.requireNonNull(title.holder().enterprise());
    }
}
