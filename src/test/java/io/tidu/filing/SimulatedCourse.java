package io.tidu.filing;

import io.tidu.collaboration.Mornings;
import io.tidu.evidence.EvidenceService;
import io.tidu.filing.Fate.AtCity;
import io.tidu.filing.Fate.AtCounty;
import io.tidu.filing.Fate.AtProvince;
import io.tidu.filing.Fate.Submits;
import io.tidu.filing.SimulatedProvince.Office;
import io.tidu.publication.ListRow;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round from its first day to its list, as people lead it through a year. */
final class SimulatedCourse {

    final SimulatedProvince people;
    final CourseLog log = new CourseLog();
    final SimulatedCalendar calendar;
    private final List<SimulatedFirm> firms;
    private final ApplicationContext context;
    private final SimulatedClock clock;
    private final SimulatedScene scene;
    private final SimulatedFilling filling;
    private final SimulatedCounties counties;
    private final SimulatedCities cities;
    private final SimulatedEnd end;
    private final WindowWatch watch;
    private final Mornings mornings;

    SimulatedCourse(ApplicationContext context, SimulatedClock clock, int count, long seed, ReturnMode mode) {
        this.context = context;
        this.clock = clock;
        people = new SimulatedProvince(context.getBean(JdbcTemplate.class), count, seed);
        firms = people.firms;
        clock.set("2026-01-05", "09:00");
        calendar = new SimulatedCalendar(context, people, mode);
        scene = new SimulatedScene(context, log, calendar.round());
        filling = new SimulatedFilling(scene);
        counties = new SimulatedCounties(scene, filling);
        cities = new SimulatedCities(scene);
        end = new SimulatedEnd(context, scene, people);
        watch = context.getBean(WindowWatch.class);
        mornings = new Mornings(context);
    }

    RoundId round() {
        return calendar.round();
    }

    /**
     * @param inBetween done when the counties are through, while others still have to act
     * @return the list it ends with
     */
    ListRow run(Runnable inBetween) {
        firmsFile();
        countiesReview();
        inBetween.run();
        citiesReview();
        return provinceEnds();
    }

    private void firmsFile() {
        var papers = new SimulatedPapers(context.getBean(JdbcTemplate.class), context.getBean(EvidenceService.class));
        clock.set("2026-01-12", "09:00");
        papers.register(firms, people, clock.instant());
        log.everyone("firms begin", firms, filling::start);
        log.alone("(their forms and papers come in as rows)", firms.size(), () -> papers.fill(firms));
        clock.set("2026-02-11", "09:00");
        log.everyone("firms submit in time", of(SimulatedFilling::isInTime), filling::submit);
        clock.set("2026-03-17", "09:00");
        mornings.remind();
        clock.set("2026-03-21", "00:00");
        log.everyone("firms are too late", ofSubmitting(Submits.LATE_AND_REVIVED), filling::triesTooLate);
        log.alone("drafts end with the window", late().size(), watch::look);
        log.everyone("firms type on", ofSubmitting(Submits.FORGETS), filling::typesIntoWhatExpired);
        clock.set("2026-03-24", "10:00");
        calendar.extend();
        log.alone("drafts come back with a longer one", late().size(), watch::look);
        clock.set("2026-03-30", "10:00");
        log.everyone("firms submit after that", ofSubmitting(Submits.LATE_AND_REVIVED), filling::submit);
        clock.set("2026-04-11", "00:00");
        watch.look();
        log.everyone("firms are too late again", ofSubmitting(Submits.BY_EXCEPTION), filling::triesTooLate);
        clock.set("2026-04-13", "10:00");
        calendar.makeExceptions();
        log.everyone("firms submit by exception", ofSubmitting(Submits.BY_EXCEPTION), filling::submit);
        clock.set("2026-04-24", "00:00");
        watch.look();
    }

    private void countiesReview() {
        var theirs = of(firm -> firm.fate.submitted());
        clock.set("2026-04-27", "09:00");
        mornings.remind();
        log.everyone("counties decide", theirs, counties::decide);
        clock.set("2026-05-11", "09:00");
        log.everyone("firms answer counties", theirs, counties::isAnswered);
        clock.set("2026-05-20", "09:00");
        log.everyone("counties finish", theirs, counties::finish);
        mornings.remind();
        var slow = of(firm -> firm.fate.submitted() && firm.fate.county() == AtCounty.AFTER_ITS_WINDOW);
        clock.set("2026-06-01", "00:00");
        log.everyone("a county is too late", slow, counties::isTooLate);
        clock.set("2026-06-02", "10:00");
        calendar.letTheLazyCountyDecide();
        log.everyone("and decides by exception", slow, firm -> scene.recommend(firm, firm.county));
    }

    private void citiesReview() {
        var theirs = of(firm -> firm.fate.passesCounty() && !firm.direct);
        clock.set("2026-06-15", "09:00");
        mornings.remind();
        log.everyone("cities decide one by one", theirs, cities::decide);
        clock.set("2026-06-16", "09:00");
        atCities("cities decide all others", theirs, cities::recommendAll);
        clock.set("2026-06-18", "09:00");
        var gone = theirs.stream()
                .filter(firm -> firm.fate.city() == AtCity.WITHDRAWN_WHILE_DECIDED)
                .toList();
        log.everyone("firms withdraw", gone, firm -> scene.withdraw(firm.filler, firm));
        clock.set("2026-06-22", "09:00");
        atCities("cities release", theirs, cities::release);
        var corrected = theirs.stream()
                .filter(firm -> firm.fate.city() == AtCity.CORRECTED)
                .toList();
        clock.set("2026-06-29", "09:00");
        log.everyone("firms answer cities", corrected, filling::correct);
        clock.set("2026-07-06", "09:00");
        log.everyone(
                "counties pass on again",
                calendar.startsOver() ? corrected : List.of(),
                firm -> scene.recommend(firm, firm.county));
        clock.set("2026-07-08", "09:00");
        atCities("cities release what was corrected", corrected, cities::decideAndRelease);
    }

    private ListRow provinceEnds() {
        var theirs = of(firm -> firm.fate.passesCity(firm.direct));
        clock.set("2026-08-10", "09:00");
        log.everyone("the province decides one by one", theirs, end::decide);
        clock.set("2026-08-12", "09:00");
        log.alone("the province approves all others", theirs.size(), () -> end.approveAll(theirs));
        var corrected = theirs.stream()
                .filter(firm -> firm.fate.province() == AtProvince.CORRECTED)
                .toList();
        clock.set("2026-08-24", "09:00");
        log.everyone("firms answer the province", corrected, filling::correct);
        if (calendar.startsOver()) {
            log.everyone("counties pass on", corrected, firm -> scene.recommend(firm, firm.county));
            var throughCities = corrected.stream().filter(firm -> !firm.direct).toList();
            atCities("cities pass on", throughCities, cities::decideAndRelease);
        }
        clock.set("2026-09-01", "09:00");
        log.everyone("the province approves them", corrected, end::approve);
        return publish(theirs);
    }

    private ListRow publish(List<SimulatedFirm> theirs) {
        clock.set("2026-09-21", "09:00");
        var running = end.announce();
        clock.set("2026-09-23", "09:00");
        log.alone("the publisher holds back", theirs.size(), () -> end.holdBack(running, theirs));
        clock.set(running.publicWindow().closesOn().plusDays(1), "09:00");
        var closed = end.close(running);
        clock.set("2026-11-02", "09:00");
        var list = log.result("the list is published", theirs.size(), () -> end.publish(closed));
        var heldBack = theirs.stream()
                .filter(firm -> firm.fate.province() == AtProvince.HELD_BACK)
                .toList();
        log.everyone("held back, then rejected", heldBack, end::rejectAfterAll);
        clock.set(LocalDate.parse("2026-12-31"), "09:00");
        calendar.close();
        mornings.remind();
        return list;
    }

    /** The same for the same seed: how many went which way and where they ended, and what was refused how often. */
    String table() {
        var ends = new TreeMap<String, Integer>();
        firms.forEach(firm -> {
            ends.merge("firm      " + firm.fate.submits(), 1, Integer::sum);
            if (firm.fate.submitted()) {
                ends.merge("in county " + firm.fate.county(), 1, Integer::sum);
            }
            if (firm.fate.passesCounty()) {
                ends.merge(firm.direct ? "past city" : "in city   " + firm.fate.city(), 1, Integer::sum);
            }
            if (firm.fate.passesCity(firm.direct)) {
                ends.merge("province  " + firm.fate.province(), 1, Integer::sum);
            }
        });
        statuses().forEach((status, count) -> ends.put("ended     " + status, count));
        log.refused().forEach((why, count) -> ends.put("refused   " + why, count));
        var lines = new StringBuilder();
        ends.forEach((what, count) -> lines.append("%-70s %6d%n".formatted(what, count)));
        return lines.toString();
    }

    private Map<FilingStatus, Integer> statuses() {
        var counted = new EnumMap<FilingStatus, Integer>(FilingStatus.class);
        context.getBean(JdbcTemplate.class)
                .query(
                        "select status, count(*) as filings from filing where round_id = ? group by status",
                        row -> {
                            counted.put(FilingStatus.valueOf(row.getString("status")), row.getInt("filings"));
                        },
                        RowKey.bytes(round().value()));
        return counted;
    }

    private void atCities(String phase, List<SimulatedFirm> all, BiConsumer<Office, List<SimulatedFirm>> act) {
        Map<Office, List<SimulatedFirm>> byCity = all.stream().collect(Collectors.groupingBy(firm -> firm.city));
        log.everyone(phase, List.copyOf(byCity.entrySet()), city -> act.accept(city.getKey(), city.getValue()));
    }

    private List<SimulatedFirm> of(Predicate<SimulatedFirm> wanted) {
        return firms.stream().filter(wanted).toList();
    }

    private List<SimulatedFirm> ofSubmitting(Submits way) {
        return of(firm -> firm.fate.submits() == way);
    }

    private List<SimulatedFirm> late() {
        return of(firm -> !SimulatedFilling.isInTime(firm));
    }
}
