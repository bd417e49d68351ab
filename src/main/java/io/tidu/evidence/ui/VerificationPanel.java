package io.tidu.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import io.tidu.evidence.EvidenceVerification;
import io.tidu.evidence.Sizes;
import io.tidu.evidence.VerificationRow;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import java.time.format.DateTimeFormatter;
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
    private final ProblemGrid problems = new ProblemGrid();
    private @Nullable VerificationRow latest;
    private @Nullable Registration looking;

    VerificationPanel(EvidenceVerification verification, CurrentActor current) {
        this.verification = verification;
        this.current = current;
        addClassName("tidu-stack");
        state.getElement().setAttribute("role", "status");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        progress.getElement().setAttribute("aria-label", getTranslation("evidence.verify.tab"));
        add(
                new Paragraph(getTranslation("evidence.verify.about")),
                state,
                progress,
                new Div(start, stop),
                problems,
                scans());
    }

    private Paragraph scans() {
        var overview = verification.scans(current.require());
        return new Paragraph(
                overview.setUp()
                        ? getTranslation(
                                "evidence.scan.overview",
                                String.valueOf(overview.waiting()),
                                String.valueOf(overview.infected()))
                        : getTranslation("evidence.scan.none"));
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
        problems.setVisible(row != null && row.problems() > 0);
        if (changed) {
            problems.setItems(query -> row == null
                    ? Stream.empty()
                    : verification.problems(current.require(), row, query.getOffset(), query.getLimit()).stream());
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
