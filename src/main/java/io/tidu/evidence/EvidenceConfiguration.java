package io.tidu.evidence;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {

    @Bean
    ContentStore contentStore(EvidenceSettings settings) throws IOException {
        return new FolderStore(settings.folder());
    }

    @Bean
    ContentInspector contentInspector(EvidenceSettings settings) {
        return new ContentInspector(settings.maxPixels(), settings.maxInflated());
    }
}
