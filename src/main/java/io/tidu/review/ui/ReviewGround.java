package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.evidence.EvidenceId;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.ui.FilingAside;
import io.tidu.filing.ui.FilingAside.Beside;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the screen of a filing does for what other modules put beside it; known to them before the screen is there. */
class ReviewGround implements FilingAside.Ground {

    private final List<Beside> besides;
    private @Nullable ClaimTabs claims;
    private @Nullable EvidencePane evidence;

    ReviewGround(List<FilingAside> asides, FilingView view, QueryParameters address) {
        besides = asides.stream()
                .flatMap(aside -> aside.beside(view, address, this).stream())
                .toList();
    }

    List<Beside> besides() {
        return besides;
    }

    void isMadeOf(ClaimTabs tabs, EvidencePane pane) {
        claims = tabs;
        evidence = pane;
    }

    @Override
    public void bringForward(Component panel) {
        if (claims != null) {
            claims.bringForward(panel);
        }
    }

    @Override
    public void showFigure(FieldPath path) {
        if (claims != null) {
            claims.showFigure(path.code());
        }
    }

    @Override
    public void showPage(EvidenceId file, int page) {
        if (evidence != null) {
            evidence.showPage(file, page);
        }
    }

    @Override
    public Optional<PageShown> shown() {
        return Optional.ofNullable(evidence).flatMap(EvidencePane::shown);
    }
}
