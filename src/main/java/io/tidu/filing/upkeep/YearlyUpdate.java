package io.tidu.filing.upkeep;

import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.FilingForm;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.TitleLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The update of this year as the firm's people see it.
 *
 * @param titles those held that ask for one in this year, made or not
 * @param content as typed so far; of what nobody has typed yet, what the firm said last
 * @param handedOverAt when it was handed to the signatory; null while it is being typed
 * @param signed what was signed this year, the latest first
 */
public record YearlyUpdate(
        EnterpriseId enterprise,
        int year,
        List<TitleLine> titles,
        FilingForm content,
        SortedMap<FieldPath, BigDecimal> derived,
        List<FieldProblem> problems,
        @Nullable Instant handedOverAt,
        List<UpdateRow> signed) {

    public YearlyUpdate {
        titles = List.copyOf(titles);
        problems = List.copyOf(problems);
        signed = List.copyOf(signed);
    }

    /** The calendar year whose figures are asked for. */
    public int lastYear() {
        return year - 1;
    }

    /** The titles it would count for if it were signed now. */
    public List<TitleLine> open() {
        return titles.stream().filter(line -> line.life().open().isPresent()).toList();
    }

    /** Whether it can be typed and signed: something waits for it, or it was signed and is corrected. */
    public boolean taken() {
        return !titles.isEmpty() && (!open().isEmpty() || !signed.isEmpty());
    }

    public List<FieldProblem> blocking() {
        return problems.stream().filter(FieldProblem::blocking).toList();
    }
}
