package io.tidu.ladder.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.ladder.DraftProvision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** All forms of an open draft. */
class DraftEditor extends Div {

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{0,2}[a-z]?");

    private final transient DraftKeeping keeping;
    private final transient RuleFields fields;
    private final transient BookWords words;
    private final List<ProvisionFold> folds = new ArrayList<>();
    private final Set<String> opened = new HashSet<>();
    private HeadForm head;

    DraftEditor(DraftKeeping keeping, BookWords words) {
        this.keeping = keeping;
        this.words = words;
        this.fields = new RuleFields(words);
        this.head = new HeadForm(keeping, fields);
        addClassName("tidu-stack");
        build();
    }

    /** Makes every field anew; what was open stays open. */
    void rebuild() {
        folds.stream().filter(ProvisionFold::isOpened).forEach(fold -> opened.add(fold.code()));
        head = new HeadForm(keeping, fields);
        build();
    }

    private void build() {
        removeAll();
        folds.clear();
        var content = keeping.view().content();
        add(head);
        add(Pieces.classed(
                "tidu-head",
                new H2(words.say("ladder.ui.provisions", content.provisions().size())),
                Pieces.classed("end", Pieces.button(words.say("ladder.ui.provision.add"), this::ask))));
        content.provisions().forEach(provision -> add(fold(provision)));
        add(new RoutesForm(keeping, fields));
        if (CardGroups.any(content)) {
            add(new CardForm(keeping, fields));
        }
        mark();
    }

    private ProvisionFold fold(DraftProvision provision) {
        var code = provision.code();
        var fold = new ProvisionFold(
                code,
                keeping,
                words,
                () -> new ProvisionForm(
                        keeping.view().content().provision(code).orElse(provision),
                        keeping,
                        fields,
                        () -> remove(code)));
        folds.add(fold);
        fold.setOpened(opened.contains(code));
        return fold;
    }

    /** Shows what is wrong where it is wrong. */
    void mark() {
        var problems = new Problems(keeping.view().problems(), words);
        head.mark(problems);
        folds.forEach(fold -> fold.mark(problems));
    }

    void open(String code) {
        folds.stream().filter(fold -> fold.code().equals(code)).forEach(fold -> {
            fold.setOpened(true);
            fold.scrollIntoView();
        });
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        var code = new TextField(words.say("ladder.ui.provision.code"));
        code.setHelperText(words.say("ladder.ui.provision.code.help"));
        code.setManualValidation(true);
        dialog.setHeader(words.say("ladder.ui.provision.add"));
        dialog.add(code);
        dialog.setCancelable(true);
        dialog.setCancelText(words.say("ladder.ui.cancel"));
        dialog.setConfirmText(words.say("ladder.ui.provision.add.go"));
        dialog.addConfirmListener(confirmed -> addProvision(code.getValue().strip()));
        dialog.open();
    }

    private void addProvision(String code) {
        if (!CODE.matcher(code).matches()
                || keeping.view().content().provision(code).isPresent()) {
            Pieces.told(words.say("ladder.ui.provision.code.wrong", code));
            return;
        }
        opened.add(code);
        keeping.restructure(code, content -> content.withProvision(DraftProvision.coded(code)));
        open(code);
    }

    private void remove(String code) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(words.say("ladder.ui.provision.remove.ask", code));
        dialog.setText(words.say("ladder.ui.provision.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(words.say("ladder.ui.cancel"));
        dialog.setConfirmText(words.say("ladder.ui.provision.remove"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            opened.remove(code);
            keeping.restructure(code, content -> content.withoutProvision(code));
        });
        dialog.open();
    }
}
