package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundPlan;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks for a new round: first what every round has, then the windows of the bureaus, then, folded, what most leave as it is. */
class RoundDialog extends Dialog {

    private static final int USUAL_DAYS = 30;

    private final RoundDesk desk;
    private final RoundProblems problems;
    private final RoundWhat what;
    private final WindowField window;
    private final LevelFields levels;
    private final MoreSettings more;
    private final Details moreFolded;
    private final Consumer<RoundId> planned;
    private final UUID key = UUID.randomUUID();

    RoundDialog(RoundDesk desk, Consumer<RoundId> planned) {
        this.desk = desk;
        this.planned = planned;
        var words = desk.words();
        problems = new RoundProblems(words);
        setHeaderTitle(words.say("filing.ui.roundList.plan"));
        addClassNames("filing-dialog", "round-dialog");
        setWidth("min(96vw, 44rem)");
        setCloseOnOutsideClick(false);
        what = new RoundWhat(desk, problems, desk.today());
        window = new WindowField("", RoundField.WINDOW, words, problems);
        window.onFirstDay(what::begins);
        window.show(desk.today(), desk.today().plusDays(USUAL_DAYS));
        levels = new LevelFields(words, problems);
        more = new MoreSettings(desk, problems);
        moreFolded = new Details(words.say("filing.ui.roundPlan.more"), more);
        add(
                what,
                Blocks.section(words.say("filing.ui.roundList.window"), window),
                Blocks.section(words.say("filing.ui.roundPlan.levels"), levels),
                moreFolded);
        var confirm = new Button(words.say("filing.ui.roundList.plan"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("filing.ui.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        problems.clear();
        what.markMissing();
        window.markMissing();
        levels.markMissing();
        if (problems.missing()) {
            return;
        }
        var id = problems.trying(() -> desk.rounds().plan(desk.actor(), plan(), key));
        if (id == null) {
            moreFolded.setOpened(true);
            return;
        }
        close();
        planned.accept(id);
    }

    private RoundPlan plan() {
        return new RoundPlan(
                what.rung(),
                what.kind(),
                window.firstDay().getYear(),
                what.batch(),
                what.edition(),
                window.window(),
                more.rules(levels.levels(), levels.windows()));
    }
}
