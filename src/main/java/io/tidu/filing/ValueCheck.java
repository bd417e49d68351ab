package io.tidu.filing;

import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import io.tidu.shared.TypedNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Finds what is wrong with one value by itself, at most one thing: the first that the person has to mend. */
final class ValueCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate today;

    ValueCheck(LocalDate today) {
        this.today = today;
    }

    Optional<FieldProblem> check(FieldDefinition field, FieldPath path, String typed) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text(field, path, typed);
            case AMOUNT, PERCENT, COUNT, NUMBER -> number(field, path, typed);
            case DATE -> day(field, path, typed);
            case CHOICE -> field.option(typed).isPresent() ? Optional.empty() : unknownOption(path, typed);
            case CHOICES -> choices(field, path, typed);
            case BOOLEAN ->
                typed.equals("true") || typed.equals("false") ? Optional.empty() : unknownOption(path, typed);
            case TABLE -> Optional.empty();
        };
    }

    private Optional<FieldProblem> text(FieldDefinition field, FieldPath path, String typed) {
        int length = typed.codePointCount(0, typed.length());
        if (length > field.maxLength()) {
            return problem(path, "filing.problem.tooLong", String.valueOf(field.maxLength()), String.valueOf(length));
        }
        if (typed.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return problem(path, "filing.problem.oddCharacters");
        }
        var format = field.format();
        if (format == FieldFormat.CREDIT_CODE) {
            return creditCode(path, typed);
        }
        return format == null || format.fits(typed) ? Optional.empty() : problem(path, format.messageKey());
    }

    private static Optional<FieldProblem> creditCode(FieldPath path, String typed) {
        try {
            new CreditCode(typed);
            return Optional.empty();
        } catch (CreditCodeRefused wrong) {
            return Optional.of(new FieldProblem(path, true, wrong.messageKey(), wrong.arguments()));
        }
    }

    private Optional<FieldProblem> number(FieldDefinition field, FieldPath path, String typed) {
        var parsed = TypedNumber.parse(typed);
        if (parsed.isEmpty()) {
            return problem(path, "filing.problem.notANumber", typed);
        }
        var value = parsed.get();
        if (value.stripTrailingZeros().scale() > field.decimals()) {
            return field.decimals() == 0
                    ? problem(path, "filing.problem.notWhole")
                    : problem(path, "filing.problem.tooManyDecimals", String.valueOf(field.decimals()));
        }
        return bounds(field, path, value);
    }

    private static Optional<FieldProblem> bounds(FieldDefinition field, FieldPath path, BigDecimal value) {
        var min = field.min();
        var max = field.max();
        if (min != null && value.compareTo(min) < 0) {
            return min.signum() == 0
                    ? problem(path, "filing.problem.negative")
                    : problem(path, "filing.problem.tooSmall", min.toPlainString());
        }
        if (max != null && value.compareTo(max) > 0) {
            return problem(path, "filing.problem.tooBig", max.toPlainString());
        }
        return Optional.empty();
    }

    private Optional<FieldProblem> day(FieldDefinition field, FieldPath path, String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (day.isBefore(EARLIEST)) {
                return problem(path, "filing.problem.tooEarly", EARLIEST.toString());
            }
            return field.past() && day.isAfter(today)
                    ? problem(path, "filing.problem.future", today.toString())
                    : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return problem(path, "filing.problem.notADate", typed);
        }
    }

    private static Optional<FieldProblem> choices(FieldDefinition field, FieldPath path, String typed) {
        var chosen = FormFacts.chosen(typed);
        var unknown =
                chosen.stream().filter(code -> field.option(code).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return unknownOption(path, unknown.get());
        }
        return chosen.contains(FormFacts.NONE) && chosen.size() > 1
                ? problem(path, "filing.problem.noneAndOthers")
                : Optional.empty();
    }

    private static Optional<FieldProblem> unknownOption(FieldPath path, String typed) {
        return problem(path, "filing.problem.unknownOption", typed);
    }

    private static Optional<FieldProblem> problem(FieldPath path, String messageKey, Object... arguments) {
        return Optional.of(FieldProblem.error(path, messageKey, arguments));
    }
}
