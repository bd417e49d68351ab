package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.ladder.Content;
import io.tidu.ladder.DraftProvision;
import java.util.List;

/** What reviews are asked: the same as new filings, nothing, or something of their own. */
class ReviewEditor extends Div {

    private static final String NOT_ASKED = "not_asked";

    /** How reviews differ from new filings. */
    enum Asked {
        SAME,
        NOTHING,
        OWN
    }

    /** Takes what was chosen. */
    interface Writing {
        void same();

        void become(Content review);
    }

    private final transient DraftProvision provision;
    private final transient RuleFields fields;
    private final transient Writing writing;
    private final Div own = new Div();

    ReviewEditor(DraftProvision provision, RuleFields fields, Writing writing) {
        this.provision = provision;
        this.fields = fields;
        this.writing = writing;
        addClassName("book-rules");
        var asked = provision
                .review()
                .map(review -> review.asText().equals(NOT_ASKED) ? Asked.NOTHING : Asked.OWN)
                .orElse(Asked.SAME);
        add(
                fields.choice(
                        "ladder.ui.review.asked",
                        List.of(Asked.values()),
                        asked,
                        each -> fields.words().say("ladder.ui.review." + each),
                        this::choose),
                own);
        if (asked == Asked.OWN) {
            edit(provision.review().orElse(Content.empty()));
        }
    }

    private void choose(Asked asked) {
        own.removeAll();
        switch (asked) {
            case SAME -> writing.same();
            case NOTHING -> writing.become(Content.text(NOT_ASKED));
            case OWN -> {
                writing.become(provision.rule());
                edit(provision.rule());
            }
        }
    }

    private void edit(Content review) {
        own.add(new RuleEditor(new Branch(review, writing::become), fields, false));
    }
}
