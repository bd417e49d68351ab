package io.tidu.filing;

import static io.tidu.filing.SimulatedScene.DECLINE;
import static io.tidu.filing.SimulatedScene.RECOMMEND;
import static io.tidu.filing.SimulatedScene.RETURN;

import io.tidu.filing.Fate.AtCity;
import io.tidu.filing.SimulatedProvince.Office;
import io.tidu.review.BulkRefused;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkTask;
import io.tidu.review.ItemState;
import io.tidu.review.JobRow;
import java.util.List;

/** What the cities do in a simulated round: they keep their decisions and release them together. */
final class SimulatedCities {

    private final SimulatedScene scene;
    private final CourseLog log;

    SimulatedCities(SimulatedScene scene) {
        this.scene = scene;
        this.log = scene.log();
    }

    /** What is not for the bulk. */
    void decide(SimulatedFirm firm) {
        var by = firm.city.acting();
        switch (firm.fate.city()) {
            case CORRECTED -> scene.decide(by, firm, RETURN);
            case DECLINED -> scene.decide(by, firm, DECLINE);
            case LEAD_IS_RELATED -> {
                scene.declareRelation(firm.city, firm);
                scene.isRefusedAsRelated(firm.city, firm, RECOMMEND);
                scene.decide(firm.city.colleague(), firm, RECOMMEND);
            }
            case OTHER_DECISION_TAKEN_BACK -> {
                scene.decide(by, firm, DECLINE);
                log.does(() -> {
                    scene.reviews().undoPending(firm.city.colleague(), firm.filing());
                    return true;
                });
            }
            case RECOMMENDED, WITHDRAWN_WHILE_DECIDED -> {}
        }
    }

    /** All that waits, on every page: what is decided or related is refused, the rest is recommended. */
    void recommendAll(Office city, List<SimulatedFirm> firms) {
        var waiting = DeskFilter.in(FilingStatus.CITY_REVIEW).withRound(scene.round());
        var done = scene.run(city.acting(), new BulkTask.Decide(RECOMMEND), new BulkSelection.Matching(waiting));
        expect(
                city,
                "recommends",
                done,
                firms.size(),
                count(firms, AtCity.RECOMMENDED)
                        + count(firms, AtCity.OTHER_DECISION_TAKEN_BACK)
                        + count(firms, AtCity.WITHDRAWN_WHILE_DECIDED));
    }

    /** What was withdrawn meanwhile is refused, again when it is retried; what was decided about it has lapsed and needs no clearing. */
    void release(Office city, List<SimulatedFirm> firms) {
        var by = city.colleague();
        int gone = count(firms, AtCity.WITHDRAWN_WHILE_DECIDED);
        var done = scene.run(by, new BulkTask.Release(), SimulatedScene.chosen(firms));
        expect(city, "releases", done, firms.size(), firms.size() - gone);
        if (gone > 0) {
            scene.bulk().retry(by, done.id());
            expect(city, "retries", scene.stage().ended(by, done.id()), firms.size(), firms.size() - gone);
            var withdrawn = firms.stream()
                    .filter(firm -> firm.fate.city() == AtCity.WITHDRAWN_WHILE_DECIDED)
                    .toList();
            log.isRefused(
                    "clearing what has lapsed",
                    BulkRefused.class,
                    () -> scene.run(by, new BulkTask.Undo(), SimulatedScene.chosen(withdrawn)));
        }
    }

    void decideAndRelease(Office city, List<SimulatedFirm> corrected) {
        corrected.forEach(firm -> scene.recommend(firm, city));
        var done = scene.run(city.colleague(), new BulkTask.Release(), SimulatedScene.chosen(corrected));
        expect(city, "releases corrected", done, corrected.size(), corrected.size());
    }

    private void expect(Office city, String what, JobRow done, int total, int wanted) {
        if (done.total() != total || done.count(ItemState.DONE) != wanted) {
            log.surprise(city.region() + " " + what, "%s instead of %d of %d".formatted(done.counts(), wanted, total));
        }
    }

    private static int count(List<SimulatedFirm> firms, AtCity fate) {
        return Math.toIntExact(
                firms.stream().filter(firm -> firm.fate.city() == fate).count());
    }
}
