package io.tidu.shell;

import java.util.Locale;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of all modules. Spring Boot would make this bean only beside a bundle without a language, and there is none:
 * whoever asks for a language that is not here reads Chinese.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSourceProperties.class)
class MessagesConfiguration {

    @Bean
    MessageSource messageSource(MessageSourceProperties properties) {
        var messages = new ResourceBundleMessageSource();
        messages.addBasenames(properties.getBasename().toArray(String[]::new));
        messages.setDefaultEncoding(properties.getEncoding().name());
        messages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        messages.setAlwaysUseMessageFormat(properties.isAlwaysUseMessageFormat());
        messages.setUseCodeAsDefaultMessage(properties.isUseCodeAsDefaultMessage());
        return messages;
    }
}
