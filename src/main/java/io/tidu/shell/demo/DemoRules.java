package io.tidu.shell.demo;

import io.tidu.identity.Actor;
import io.tidu.ladder.DraftContent;
import io.tidu.ladder.DraftStart;
import io.tidu.ladder.DraftText;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.Rulebooks;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A draft of the province that asks for more revenue and more years than the country does, for a second person to look at. Its days lie
 * well ahead, so that it stays sound while the demo is looked at.
 */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoRules {

    private static final String NAME = "2026-sn";
    private static final String DOCUMENT = "SN";
    private static final int DAYS_AHEAD = 180;

    private final RulebookDrafting drafting;
    private final Rulebooks rulebooks;
    private final Clock clock;

    DemoRules(RulebookDrafting drafting, Rulebooks rulebooks, Clock clock) {
        this.clock = clock;
        this.drafting = drafting;
        this.rulebooks = rulebooks;
    }

    void draft(Actor author) {
        var day = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).plusDays(DAYS_AHEAD);
        var base = rulebooks.edition(Rung.SRDI_SME, "2026").orElseThrow();
        var region = DemoPlaces.PROVINCE.value().substring(0, 2);
        var id = drafting.begin(author, new DraftStart(base.digest(), NAME, region), DemoFiling.key());
        var begun = drafting.open(author, id);
        var content = begun.content()
                .withName(new DraftText(
                        "陕西省专精特新中小企业认定标准（2026，演示草稿）", "Standard of Shaanxi for SRDI enterprises (2026, demo draft)"))
                .withDocument(DOCUMENT, "《陕西省优质中小企业梯度培育管理实施细则》（演示用，内容为虚构）")
                .withSource(DOCUMENT)
                .inForce(FilingKind.NEW, day, null)
                .inForce(FilingKind.REVIEW, day, null);
        content = stricter(content, "P1", "3", "4");
        content = stricter(content, "P2a", "1500", "2000");
        drafting.save(author, id, begun.row().version(), content);
    }

    /** Another limit by the document of the province. */
    private static DraftContent stricter(DraftContent content, String code, String limit, String becomes) {
        var provision = content.provision(code).orElseThrow();
        var number = provision.numbers().stream()
                .filter(each -> each.key().equals("limit") && each.value().equals(limit))
                .findFirst()
                .orElseThrow();
        return content.withProvision(provision
                .withNumber(number.path(), becomes)
                .withSource(DOCUMENT)
                .withClause(new DraftText("演示条款", "Demo clause")));
    }
}
