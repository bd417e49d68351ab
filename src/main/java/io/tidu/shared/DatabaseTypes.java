package io.tidu.shared;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets list queries read straight into records: the driver hands out a {@code datetime} as a local time and a key as bytes,
 * and knows neither {@link Instant} nor {@link UUID}.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseTypes {

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate template) {
        var conversions = new DefaultConversionService();
        conversions.addConverter(LocalDateTime.class, Instant.class, time -> time.toInstant(ZoneOffset.UTC));
        conversions.addConverter(byte[].class, UUID.class, DatabaseTypes::uuid);
        return JdbcClient.create(template, conversions);
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
