package io.tidu.filing;

import io.tidu.shared.RuleViolation;
import java.time.Instant;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** The filing's status does not allow this: usually because somebody else was faster. Names who did what when. */
public final class FilingMovedOn extends RuleViolation {

    private final FilingStatus status;

    FilingMovedOn(FilingAction wanted, FilingStatus status, FilingAction last, Object who, Instant at) {
        super(
                "filing.movedOn",
                text(wanted.messageKey()),
                who,
                FilingTexts.minute(at),
                text(last.doneMessageKey()),
                text(status.messageKey()));
        this.status = status;
    }

    /** Where it stands now. */
    public FilingStatus status() {
        return status;
    }

    private static DefaultMessageSourceResolvable text(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
