package io.tidu.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.tidu.evidence.EvidenceVerification;
import io.tidu.evidence.Sizes;
import io.tidu.evidence.VerificationProblem;
import io.tidu.evidence.VerificationProblem.Place;
import io.tidu.evidence.VerificationRow;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Begins and stops the verification of all evidence, shows how far it is, and names what is missing or changed. */
class VerificationPanel extends Div {

    private static final int LOOK_EVERY = 1000;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final EvidenceVerification verification;
    private final CurrentActor current;
    private final Paragraph state = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Button start = new Button(getTranslation("evidence.verify.start"), click -> start());
    private final Button stop = new Button(getTranslation("evidence.verify.stop"), click -> stop());
    private final Grid<VerificationProblem> problems = new Grid<>();
    private @Nullable VerificationRow latest;
    private @Nullable Registration looking;

    VerificationPanel(EvidenceVerification verification, CurrentActor current) {
        this.verification = verification;
        this.current = current;
        addClassName("tidu-stack");
        state.getElement().setAttribute("role", "status");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        progress.getElement().setAttribute("aria-label", getTranslation("evidence.verify.tab"));
        add(new Paragraph(getTranslation("evidence.verify.about")), state, progress, new Div(start, stop), problems);
        columns();
    }

    private void columns() {
        column("evidence.verify.column.kind", problem -> getTranslation("evidence.verify.kind." + problem.kind()));
        column("evidence.verify.column.dossier", problem -> each(problem, Place::dossier));
        column("evidence.verify.column.firm", problem -> each(problem, Place::firmName));
        column(
                "evidence.verify.column.slot",
                problem -> each(problem, place -> place.slot().value()));
        column("evidence.verify.column.file", problem -> each(problem, Place::fileName));
        column("evidence.verify.column.digest", VerificationProblem::digest);
        problems.setEmptyStateText(getTranslation("evidence.verify.none"));
        problems.setItems(query -> {
            var shown = latest;
            int offset = query.getOffset();
            int limit = query.getLimit();
            return shown == null
                    ? Stream.empty()
                    : verification.problems(current.require(), shown, offset, limit).stream();
        });
    }

    private void column(String headerKey, Function<VerificationProblem, String> value) {
        problems.addColumn(value::apply)
                .setHeader(getTranslation(headerKey))
                .setAutoWidth(true)
                .setResizable(true);
    }

    private static String each(VerificationProblem problem, Function<Place, String> part) {
        return problem.places().stream().map(part).distinct().collect(Collectors.joining("、"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        look();
        looking = attached.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }

    private void start() {
        try {
            verification.start(current.require());
            look();
        } catch (RuleViolation refused) {
            look();
            state.setText(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private void stop() {
        verification.cancel(current.require());
        look();
    }

    private void look() {
        var row = verification.latest(current.require()).orElse(null);
        boolean changed = row == null || latest == null || !row.equals(latest);
        latest = row;
        boolean running = row != null && row.isRunning();
        start.setVisible(!running);
        stop.setVisible(running);
        progress.setVisible(running);
        progress.setValue(row == null ? 0 : Math.min(1, (double) row.checked() / Math.max(1, row.total())));
        state.setText(row == null ? getTranslation("evidence.verify.never") : words(row));
        getUI().ifPresent(ui -> ui.setPollInterval(running ? LOOK_EVERY : -1));
        if (changed) {
            problems.getDataProvider().refreshAll();
        }
    }

    private String words(VerificationRow row) {
        return getTranslation(
                "evidence.verify.state." + row.state(),
                MINUTE.format(row.startedAt()),
                row.startedBy(),
                String.valueOf(row.checked()),
                String.valueOf(row.total()),
                Sizes.inWords(row.bytes()),
                Sizes.inWords(row.bytesPerSecond()),
                String.valueOf(row.problems()));
    }
}
