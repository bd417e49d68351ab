package io.tidu.collaboration.ui;

import com.vaadin.flow.router.QueryParameters;
import io.tidu.collaboration.DiscussionId;
import io.tidu.filing.FilingView;
import io.tidu.filing.ui.FilingAside;
import io.tidu.filing.ui.Pointing;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the discussions beside a filing. */
@Component
class DiscussionAside implements FilingAside {

    private static final String ASKED_FOR = "discussion";
    private static final String SIGN = "✎";

    private final DiscussionParts parts;

    DiscussionAside(DiscussionParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Beside> beside(FilingView view, QueryParameters address, @Nullable Ground ground) {
        var wanted = address.getSingleParameter(ASKED_FOR).flatMap(DiscussionAside::key);
        var about = new DiscussionGround(view, parts, ground);
        return parts.discussions()
                .part(parts.actor(), view.id())
                .map(part -> new DiscussionPanel(about, part, wanted.orElse(null)))
                .map(panel -> beside(about, panel, wanted.isPresent()));
    }

    private static Beside beside(DiscussionGround about, DiscussionPanel panel, boolean wanted) {
        var label = panel.getTranslation("collaboration.discussion.here");
        var marks = panel.marks();
        return new Beside(
                panel.name(),
                panel,
                new Pointing(SIGN, label, code -> panel.at(about.atFinding(code)), marks.findings()),
                new Pointing(SIGN, label, code -> panel.at(about.atField(code)), marks.figures()),
                new Pointing(SIGN, label, code -> panel.at(about.atFile(code)), marks.files()),
                wanted);
    }

    private static Optional<DiscussionId> key(String text) {
        try {
            return Optional.of(new DiscussionId(UUID.fromString(text)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
