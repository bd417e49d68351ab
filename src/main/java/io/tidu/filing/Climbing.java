package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FindingText;
import io.tidu.ladder.Rulebooks;
import io.tidu.shared.PdfDocuments;
import io.tidu.shared.PdfSheet;
import io.tidu.shared.PdfSheet.Page;
import io.tidu.shared.Zone;
import io.tidu.title.TitleBar;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class Climbing implements ClimbService {

    private final EnterpriseDirectory enterprises;
    private final TitleRegister titles;
    private final TitleEndings endings;
    private final Rulebooks rulebooks;
    private final KnownFacts known;
    private final EvidenceSlots slots;
    private final FindingText findings;
    private final PdfDocuments documents;
    private final MessageSource messages;
    private final Clock clock;

    Climbing(
            EnterpriseDirectory enterprises,
            TitleRegister titles,
            TitleEndings endings,
            Rulebooks rulebooks,
            KnownFacts known,
            EvidenceSlots slots,
            FindingText findings,
            PdfDocuments documents,
            MessageSource messages,
            Clock clock) {
        this.enterprises = enterprises;
        this.titles = titles;
        this.endings = endings;
        this.rulebooks = rulebooks;
        this.known = known;
        this.slots = slots;
        this.findings = findings;
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Climb climb(Actor actor) {
        var firm = actor.enterprise().flatMap(enterprises::find).orElseThrow(NotFound::new);
        var day = LocalDate.now(clock);
        var held = titles.held(firm.id(), day);
        var facts = known.of(firm.id(), day);
        return new Climb(
                firm,
                day,
                held,
                facts.facts(),
                facts.source(),
                new ClimbSteps(rulebooks, firm.countyCode(), day, held).all());
    }

    @Override
    public List<TitleBar> bars(Actor actor) {
        var firm = actor.enterprise().flatMap(enterprises::find).orElseThrow(NotFound::new);
        return endings.bars(firm.creditCode(), LocalDate.now(clock));
    }

    @Override
    public byte[] pdf(Actor actor, Locale locale) {
        var climb = climb(actor);
        var words = new PrintedWords(messages, locale);
        var title = words.say("filing.climb.pdf.title", climb.firm().name());
        var foot = words.say(
                "filing.climb.pdf.foot",
                climb.firm().creditCode().value(),
                climb.day().toString());
        var at = climb.day().atStartOfDay(Zone.SHANGHAI).toInstant();
        var body = new PrintedClimb(climb, slots, findings, words).body(title);
        return documents.render(new PdfSheet(title, foot, locale, at, Page.PORTRAIT, body));
    }
}
