package io.tidu.filing;

import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a level may take a decision of its own back: as long as it was the last one, and nobody has built on it. */
@Component
class TakingBack {

    private final List<LevelWork> works;
    private final BureauDirectory bureaus;

    TakingBack(List<LevelWork> works, BureauDirectory bureaus) {
        this.works = works;
        this.bureaus = bureaus;
    }

    /** Why the line of the table does not hold for this party; empty if it does. */
    Optional<RuleViolation> refusal(Dossier dossier, Party party, Transition line) {
        if (line.ownDecisionOnly() && dossier.filing().state().resumeAt() != party.level()) {
            return Optional.of(new NotAllowed(reason(line.action())));
        }
        return line.action() == FilingAction.UNDO ? workAbove(dossier.filing()) : Optional.empty();
    }

    private static String reason(FilingAction action) {
        return switch (action) {
            case UNDO -> "filing.refused.nothingToUndo";
            case CANCEL_RETURN -> "filing.refused.otherReturn";
            default -> "filing.refused.otherLevel";
        };
    }

    private Optional<RuleViolation> workAbove(Filing filing) {
        return filing.status()
                .turn()
                .map(Party::level)
                .map(filing.jurisdiction()::at)
                .flatMap(above -> works.stream()
                        .flatMap(work -> work.begun(filing.id(), above).stream())
                        .findFirst()
                        .map(begun -> new FilingRefused(
                                "filing.refused.workAbove", name(above), begun.by(), FilingTexts.minute(begun.at()))));
    }

    private String name(BureauId bureau) {
        return bureaus.find(bureau).map(BureauRow::name).orElse("");
    }
}
