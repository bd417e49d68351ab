package io.tidu.shell;

import com.vaadin.flow.i18n.I18NProvider;
import io.tidu.ladder.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives Flow the same texts that templates and services use. */
@Component
class MessagesTranslation implements I18NProvider {

    private final transient MessageSource messages;

    MessagesTranslation(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public Locale getDefaultLocale() {
        return Languages.CHINESE;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var language = Languages.of(locale.toLanguageTag());
        var texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof Bilingual both ? both.in(language) : argument)
                .toArray();
        return messages.getMessage(key, texts, language);
    }
}
