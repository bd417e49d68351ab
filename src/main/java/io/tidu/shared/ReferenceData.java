package io.tidu.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The code tables and the calendar, read once at start. */
@Configuration(proxyBeanMethods = false)
class ReferenceData {

    @Bean
    Regions regions() {
        return Regions.delivered();
    }

    @Bean
    Industries industries() {
        return Industries.delivered();
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.delivered();
    }
}
