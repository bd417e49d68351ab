package io.tidu.publication.renaming;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.change.ChangeRow;
import io.tidu.filing.change.RenamedFirms;
import io.tidu.identity.BureauId;
import io.tidu.publication.ListRow;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out whose new name no list says yet: confirmed in the last three years, of firms that hold a title today. */
@Component
class WaitingNames {

    /** As long as titles are good for: who was renamed before holds none that was granted under the old name. */
    private static final int YEARS = 3;

    private record Listed(UUID report, String rung) {}

    private final JdbcClient jdbc;
    private final RenamedFirms renamed;
    private final EnterpriseDirectory enterprises;
    private final TitleRegister titles;
    private final TitleTypes types;
    private final Clock clock;

    WaitingNames(
            JdbcClient jdbc,
            RenamedFirms renamed,
            EnterpriseDirectory enterprises,
            TitleRegister titles,
            TitleTypes types,
            Clock clock) {
        this.jdbc = jdbc;
        this.renamed = renamed;
        this.enterprises = enterprises;
        this.titles = titles;
        this.types = types;
        this.clock = clock;
    }

    List<RenamedOfRung> of(BureauId province) {
        var reports = byFirm(renamed.since(province, today().minusYears(YEARS)));
        var firms = enterprises.find(reports.keySet());
        var held = titles.rungs(reports.keySet(), today());
        var done = done();
        var byRung = new TreeMap<String, List<Renamed>>();
        reports.forEach((id, own) -> {
            var firm = firms.get(id);
            if (firm != null) {
                held.getOrDefault(id, Set.of()).stream()
                        .filter(rung -> types.require(rung).grantable())
                        .forEach(rung -> add(byRung, rung, firm, own, done));
            }
        });
        return byRung.entrySet().stream()
                .map(entry -> new RenamedOfRung(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<EnterpriseId, List<ChangeRow>> byFirm(List<ChangeRow> reports) {
        var byFirm = new LinkedHashMap<EnterpriseId, List<ChangeRow>>();
        reports.forEach(report -> byFirm.computeIfAbsent(report.enterprise(), first -> new ArrayList<>())
                .add(report));
        return byFirm;
    }

    private static void add(
            Map<String, List<Renamed>> byRung, String rung, EnterpriseRow firm, List<ChangeRow> own, Set<Listed> done) {
        var open = own.stream()
                .filter(report -> !done.contains(new Listed(report.id(), rung)))
                .toList();
        if (!open.isEmpty()) {
            byRung.computeIfAbsent(rung, first -> new ArrayList<>())
                    .add(new Renamed(
                            firm,
                            open.getFirst().nameBefore(),
                            open.stream().map(ChangeRow::id).toList()));
        }
    }

    private Set<Listed> done() {
        return new HashSet<>(jdbc.sql("select report_id, rung from renaming_listed where listed_on >= :day")
                .param("day", today().minusYears(YEARS + 1))
                .query((row, number) -> new Listed(RowKey.uuid(row.getBytes(1)), row.getString(2)))
                .list());
    }

    /** Of two who publish at once the second finds the key taken, begins anew and finds nothing left. */
    void listed(Renamed firm, ListRow list) {
        firm.reports()
                .forEach(report -> jdbc.sql("""
                        insert into renaming_listed (report_id, rung, list_number, listed_on)
                        values (:report, :rung, :list, :on)""")
                        .param("report", RowKey.bytes(report))
                        .param("rung", list.rung())
                        .param("list", list.number())
                        .param("on", list.publishedOn())
                        .update());
    }

    /** A list that granted the rung has named these firms with both names. It cannot have been said before: the list began the title. */
    void said(Set<String> codes, ListRow list) {
        var since = today().minusYears(YEARS);
        jdbc.sql("select province_id from published_list where number = :list")
                .param("list", list.number())
                .query((row, number) -> new BureauId(RowKey.uuid(row.getBytes(1))))
                .list()
                .forEach(province -> renamed.since(province, since).stream()
                        .filter(report -> codes.contains(report.creditCode().value()))
                        .forEach(report -> listed(report.id(), list)));
    }

    private void listed(UUID report, ListRow list) {
        jdbc.sql("""
                insert into renaming_listed (report_id, rung, list_number, listed_on)
                values (:report, :rung, :list, :on) on duplicate key update listed_on = listed_on""")
                .param("report", RowKey.bytes(report))
                .param("rung", list.rung())
                .param("list", list.number())
                .param("on", list.publishedOn())
                .update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
