package io.tidu.title;

import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A filter as SQL about {@code title t}. Values are parameters, always. */
final class TitleConditions {

    /** Registering authority, kind, and the area of the registrar: what is typed of a code, and begins no name. */
    private static final Pattern CREDIT_CODE_START = Pattern.compile("[0-9A-Y]{2}[0-9]{4}[0-9A-Y]{0,12}");

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    static TitleConditions of(TitleFilter filter, LocalDate today) {
        var all = new TitleConditions();
        if (filter.text() != null && !filter.text().isBlank()) {
            all.text(HolderName.fold(filter.text()));
        }
        if (filter.rung() != null) {
            all.add("t.rung = :rung", "rung", filter.rung());
        }
        if (filter.region() != null) {
            all.region(filter.region());
        }
        if (filter.year() != null) {
            all.year(filter.year());
        }
        if (filter.listNumber() != null) {
            all.add("t.list_id in (select id from title_list where number = :list)", "list", filter.listNumber());
        }
        if (filter.status() != null) {
            all.status(filter.status(), today);
        }
        return all;
    }

    /**
     * A city or a county reads its region; a development zone, which has none, what is under its bureau; a province all but
     * what other provinces keep here themselves.
     */
    TitleConditions under(BureauRow bureau, Set<RegionCode> keptByOthers) {
        if (bureau.level() == BureauLevel.PROVINCE) {
            return keptByOthers.isEmpty()
                    ? this
                    : add("t.province_code not in (:others)", "others", codes(keptByOthers));
        }
        var column = column(bureau.level());
        return bureau.regionCode() == null
                ? add(
                        "t." + column + "_bureau_id = :territory",
                        "territory",
                        RowKey.bytes(bureau.id().value()))
                : add("t." + column + "_code = :territory", "territory", bureau.regionCode());
    }

    TitleConditions heldOn(LocalDate day) {
        return add(HeldOn.SQL, "day", day);
    }

    TitleConditions add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** Only those of a kind; see {@link WatchConditions}. */
    TitleConditions and(WatchConditions watch, WatchKind kind) {
        conditions.add(watch.of(kind));
        values.putAll(watch.values());
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    static boolean isCreditCode(String text) {
        return CREDIT_CODE_START.matcher(HolderName.fold(text)).matches();
    }

    private void text(String folded) {
        if (isCreditCode(folded)) {
            add("t.credit_code like :code", "code", folded + "%");
        } else {
            add(
                    "(t.holder_folded like :name escape '!' or t.id in"
                            + " (select a.title_id from title_alias a where a.folded like :name escape '!'))",
                    "name",
                    "%" + escaped(folded) + "%");
        }
    }

    private static String escaped(String folded) {
        return folded.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private void region(RegionCode region) {
        var column =
                switch (region.level()) {
                    case PROVINCE -> "province";
                    case CITY -> "city";
                    case COUNTY -> "county";
                };
        add("t." + column + "_code = :region", "region", region.value());
    }

    private void year(int year) {
        add("t.granted_on >= :yearFrom", "yearFrom", LocalDate.of(year, 1, 1));
        add("t.granted_on <= :yearTo", "yearTo", LocalDate.of(year, 12, 31));
    }

    private void status(TitleStatus status, LocalDate today) {
        switch (status) {
            case ACTIVE -> heldOn(today);
            case UPCOMING -> add("t.granted_on > :today", "today", today);
            case LAPSED ->
                add(
                        "t.valid_until < :day and (t.ended_on is null or t.ended_on > :day) and not " + HeldOn.CARRIED,
                        "day",
                        today);
            case RENEWED -> add("t.ended_on <= :today and t.end_cause = 'RENEWED'", "today", today);
            case CANCELLED ->
                add(
                        "t.ended_on <= :today and t.end_cause <> 'RENEWED' and coalesce(t.end_reason, '') <> 'GIVEN_UP'",
                        "today",
                        today);
            case GIVEN_UP -> add("t.ended_on <= :today and t.end_reason = 'GIVEN_UP'", "today", today);
        }
    }

    private static List<String> codes(Set<RegionCode> regions) {
        return regions.stream().map(RegionCode::value).toList();
    }

    private static String column(BureauLevel level) {
        return switch (level) {
            case COUNTY -> "county";
            case CITY -> "city";
            case PROVINCE -> "province";
        };
    }
}
