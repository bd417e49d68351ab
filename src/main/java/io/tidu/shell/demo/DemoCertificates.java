package io.tidu.shell.demo;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.filing.FilingId;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Certificates of the story: one that holds, and one that is over, as the firm says; nothing stands on the paper. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoCertificates {

    private static final SlotCode SLOT = new SlotCode("E11");

    private final EvidenceService evidence;
    private final EvidenceValidity validity;

    DemoCertificates(EvidenceService evidence, EvidenceValidity validity) {
        this.evidence = evidence;
        this.validity = validity;
    }

    /** @param day on which one of them has been over for two months */
    void file(DemoFirm firm, FilingId filing, LocalDate day) {
        var holds = day.plusMonths(14);
        add(firm, filing, "质量管理体系认证证书", "有效期至：" + holds, holds);
        add(firm, filing, "环境管理体系认证证书", "证书有效性以年度监督审核为准", day.minusMonths(2));
    }

    private void add(DemoFirm firm, FilingId filing, String name, String term, LocalDate until) {
        var dossier = new DossierId(filing.value());
        var file = evidence.add(firm.filler(), dossier, SLOT, name + ".pdf", paper(firm, name, term));
        validity.say(firm.filler(), file.id(), ValidityPeriod.until(until));
    }

    private static InputStream paper(DemoFirm firm, String name, String term) {
        return DemoPaper.page(List.of(name, "兹证明 " + firm.name(), term, "演示材料：企业与内容均为虚构"));
    }
}
