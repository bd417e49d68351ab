package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.filing.Party;
import io.tidu.filing.RoundExtension;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundRow;
import io.tidu.identity.BureauLevel;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks for other ends of a round's windows and for the reason; what is left as it is stays as it is. */
class MoveEndsDialog extends Dialog {

    private final RoundRow round;
    private final FilingWords words;
    private final RoundProblems problems;
    private final EndField enterprises;
    private final Map<BureauLevel, EndField> levels = new EnumMap<>(BureauLevel.class);
    private final TextArea reason = new TextArea();
    private final UUID key = UUID.randomUUID();

    /** @param name {@code extend} or {@code reopen} */
    MoveEndsDialog(RoundRow round, String name, FilingWords words, BiConsumer<RoundExtension, UUID> act) {
        this.round = round;
        this.words = words;
        this.problems = new RoundProblems(words);
        setHeaderTitle(words.say("filing.ui.roundList." + name));
        addClassName("filing-dialog");
        setWidth("min(94vw, 34rem)");
        add(Blocks.text(words.say("filing.ui.roundMove." + name)));
        enterprises = end(words.say("filing.ui.roundPage.firms"), round.closesAt(), RoundField.WINDOW);
        for (var level : BureauLevel.values()) {
            round.rules()
                    .window(level)
                    .ifPresent(window -> levels.put(
                            level,
                            end(
                                    words.say(Party.reviewing(level).messageKey()),
                                    window.closesAt(),
                                    RoundField.windowOf(level))));
        }
        addReason();
        var confirm = new Button(words.say("filing.ui.roundList." + name), click -> confirm(act));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("filing.ui.cancel"), click -> close()), confirm);
    }

    private EndField end(String who, Instant now, RoundField about) {
        var field = new EndField(words.say("filing.ui.roundMove.end", who), words);
        field.show(now);
        problems.at(about, field.day());
        add(field);
        return field;
    }

    private void addReason() {
        reason.setLabel(words.say("filing.ui.roundPage.reason"));
        reason.setHelperText(words.say("filing.ui.roundMove.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        problems.at(RoundField.REASON, reason);
        add(reason);
    }

    private void confirm(BiConsumer<RoundExtension, UUID> act) {
        problems.clear();
        var done = problems.trying(() -> {
            act.accept(extension(), key);
            return true;
        });
        if (done != null) {
            close();
        }
    }

    private RoundExtension extension() {
        var moved = new EnumMap<BureauLevel, Instant>(BureauLevel.class);
        levels.forEach((level, field) -> {
            var before = round.rules().window(level).orElseThrow().closesAt();
            field.end().filter(end -> !end.equals(before)).ifPresent(end -> moved.put(level, end));
        });
        return new RoundExtension(enterpriseEnd(), moved, reason.getValue());
    }

    private @Nullable Instant enterpriseEnd() {
        return enterprises.end().filter(end -> !end.equals(round.closesAt())).orElse(null);
    }
}
