package io.tidu.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the years from {@code db/calendar/cn-<year>.yaml}; a mistake in a file stops the start and names the file. */
final class CalendarFiles {

    private CalendarFiles() {}

    static List<CalendarYear> delivered() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/calendar/cn-*.yaml");
            return Arrays.stream(files).map(CalendarFiles::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The calendar files cannot be listed", unreadable);
        }
    }

    private static CalendarYear read(Resource file) {
        try (var content = file.getInputStream()) {
            Map<String, Object> year = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return year(year);
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException("Calendar file " + file + " is broken", broken);
        }
    }

    private static CalendarYear year(Map<String, Object> file) {
        var holidays = list(file, "holidays").stream().flatMap(CalendarFiles::days);
        var makeUpDays = list(file, "make_up_days").stream().map(CalendarFiles::day);
        return new CalendarYear(
                (int) required(file, "year"),
                (boolean) required(file, "provisional"),
                holidays.collect(Collectors.toSet()),
                makeUpDays.collect(Collectors.toSet()));
    }

    private static Stream<LocalDate> days(Object span) {
        var ends = (Map<?, ?>) span;
        return day(required(ends, "from")).datesUntil(day(required(ends, "to")).plusDays(1));
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse((String) text);
    }

    private static Collection<?> list(Map<?, ?> file, String key) {
        return (Collection<?>) required(file, key);
    }

    private static Object required(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
