package io.tidu.shell;

import com.vaadin.flow.i18n.I18NProvider;
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
        return messages.getMessage(key, arguments, Languages.of(locale.toLanguageTag()));
    }
}
