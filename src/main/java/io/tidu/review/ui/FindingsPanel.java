package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingView;

/** What the conditions came to, under the edition it was judged by and what that is together. */
class FindingsPanel extends Div {

    FindingsPanel(FilingView view, Component findings) {
        addClassName("tidu-findings");
        var assessment = view.assessment();
        var verdict = new Span(getTranslation(assessment.verdict().messageKey()));
        verdict.addClassNames("tidu-tag", Looks.of(view.row()));
        var edition = new Span(getTranslation("review.edition", assessment.edition()));
        edition.addClassName("tidu-soft");
        var head = new Div(verdict, edition);
        head.addClassName("tidu-head");
        add(head, findings);
    }
}
