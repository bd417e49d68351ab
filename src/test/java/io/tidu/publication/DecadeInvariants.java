package io.tidu.publication;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.publication.Checked.Outcome;
import io.tidu.publication.Checked.Seal;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RowKey;
import io.tidu.title.PlaceFigure;
import io.tidu.title.TitleBar;
import io.tidu.title.TitleLine;
import io.tidu.title.life.TitleState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What must be true of the simulated decade: on every checked day, and at its end for all of it. */
final class DecadeInvariants {

    private static final List<String> RUNGS = List.of("INNOVATIVE_SME", "SRDI_SME", "LITTLE_GIANT");
    private static final int PIECE = 500;

    private final DecadeProgram program;
    private final DecadeProvince province;
    /** What was counted for the public on each checked day. */
    private final Map<LocalDate, Map<String, Integer>> counted = new TreeMap<>();

    DecadeInvariants(DecadeProgram program, DecadeProvince province) {
        this.program = program;
        this.province = province;
    }

    /** The public counts, the register asked by code, and what happened: three ways to the same titles. */
    void check(LocalDate day) {
        var figures = figures(day);
        assertThat(figures).as("public counts of %s", day).isEqualTo(happened(day));
        RUNGS.forEach(rung -> assertThat(register(rung, day))
                .as("holders of %s on %s", rung, day)
                .isEqualTo(holders(rung, day)));
        assertThat(heldTwice(day)).as("held twice on %s", day).isEmpty();
        counted.put(day, byRung(figures));
    }

    /** A title is counted where its firm is. */
    private Map<String, Integer> happened(LocalDate day) {
        var places = new TreeMap<String, Integer>();
        for (var firm : province.firms) {
            firm.titles.stream()
                    .filter(title -> title.heldOn(day))
                    .forEach(title -> places.merge(title.rung + " " + firm.county.code(), 1, Integer::sum));
        }
        return places;
    }

    private static Map<String, Integer> byRung(Map<String, Integer> places) {
        var sums = new TreeMap<String, Integer>();
        places.forEach((place, titles) -> sums.merge(place.substring(0, place.indexOf(' ')), titles, Integer::sum));
        return sums;
    }

    private Map<String, Integer> figures(LocalDate day) {
        return program.figures().places(day).stream()
                .filter(figure -> figure.provinceCode().equals(DecadeProvince.CODE))
                .collect(toMap(figure -> figure.rung() + " " + figure.countyCode(), PlaceFigure::titles));
    }

    private Set<CreditCode> holders(String rung, LocalDate day) {
        return province.firms.stream()
                .filter(firm -> firm.holds(rung, day))
                .map(firm -> firm.code)
                .collect(toSet());
    }

    private Set<CreditCode> register(String rung, LocalDate day) {
        var codes = province.firms.stream().map(firm -> firm.code).toList();
        var held = new HashSet<CreditCode>();
        for (int at = 0; at < codes.size(); at += PIECE) {
            held.addAll(program.register().holding(rung, codes.subList(at, Math.min(codes.size(), at + PIECE)), day));
        }
        return held;
    }

    private List<String> heldTwice(LocalDate day) {
        return program.jdbc()
                .sql("""
                select credit_code from title
                where province_code = :province and granted_on <= :day and valid_until >= :day
                  and (ended_on is null or ended_on > :day)
                group by rung, credit_code having count(*) > 1""")
                .param("province", DecadeProvince.CODE)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** At the end every day that was checked is told again as it was; moved firms are counted where they went. */
    void checkThatThePastStayed() {
        counted.forEach((day, then) -> assertThat(byRung(figures(day)))
                .as("counts of %s, asked later", day)
                .isEqualTo(then));
    }

    /** No title without a list that grants it, no end without its cause and its list. */
    void checkTitles() {
        var lists = ofProvince().stream().map(ListRow::number).collect(toSet());
        int titles = 0;
        for (var firm : province.firms) {
            var lines = program.lives().ofFirm(firm.id, today());
            assertThat(lines).as("titles of %s", firm.code).hasSize(firm.titles.size());
            for (var line : lines) {
                check(firm, line, lists);
                titles++;
            }
            checkBars(firm);
        }
        assertThat(ways())
                .as("ways in which titles ended")
                .containsOnlyKeys("CANCELLED", "LAPSED", "RENEWED", "WITHDRAWN", "held");
        assertThat(titles)
                .isEqualTo(ways().values().stream().mapToInt(Long::intValue).sum());
    }

    private Map<String, Long> ways() {
        return province.firms.stream()
                .flatMap(firm -> firm.titles.stream())
                .collect(groupingBy(this::way, TreeMap::new, counting()));
    }

    private String way(DecadeTitle title) {
        if (title.heldOn(today())) {
            return "held";
        }
        return title.cause() == null ? "LAPSED" : title.cause();
    }

    private void check(DecadeFirm firm, TitleLine line, Set<String> lists) {
        var title = firm.titles.stream()
                .filter(each -> each.rung.equals(line.title().rung())
                        && each.from.equals(line.facts().grantedOn()))
                .findFirst()
                .orElseThrow();
        assertThat(line.title().listNumber()).isEqualTo(title.list);
        assertThat(title.rung.equals("LITTLE_GIANT") || lists.contains(title.list))
                .as("list %s of a title of %s", title.list, firm.code)
                .isTrue();
        assertThat(line.life().misses())
                .as("missed by %s, %s", firm.code, title.rung)
                .isEqualTo(title.misses(today()));
        assertThat(line.life().state())
                .as("state of %s of %s", title.rung, firm.code)
                .satisfies(state -> {
                    assertThat(state.held()).isEqualTo(title.heldOn(today()));
                    assertThat(state == TitleState.LAPSED)
                            .isEqualTo(title.end() == null && title.until.isBefore(today()));
                });
        var row = ended(line);
        assertThat(row.on()).isEqualTo(title.end());
        assertThat(row.cause()).isEqualTo(title.cause());
        if (Objects.equals(row.cause(), "CANCELLED") || Objects.equals(row.cause(), "WITHDRAWN")) {
            assertThat(lists)
                    .as("list that ended a title of %s", firm.code)
                    .contains(Objects.requireNonNull(row.list()));
        }
    }

    private record Ended(
            @Nullable LocalDate on,
            @Nullable String cause,
            @Nullable String list) {}

    private Ended ended(TitleLine line) {
        return program.jdbc()
                .sql("select ended_on, end_cause, end_list from title where id = ?")
                .param(RowKey.bytes(line.title().id().value()))
                .query((row, number) ->
                        new Ended(row.getObject(1, LocalDate.class), row.getString(2), row.getString(3)))
                .single();
    }

    private void checkBars(DecadeFirm firm) {
        assertThat(program.endings().bars(firm.code, today()))
                .extracting(TitleBar::rung)
                .containsExactlyInAnyOrderElementsOf(RUNGS.stream()
                        .filter(rung -> firm.barred(rung, today()))
                        .toList());
    }

    /** Every list is what was signed, and the chain of the province has no gap. */
    void checkLists() {
        var chain = ofProvince();
        ListRef before = null;
        for (int at = 0; at < chain.size(); at++) {
            var list = chain.get(at);
            var link = Objects.requireNonNull(list.link());
            assertThat(link.sequence()).isEqualTo(at + 1);
            assertThat(link.previous()).isEqualTo(before);
            var checked = program.verification().file(file(list));
            assertThat(checked.outcome()).as(list.number()).isIn(Outcome.VALID, Outcome.REPLACED);
            assertThat(checked.seal()).isEqualTo(Seal.SIGNED);
            before = new ListRef(list.number(), list.digest());
        }
        assertThat(chain)
                .extracting(ListRow::kind)
                .contains(ListKind.RECOGNITION, ListKind.REVIEW_PASSED, ListKind.CANCELLATION, ListKind.RENAMING);
    }

    private List<ListRow> ofProvince() {
        var all = new ArrayList<ListRow>();
        int count = program.lists().count(province.publisher);
        while (all.size() < count) {
            all.addAll(program.lists().lists(province.publisher, all.size(), 50));
        }
        all.sort(
                Comparator.comparing(list -> Objects.requireNonNull(list.link()).sequence()));
        return all;
    }

    private byte[] file(ListRow list) {
        try {
            var bytes = new ByteArrayOutputStream();
            program.record().write(list, ListFormat.JSON, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private LocalDate today() {
        return LocalDate.now(program.clock());
    }

    @Override
    public String toString() {
        long missed = province.firms.stream()
                .flatMap(firm -> firm.titles.stream())
                .filter(title -> title.misses(today()) > 0)
                .count();
        return "%d days checked, %d firms, titles %s, %d of them with missed updates, %d lists"
                .formatted(
                        counted.size(),
                        province.firms.size(),
                        ways(),
                        missed,
                        program.lists().count(province.publisher));
    }
}
