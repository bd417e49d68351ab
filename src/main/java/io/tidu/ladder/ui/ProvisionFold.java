package io.tidu.ladder.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.DraftProvision;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A provision in one line, opened into its form. The form is made when it is first opened. */
class ProvisionFold extends Details {

    private final String code;
    private final transient DraftKeeping keeping;
    private final transient BookWords words;
    private final Span name = new Span();
    private final Span rule = new Span();
    private final Span wrong = new Span();
    private @Nullable ProvisionForm form;

    ProvisionFold(String code, DraftKeeping keeping, BookWords words, Supplier<ProvisionForm> making) {
        this.code = code;
        this.keeping = keeping;
        this.words = words;
        addClassNames("tidu-card", "book-fold");
        var number = new Span(code);
        number.addClassName("book-code");
        name.addClassName("book-fold-name");
        rule.addClassName("tidu-soft");
        wrong.addClassNames("tidu-tag", "unmet");
        setSummary(Pieces.classed("book-fold-head", number, name, wrong, rule));
        addOpenedChangeListener(change -> {
            if (change.isOpened() && form == null) {
                form = making.get();
                add(form);
                mark(new Problems(keeping.view().problems(), words));
            }
        });
    }

    String code() {
        return code;
    }

    void mark(Problems problems) {
        keeping.view().content().provision(code).ifPresent(this::show);
        long count = problems.in(code);
        wrong.setVisible(count > 0);
        wrong.setText(words.say("ladder.ui.problems.count", count));
        if (form != null) {
            form.mark(problems);
        }
    }

    private void show(DraftProvision provision) {
        var text = provision.name();
        name.setText(words.locale().getLanguage().equals("en") ? text.en() : text.zh());
        rule.setText(words.editions().rule(provision.rule(), words.locale()).orElse(""));
    }
}
