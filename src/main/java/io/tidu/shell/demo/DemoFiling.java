package io.tidu.shell.demo;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.RoundRow;
import io.tidu.shared.TimeOrderedId;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What a firm does with its filing in the story. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoFiling {

    private final FilingService filings;
    private final EvidenceService evidence;
    private final EvidenceSlots slots;
    private final DemoClock clock;

    DemoFiling(FilingService filings, EvidenceService evidence, EvidenceSlots slots, DemoClock clock) {
        this.filings = filings;
        this.evidence = evidence;
        this.slots = slots;
        this.clock = clock;
    }

    /** Starts it and fills it in, with a paper in every slot that needs one. */
    FilingId fill(DemoFirm firm, RoundRow round, boolean strong) {
        var id = filings.start(firm.filler(), round.id(), key()).id();
        clock.tick(600);
        var revision = filings.open(firm.filler(), id).revision();
        var content = DemoContent.of(firm, round.lastYear(), strong);
        filings.saveDraft(firm.filler(), id, content, revision);
        var report = new DemoReport(firm, round.lastYear(), content);
        var dossier = new DossierId(id.value());
        for (var slot : slots.forRung(round.rung().code())) {
            for (int copy = 1; copy <= slot.minFiles(); copy++) {
                evidence.add(
                        firm.filler(),
                        dossier,
                        slot.code(),
                        slot.name().zh() + copy + ".pdf",
                        paper(report, slot, copy));
            }
        }
        clock.tick(600);
        return id;
    }

    /** Several pages, so that there is one to turn. */
    private static InputStream paper(DemoReport report, EvidenceSlot slot, int copy) {
        var firm = report.firm();
        var name = slot.name().zh();
        var which = slot.code().value() + " 第 " + copy + " 份";
        if (slot.code().value().equals("E04")) {
            return report.paper(which);
        }
        return DemoPaper.pages(List.of(
                List.of(name, firm.name(), "统一社会信用代码 " + firm.creditCode().value(), which, "演示材料：企业与内容均为虚构"),
                List.of(name + "（续）", firm.name(), which + "，第 2 页")));
    }

    void askSignature(DemoFirm firm, FilingId id) {
        filings.askSignature(firm.filler(), id, key());
        clock.tick(900);
    }

    void submit(DemoFirm firm, FilingId id) {
        askSignature(firm, id);
        filings.sign(firm.signatory(), id, key());
        clock.tick(300);
    }

    static UUID key() {
        return TimeOrderedId.next();
    }
}
