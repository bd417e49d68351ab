package io.tidu.title.ui;

import com.vaadin.flow.component.html.Span;
import io.tidu.shared.RuleViolation;
import io.tidu.title.RowReason;
import io.tidu.title.TitleStatus;
import io.tidu.title.TitleType;
import io.tidu.title.TitleTypes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How titles are spoken of, in the language of one screen. */
final class TitleWords {

    interface Translation {
        String of(String key, Object... arguments);
    }

    private final Translation translation;
    private final Locale locale;
    private final Map<String, TitleType> types;

    TitleWords(TitleTypes types, Translation translation, Locale locale) {
        this.translation = translation;
        this.locale = locale;
        this.types = types.all().stream().collect(Collectors.toMap(TitleType::rung, Function.identity()));
    }

    String rung(String code) {
        var type = types.get(code);
        return type == null ? code : type.name(locale);
    }

    String type(TitleType type) {
        return type.name(locale);
    }

    String issuer(String rung) {
        var type = types.get(rung);
        return type == null ? "" : type.issuer(locale);
    }

    String status(TitleStatus status) {
        return translation.of("title.status." + status.name().toLowerCase(Locale.ROOT));
    }

    Span statusTag(TitleStatus status) {
        var tag = new Span(status(status));
        tag.addClassNames(
                "tidu-tag",
                switch (status) {
                    case ACTIVE -> "met";
                    case UPCOMING -> "accent";
                    case LAPSED, RENEWED, GIVEN_UP -> "unknown";
                    case CANCELLED -> "unmet";
                });
        return tag;
    }

    String reasons(List<RowReason> reasons) {
        return reasons.stream()
                .map(reason ->
                        translation.of(reason.messageKey(), reason.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    String refusal(RuleViolation refused) {
        return translation.of(refused.messageKey(), refused.arguments().toArray());
    }
}
