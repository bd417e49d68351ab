package io.tidu.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Names what the database refuses the same on both databases: MySQL reports a broken check constraint as a general error,
 * which Spring does not know for a violated integrity, MariaDB as what it is.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseRefusals {

    private static final int CHECK_CONSTRAINT_VIOLATED = 3819;

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator() {
        var translator = new SQLExceptionSubclassTranslator();
        translator.setCustomTranslator((task, sql, failure) -> failure.getErrorCode() == CHECK_CONSTRAINT_VIOLATED
                ? new DataIntegrityViolationException(String.valueOf(failure.getMessage()), failure)
                : null);
        return translator;
    }
}
