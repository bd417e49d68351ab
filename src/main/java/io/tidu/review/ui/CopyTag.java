package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.evidence.CopyNotice;
import io.tidu.evidence.DossierName;
import java.util.stream.Collectors;

/** Says that another firm submitted the very same file: which one, where this person may know it. */
class CopyTag extends Div {

    private static final int MOST = 3;

    CopyTag(CopyNotice notice) {
        addClassName("tidu-desk-evidence-copy");
        var tag = new Span(getTranslation("review.evidence.copied"));
        tag.addClassNames("tidu-tag", "unmet");
        add(tag);
        if (!notice.named().isEmpty()) {
            add(new Span(getTranslation("review.evidence.copiedBy", names(notice))));
        }
        if (notice.elsewhere() > 0) {
            add(new Span(getTranslation("review.evidence.copiedElsewhere", notice.elsewhere())));
        }
    }

    private static String names(CopyNotice notice) {
        var first = notice.named().stream().limit(MOST).map(CopyTag::name).collect(Collectors.joining("、"));
        return notice.named().size() > MOST ? first + " …" : first;
    }

    private static String name(DossierName of) {
        return of.firmName() + " " + of.title();
    }
}
