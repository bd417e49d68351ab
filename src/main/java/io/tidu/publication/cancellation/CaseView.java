package io.tidu.publication.cancellation;

import io.tidu.filing.StoppedByProgram.Stopped;
import java.util.List;

/**
 * A case as officials see it.
 *
 * @param stopped what the loss of the title stopped, where the case was reversed: a person takes it up again, or not
 */
public record CaseView(
        CaseRow row, List<CaseTitle> titles, List<CaseStep> steps, CaseRights rights, List<Stopped> stopped) {

    public CaseView {
        titles = List.copyOf(titles);
        steps = List.copyOf(steps);
        stopped = List.copyOf(stopped);
    }
}
