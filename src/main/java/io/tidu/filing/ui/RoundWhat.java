package io.tidu.filing.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundRow;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.time.LocalDate;

/** What a new round is about: rung, kind, batch and the edition filings are judged by. */
class RoundWhat extends FormLayout {

    private final RoundDesk desk;
    private final FilingWords words;
    private final RoundProblems problems;
    private final Select<Rung> rung = new Select<>();
    private final Select<FilingKind> kind = new Select<>();
    private final IntegerField batch = new IntegerField();
    private final Select<String> edition = new Select<>();
    private LocalDate firstDay;

    RoundWhat(RoundDesk desk, RoundProblems problems, LocalDate firstDay) {
        this.desk = desk;
        this.words = desk.words();
        this.problems = problems;
        this.firstDay = firstDay;
        chooseRung();
        kind.setLabel(words.say("filing.ui.roundList.kind"));
        kind.setItems(FilingKind.values());
        kind.setItemLabelGenerator(value -> words.say("filing.ui.roundList.kind." + value));
        kind.setValue(FilingKind.NEW);
        batch.setLabel(words.say("filing.ui.roundList.batch"));
        batch.setManualValidation(true);
        batch.setMin(1);
        batch.setMax(99);
        batch.setStepButtonsVisible(true);
        edition.setLabel(words.say("filing.ui.roundList.edition"));
        problems.at(RoundField.RUNG, rung);
        problems.at(RoundField.BATCH, batch);
        problems.at(RoundField.EDITION, edition);
        rung.addValueChangeListener(change -> offer());
        kind.addValueChangeListener(change -> offer());
        offer();
        add(rung, kind, batch, edition);
    }

    /** The first number of the year that no round like this has. */
    private int nextBatch() {
        return desk.visible().stream()
                        .filter(round -> round.rung().equals(rung.getValue()) && round.kind() == kind.getValue())
                        .filter(round -> round.year() == firstDay.getYear())
                        .mapToInt(RoundRow::batch)
                        .max()
                        .orElse(0)
                + 1;
    }

    private void chooseRung() {
        rung.setLabel(words.say("filing.ui.roundList.rung"));
        var rungs = desk.choices().rungs(desk.province());
        rung.setItems(rungs);
        rung.setItemLabelGenerator(words::rung);
        rungs.stream().findFirst().ifPresent(rung::setValue);
    }

    /** As it was planned; its own batch is no obstacle. */
    void show(RoundRow round) {
        like(round);
        batch.setValue(round.batch());
    }

    /** The same again, as the next batch. */
    void like(RoundRow round) {
        rung.setValue(round.rung());
        kind.setValue(round.kind());
        edition.setValue(round.edition());
    }

    /** The edition in force depends on the day the round begins. */
    void begins(LocalDate day) {
        firstDay = day;
        chooseEdition();
    }

    private void offer() {
        batch.setValue(nextBatch());
        edition.setItems(desk.choices().editions(rung.getValue(), desk.province()));
        chooseEdition();
    }

    /** The one in force on the first day; another can be chosen, none is guessed where the rules name none. */
    private void chooseEdition() {
        var inForce = desk.choices().inForce(rung.getValue(), kind.getValue(), firstDay, desk.province());
        edition.setValue(inForce.orElse(null));
        edition.setHelperText(
                words.say("filing.ui.roundList.edition." + (inForce.isPresent() ? "inForce" : "noneInForce")));
    }

    void markMissing() {
        if (batch.getValue() == null) {
            problems.missing(batch);
        }
        if (edition.getValue() == null) {
            problems.missing(edition);
        }
    }

    Rung rung() {
        return rung.getValue();
    }

    FilingKind kind() {
        return kind.getValue();
    }

    int batch() {
        return batch.getValue();
    }

    String edition() {
        return edition.getValue();
    }
}
