package io.tidu.title;

import io.tidu.title.life.UpdateYear;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lives of titles as rows of a table to take away. */
@Component
class WatchSheet {

    private final TitleTypes types;
    private final MessageSource messages;

    WatchSheet(TitleTypes types, MessageSource messages) {
        this.types = types;
        this.messages = messages;
    }

    List<String> headings(Locale locale) {
        return Stream.of(
                        "holder",
                        "credit-code",
                        "region",
                        "rung",
                        "granted-on",
                        "valid-until",
                        "state",
                        "missed",
                        "due")
                .map(column -> say("title.life.column." + column, locale))
                .toList();
    }

    List<String> cells(TitleLine line, Locale locale) {
        var title = line.title();
        var life = line.life();
        return List.of(
                title.holder(),
                Objects.requireNonNullElse(title.creditCode(), ""),
                title.regionName(),
                types.find(title.rung()).map(type -> type.name(locale)).orElse(title.rung()),
                title.grantedOn().toString(),
                title.validUntil().toString(),
                say(life.state().messageKey(), locale),
                life.updates().stream()
                        .filter(UpdateYear::missed)
                        .map(update -> String.valueOf(update.year()))
                        .collect(Collectors.joining(" ")),
                life.nextUpdate().map(update -> update.dueOn().toString()).orElse(""));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
