package io.tidu.shell;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other programs read first about the services that need no login. */
@Configuration(proxyBeanMethods = false)
class PublicApi {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Tidu 梯度").version("v1").description("""
                        Published lists of enterprises, the titles validly held, and an assessment of figures against any rung of \
                        the ladder. No login, no personal data.

                        Amounts are in 万元 (10 000 yuan) with decimals, shares in percent (3 means 3 %), counts are whole. A figure \
                        that is absent is unknown, not zero. Days are written 2026-06-01 and are days in Shanghai.

                        What is wrong with a request is answered as `application/problem+json` (RFC 9457) with the fields named in \
                        `errors`; 404 is an unknown rung or list, 429 too many requests from one address."""));
    }
}
