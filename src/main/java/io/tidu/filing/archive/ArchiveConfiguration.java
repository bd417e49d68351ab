package io.tidu.filing.archive;

import io.tidu.evidence.MadeFiles;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ArchiveSettings.class)
class ArchiveConfiguration {

    @Bean
    ArchivePlace archivePlace(ArchiveSettings settings, MadeFiles.Folders folders) throws IOException {
        return ArchivePlace.in(settings.folder(), folders);
    }
}
