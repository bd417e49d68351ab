package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundPlan;
import io.tidu.filing.RoundRow;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks what a round shall be: first what every round has, then the windows of the bureaus, then, folded, what most leave as it is. */
class RoundDialog extends Dialog {

    private static final int USUAL_DAYS = 30;
    private static final String PLAN = "filing.ui.roundList.plan";

    private final RoundDesk desk;
    private final RoundProblems problems;
    private final RoundWhat what;
    private final WindowField window;
    private final LevelFields levels;
    private final MoreSettings more;
    private final Details moreFolded;
    private final Consumer<RoundId> done;
    private final Work work;
    private final UUID key = UUID.randomUUID();

    /** What becomes of what was asked. */
    private interface Work {
        RoundId perform(RoundPlan plan, UUID key);
    }

    private RoundDialog(RoundDesk desk, String title, Work work, Consumer<RoundId> done) {
        this.desk = desk;
        this.work = work;
        this.done = done;
        var words = desk.words();
        problems = new RoundProblems(words);
        setHeaderTitle(words.say(title));
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
        var confirm = new Button(words.say(title), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("filing.ui.cancel"), click -> close()), confirm);
    }

    static RoundDialog empty(RoundDesk desk, Consumer<RoundId> done) {
        return new RoundDialog(desk, PLAN, (plan, key) -> desk.rounds().plan(desk.actor(), plan, key), done);
    }

    /** A new one, run as another was. */
    static RoundDialog like(RoundRow round, RoundDesk desk, Consumer<RoundId> done) {
        var dialog = empty(desk, done);
        dialog.what.like(round);
        dialog.levels.showWithoutWindows(round.rules());
        dialog.more.show(round.rules());
        return dialog;
    }

    /** The same one, changed. */
    static RoundDialog about(RoundRow round, RoundDesk desk, Consumer<RoundId> done) {
        var dialog = new RoundDialog(
                desk,
                "filing.ui.roundList.replan",
                (plan, key) -> {
                    desk.rounds().replan(desk.actor(), round, plan, key);
                    return round.id();
                },
                done);
        dialog.window.show(round.window());
        dialog.what.show(round);
        dialog.levels.show(round.rules());
        dialog.more.show(round.rules());
        return dialog;
    }

    private void confirm() {
        problems.clear();
        what.markMissing();
        window.markMissing();
        levels.markMissing();
        if (problems.missing()) {
            return;
        }
        var id = problems.trying(() -> work.perform(plan(), key));
        if (id == null) {
            moreFolded.setOpened(true);
            return;
        }
        close();
        done.accept(id);
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
