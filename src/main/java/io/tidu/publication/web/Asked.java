package io.tidu.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Reads the parameters of a request. A blank one counts as not given; a wrong one is noted, read as not given, and the answer
 * is 400 with everything that was noted.
 */
final class Asked {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_TEXT = 100;
    private static final Set<String> SHOWN_AGAIN = Set.of("q", "rung", "region", "year");

    private final MultiValueMap<String, String> parameters;
    private final List<Problem> problems = new ArrayList<>();

    Asked(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** @throws BadQuery if anything was wrong */
    void require() {
        if (!problems.isEmpty()) {
            throw new BadQuery(problems);
        }
    }

    void note(Problem problem) {
        problems.add(problem);
    }

    /** As it was typed, for the form to show again. */
    public String typed(String field) {
        var value = parameters.getFirst(field);
        return value == null ? "" : value;
    }

    /** Whether nothing was asked for but a page. */
    public boolean isEmpty() {
        return given().findAny().isEmpty();
    }

    /** The address that asks the same again, for the number of a page to be added. */
    public String address(String path) {
        return given().map(field -> field + "=" + UriUtils.encode(typed(field), UTF_8) + "&")
                .collect(joining("", path + "?", ""));
    }

    private Stream<String> given() {
        return parameters.keySet().stream()
                .filter(field -> SHOWN_AGAIN.contains(field) && !typed(field).isBlank());
    }

    @Nullable
    String text(String field) {
        return read(field, text -> text.length() <= LONGEST_TEXT ? text : wrong(field, "tooLong", LONGEST_TEXT));
    }

    int number(String field, int otherwise, int least, int most) {
        var number = read(field, text -> {
            boolean whole = text.matches("[0-9]{1,9}");
            int value = whole ? Integer.parseInt(text) : -1;
            return value >= least && value <= most ? value : this.<Integer>wrong(field, "number", least, most);
        });
        return number == null ? otherwise : number;
    }

    @Nullable
    Integer year(String field) {
        return read(field, text -> {
            int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
            return year >= FIRST_YEAR && year <= LAST_YEAR ? year : this.<Integer>wrong(field, "year");
        });
    }

    @Nullable
    String oneOf(String field, Predicate<String> known) {
        return read(field, text -> known.test(text) ? text : wrong(field, "unknown"));
    }

    @Nullable
    RegionCode region(String field, Predicate<RegionCode> known) {
        return read(field, text -> {
            try {
                return Optional.of(new RegionCode(text)).filter(known).orElseGet(() -> wrong(field, "unknown"));
            } catch (RuleViolation shape) {
                return wrong(field, "region");
            }
        });
    }

    @Nullable
    CreditCode creditCode(String field) {
        return read(field, text -> {
            try {
                return new CreditCode(text);
            } catch (RuleViolation refused) {
                problems.add(new Problem(field, refused.messageKey(), refused.arguments()));
                return null;
            }
        });
    }

    @Nullable
    LocalDate day(String field) {
        return read(field, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException unreadable) {
                return wrong(field, "day");
            }
        });
    }

    private <T> @Nullable T read(String field, Function<String, @Nullable T> reading) {
        var text = typed(field).strip();
        return text.isEmpty() ? null : reading.apply(text);
    }

    private <T> @Nullable T wrong(String field, String reason, Object... arguments) {
        problems.add(Problem.of(field, reason, arguments));
        return null;
    }
}
