package io.tidu.filing;

import io.tidu.filing.LevelWork.Begun;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.RuleViolation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What the bureau above has begun with a filing. */
    interface Above {
        Optional<Begun> begun(Filing filing);
    }

    /** Asked for each filing when it matters. */
    Above above() {
        return filing -> above(List.of(filing)).begun(filing);
    }

    /** Asked for once for many. */
    Above above(Collection<Filing> filings) {
        var begun = new HashMap<FilingId, Begun>();
        filings.stream()
                .filter(filing -> bureauAbove(filing).isPresent())
                .collect(Collectors.groupingBy(filing -> bureauAbove(filing).orElseThrow()))
                .forEach((bureau, its) -> works.forEach(
                        work -> work.begun(its.stream().map(Filing::id).toList(), bureau)
                                .forEach(begun::putIfAbsent)));
        return filing -> Optional.ofNullable(begun.get(filing.id()));
    }

    private static Optional<BureauId> bureauAbove(Filing filing) {
        return filing.status().turn().map(Party::level).map(filing.jurisdiction()::at);
    }

    /** Why the line of the table does not hold for this party; empty if it does. */
    Optional<RuleViolation> refusal(Dossier dossier, Party party, Transition line, Above above) {
        if (line.ownDecisionOnly() && dossier.filing().state().resumeAt() != party.level()) {
            return Optional.of(new NotAllowed(reason(line.action())));
        }
        return line.action() == FilingAction.UNDO ? workAbove(dossier.filing(), above) : Optional.empty();
    }

    private static String reason(FilingAction action) {
        return switch (action) {
            case UNDO -> "filing.refused.nothingToUndo";
            case CANCEL_RETURN -> "filing.refused.otherReturn";
            default -> "filing.refused.otherLevel";
        };
    }

    private Optional<RuleViolation> workAbove(Filing filing, Above above) {
        return above.begun(filing)
                .map(begun -> new FilingRefused(
                        "filing.refused.workAbove",
                        bureauAbove(filing).map(this::name).orElse(""),
                        begun.by(),
                        FilingTexts.minute(begun.at())));
    }

    private String name(BureauId bureau) {
        return bureaus.find(bureau).map(BureauRow::name).orElse("");
    }
}
