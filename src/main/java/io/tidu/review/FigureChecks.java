package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which figures a bureau has checked. A mark is the bureau's own: firms and other bureaus hear nothing of it, those above read the opinion
 * instead. It is set by those who could decide, and is lost when the firm says something else in the field.
 */
@Service
public class FigureChecks {

    private final FilingService filings;
    private final FigureMarks marks;
    private final LiveTopics topics;
    private final Clock clock;

    FigureChecks(FilingService filings, FigureMarks marks, LiveTopics topics, Clock clock) {
        this.filings = filings;
        this.marks = marks;
        this.topics = topics;
        this.clock = clock;
    }

    /** What there is to check: the codes of the fields in which the firm says something. */
    public Set<String> claimed(FilingView view) {
        return Claims.of(view).keySet();
    }

    /** What the person's bureau has checked of it, by the field's code. */
    @Transactional(readOnly = true)
    public Map<String, FigureMark> of(Actor actor, FilingView view) {
        return actor.bureau()
                .map(OfBureau::bureau)
                .map(bureau -> marks.of(view.id(), bureau, Claims.of(view)))
                .orElse(Map.of());
    }

    /**
     * Sets the mark or takes it away.
     *
     * @param submissionNo of what the person looks at
     * @throws NotFound if it is none of the person's, or says nothing in that field
     * @throws NotAllowed if it is not the bureau's turn, or the firm has submitted anew
     */
    @Transactional
    public void check(Actor actor, FilingId filing, int submissionNo, String field, boolean checked) {
        var view = filings.open(actor, filing);
        var bureau = deciding(actor, view);
        if (view.row().submissionNo() != submissionNo) {
            throw new NotAllowed("review.keys.newer");
        }
        var digest = Claims.of(view).get(field);
        if (digest == null) {
            throw new NotFound();
        }
        if (checked) {
            marks.set(filing, bureau, new FigureMark(field, submissionNo, actor.name(), clock.instant()), digest);
        } else {
            marks.remove(filing, bureau, field);
        }
        topics.changed(LiveTopic.opinion(filing.value()));
    }

    private static BureauId deciding(Actor actor, FilingView view) {
        return actor.bureau()
                .filter(of -> view.permitted().allows(FilingAction.RETURN))
                .map(OfBureau::bureau)
                .orElseThrow(() -> new NotAllowed("review.notYourTurn"));
    }
}
