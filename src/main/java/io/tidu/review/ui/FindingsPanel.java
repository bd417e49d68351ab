package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Finding;
import io.tidu.ladder.FindingText;

/** What each condition of the edition came to, with its clause: the unmet first to the eye by colour, the order the rule's. */
class FindingsPanel extends Div {

    private final FindingText words;

    FindingsPanel(Assessment assessment, FindingText words) {
        this.words = words;
        addClassName("tidu-findings");
        var verdict = new Span(words.verdict(assessment.verdict(), getLocale()));
        verdict.addClassName("tidu-tag");
        var edition = new Span(getTranslation("review.edition", assessment.edition()));
        edition.addClassName("tidu-soft");
        var head = new Div(verdict, edition);
        head.addClassName("tidu-head");
        var list = new UnorderedList();
        assessment.findings().stream().map(this::item).forEach(list::add);
        add(head, list);
    }

    private ListItem item(Finding finding) {
        var provision = finding.provision();
        var outcome = new Span(words.outcome(finding.outcome(), getLocale()));
        outcome.addClassNames("tidu-tag", Looks.of(finding.outcome()));
        var name = new Span(provision.code() + " " + provision.name().in(getLocale()));
        name.addClassName("tidu-finding-name");
        var told = new Div(words.explain(finding, getLocale()));
        var clause = new Div(getTranslation(
                "review.clause",
                provision.citation().document(),
                provision.citation().clause().in(getLocale()),
                String.join("、", provision.evidence())));
        clause.addClassName("tidu-clause");
        return new ListItem(new Div(outcome, name), told, clause);
    }
}
