package io.tidu.collaboration.ui;

import com.vaadin.flow.component.UI;
import io.tidu.collaboration.NewsRow;
import io.tidu.collaboration.NewsTopic;
import io.tidu.ladder.FindingText;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a piece of news in the person's language. */
@Component
class NewsWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final MessageSource messages;
    private final TitleTypes types;
    private final FindingText findings;

    NewsWords(MessageSource messages, TitleTypes types, FindingText findings) {
        this.messages = messages;
        this.types = types;
        this.findings = findings;
    }

    String sentence(NewsRow row) {
        var key = row.topic().messageKey();
        var day = row.onDay() == null ? "" : row.onDay().toString();
        return say(
                row.settled() && row.topic() == NewsTopic.ARRIVED ? key + ".settled" : key,
                filing(row),
                day,
                String.valueOf(row.amount()),
                row.rung() == null ? "" : rung(row.rung()));
    }

    private String filing(NewsRow row) {
        var rung = row.rung() == null ? "" : rung(row.rung());
        return row.number() == null
                ? say("collaboration.filing.draft", rung)
                : say("collaboration.filing.numbered", rung, row.number());
    }

    private String rung(String code) {
        return types.find(code)
                .map(type -> type.name(locale()))
                .orElseGet(() -> findings.rung(new Rung(code), locale()));
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }
}
