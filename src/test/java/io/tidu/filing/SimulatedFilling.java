package io.tidu.filing;

import static io.tidu.filing.SimulatedScene.key;

import io.tidu.filing.Fate.Submits;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the people of the firms do in a simulated round. */
final class SimulatedFilling {

    private static final Set<Submits> LATE = Set.of(Submits.LATE_AND_REVIVED, Submits.BY_EXCEPTION, Submits.FORGETS);
    private static final FieldPath AUDIT = FieldPath.of("audit_code", 2025);

    private final SimulatedScene scene;
    private final FilingService filings;
    private final CourseLog log;

    SimulatedFilling(SimulatedScene scene) {
        this.scene = scene;
        this.filings = scene.filings();
        this.log = scene.log();
    }

    static boolean isInTime(SimulatedFirm firm) {
        return !LATE.contains(firm.fate.submits());
    }

    void start(SimulatedFirm firm) {
        var key = key();
        firm.began(
                log.does(() -> filings.start(firm.filler, scene.round(), key)).id());
    }

    void submit(SimulatedFirm firm) {
        switch (firm.fate.submits()) {
            case IN_TIME, LATE_AND_REVIVED, BY_EXCEPTION -> askAndSign(firm);
            case CLICKS_TWICE -> clickTwice(firm);
            case RECALLS_FIRST -> {
                ask(firm);
                var key = key();
                log.does(() -> filings.recall(firm.filler, firm.filing(), key));
                askAndSign(firm);
            }
            case SENT_BACK_FIRST -> {
                ask(firm);
                var key = key();
                log.does(() -> filings.sendBack(firm.signatory, firm.filing(), "电话写错了", key));
                askAndSign(firm);
            }
            case INCOMPLETE_FIRST -> {
                log.isRefused(
                        "FIRM: asks for a signature of what is incomplete", FormIncomplete.class, () -> ask(firm));
                type(firm, Map.of(SimulatedPapers.MISSING_AT_FIRST, SimulatedPapers.revenue(firm)));
                askAndSign(firm);
            }
            case OTHER_PERSON_MUST_SIGN -> {
                ask(firm);
                log.isRefused(
                        "FIRM: signs what the same person filled in",
                        NotAllowed.class,
                        () -> sign(firm.fillerWhoSigns(), firm, key()));
                sign(firm.signatory, firm, key());
            }
            case WITHDRAWS_DRAFT -> scene.withdraw(firm.filler, firm);
            case FORGETS -> {}
        }
    }

    private void clickTwice(SimulatedFirm firm) {
        ask(firm);
        var key = key();
        var both = log.atOnce(() -> sign(firm.signatory, firm, key), () -> sign(firm.signatory, firm, key));
        if (!both.getFirst().equals(both.getLast())) {
            log.surprise("a double click had two answers", both);
        }
    }

    void triesTooLate(SimulatedFirm firm) {
        log.isRefused("FIRM: asks for a signature after the window", FilingRefused.class, () -> ask(firm));
    }

    /** What is typed into a form whose time is over is kept. */
    void typesIntoWhatExpired(SimulatedFirm firm) {
        type(firm, Map.of(FieldPath.of("website"), "www.example.com"));
    }

    void correct(SimulatedFirm firm) {
        type(firm, Map.of(AUDIT, "鲁25B%04d".formatted(firm.index % 10_000)));
        askAndSign(firm);
    }

    private void type(SimulatedFirm firm, Map<FieldPath, String> values) {
        log.does(() -> {
            var revision = filings.open(firm.filler, firm.filing()).revision();
            return filings.saveDraft(firm.filler, firm.filing(), values, revision);
        });
    }

    private void askAndSign(SimulatedFirm firm) {
        ask(firm);
        sign(firm.signatory, firm, key());
    }

    private FilingReceipt ask(SimulatedFirm firm) {
        var key = key();
        return log.does(() -> filings.askSignature(firm.filler, firm.filing(), key));
    }

    private FilingReceipt sign(Actor signatory, SimulatedFirm firm, UUID key) {
        return log.does(() -> filings.sign(signatory, firm.filing(), key));
    }
}
