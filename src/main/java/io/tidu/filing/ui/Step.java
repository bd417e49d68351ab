package io.tidu.filing.ui;

import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.FilingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A step of filling the form in: a group of fields, the evidence, or the check before it goes to the signatory. */
sealed interface Step {

    String EVIDENCE = "evidence";
    String CHECK = "check";

    record Fields(FieldGroup group) implements Step {
        @Override
        public String code() {
            return group.code();
        }

        @Override
        public String title(FilingWords words) {
            return words.say(group.label());
        }

        @Override
        public boolean has(FieldPath path) {
            return group.fields().stream().anyMatch(field -> field.code().equals(path.code()));
        }
    }

    record Evidence(List<String> slots) implements Step {
        public Evidence {
            slots = List.copyOf(slots);
        }

        @Override
        public String code() {
            return EVIDENCE;
        }

        @Override
        public String title(FilingWords words) {
            return words.say("filing.ui.evidence.title");
        }

        @Override
        public boolean has(FieldPath path) {
            return slots.contains(path.code());
        }
    }

    record Check() implements Step {
        @Override
        public String code() {
            return CHECK;
        }

        @Override
        public String title(FilingWords words) {
            return words.say("filing.ui.check.title");
        }

        @Override
        public boolean has(FieldPath path) {
            return false;
        }
    }

    /** Short and stable, as it stands in the address. */
    String code();

    String title(FilingWords words);

    /** Whether a problem with this path is solved in this step. */
    boolean has(FieldPath path);

    /** What still stands in the way of submitting, as far as this step can solve it. */
    default List<FieldProblem> blocking(List<FieldProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.blocking() && has(problem.path()))
                .toList();
    }

    static List<Step> of(FilingView view, Workplace work) {
        var steps = new ArrayList<Step>();
        view.form().groups().forEach(group -> steps.add(new Fields(group)));
        steps.add(new Evidence(work.slots().forRung(view.form().rung().code()).stream()
                .map(slot -> slot.code().value().toLowerCase(Locale.ROOT))
                .toList()));
        steps.add(new Check());
        return List.copyOf(steps);
    }
}
