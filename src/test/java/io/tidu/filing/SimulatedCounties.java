package io.tidu.filing;

import static io.tidu.filing.SimulatedScene.DECLINE;
import static io.tidu.filing.SimulatedScene.RECOMMEND;
import static io.tidu.filing.SimulatedScene.RETURN;
import static io.tidu.filing.SimulatedScene.key;

import io.tidu.shared.RuleViolation;

/** What the counties do in a simulated round, where every decision counts at once. */
final class SimulatedCounties {

    private final SimulatedScene scene;
    private final SimulatedFilling filling;
    private final CourseLog log;

    SimulatedCounties(SimulatedScene scene, SimulatedFilling filling) {
        this.scene = scene;
        this.filling = filling;
        this.log = scene.log();
    }

    void decide(SimulatedFirm firm) {
        var by = firm.county.acting();
        switch (firm.fate.county()) {
            case RECOMMENDED -> scene.recommend(firm, firm.county);
            case LEAD_IS_RELATED -> {
                scene.declareRelation(firm.county, firm);
                scene.isRefusedAsRelated(firm.county, firm, RECOMMEND);
                scene.decide(firm.county.colleague(), firm, RECOMMEND);
            }
            case CORRECTED, WITHDRAWN_INSTEAD_OF_CORRECTED, NEVER_CORRECTED -> scene.decide(by, firm, RETURN);
            case RETURN_CANCELLED -> {
                scene.decide(by, firm, RETURN);
                scene.cancelReturn(by, firm);
                scene.recommend(firm, firm.county);
            }
            case UNDONE_ONCE -> {
                scene.recommend(firm, firm.county);
                var key = key();
                log.does(() -> scene.reviews().undo(by, firm.filing(), key));
                scene.recommend(firm, firm.county);
            }
            case DECLINED -> scene.decide(by, firm, DECLINE);
            case DECLINED_AND_REOPENED -> {
                scene.decide(by, firm, DECLINE);
                scene.reopen(by, firm);
                scene.recommend(firm, firm.county);
            }
            case TWO_OPPOSITE_AT_ONCE -> twoAtOnce(firm);
            case AFTER_ITS_WINDOW -> {}
        }
    }

    /** One of two opposite decisions wins. If it was the no, it is taken up again, so that the course is the same every time. */
    private void twoAtOnce(SimulatedFirm firm) {
        var both = log.atOnce(
                () -> scene.decide(firm.county.lead(), firm, RECOMMEND),
                () -> scene.decide(firm.county.colleague(), firm, DECLINE));
        long refused = both.stream().filter(RuleViolation.class::isInstance).count();
        if (refused != 1) {
            log.surprise("of two opposite decisions not one won", both);
        }
        if (both.getFirst() instanceof RuleViolation) {
            scene.reopen(firm.county.colleague(), firm);
            scene.recommend(firm, firm.county);
        }
    }

    void isAnswered(SimulatedFirm firm) {
        switch (firm.fate.county()) {
            case CORRECTED -> filling.correct(firm);
            case WITHDRAWN_INSTEAD_OF_CORRECTED -> scene.withdraw(firm.signatory, firm);
            default -> {}
        }
    }

    void finish(SimulatedFirm firm) {
        switch (firm.fate.county()) {
            case CORRECTED -> scene.recommend(firm, firm.county);
            case NEVER_CORRECTED -> {
                scene.cancelReturn(firm.county.acting(), firm);
                scene.decide(firm.county.acting(), firm, DECLINE);
            }
            default -> {}
        }
    }

    void isTooLate(SimulatedFirm firm) {
        log.isRefused(
                "COUNTY: decides after its window",
                FilingRefused.class,
                () -> scene.decide(firm.county.acting(), firm, RECOMMEND));
    }
}
