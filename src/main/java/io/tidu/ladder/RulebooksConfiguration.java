package io.tidu.ladder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads every rulebook at the start and records it; one that is wrong, or changed after its first day, stops it. */
@Configuration(proxyBeanMethods = false)
class RulebooksConfiguration {

    private static final String FOLDER = "db/rulebooks/";

    @Bean
    EditionFiles editionFiles(ResourcePatternResolver resources) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var resource : resources.getResources("classpath*:" + FOLDER + "*.yaml")) {
            texts.put(FOLDER + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
        }
        return EditionFiles.read(texts);
    }

    @Bean
    Rulebooks rulebooks(EditionFiles files, EditionRecording recording, EditionsInUse inUse) {
        recording.record(files);
        return new Rulebooks(inUse.collect(files));
    }

    static Rulebooks read(Map<String, String> texts) {
        return read(EditionFiles.read(texts));
    }

    /** The editions of the files alone. */
    static Rulebooks read(EditionFiles files) {
        return new Rulebooks(files.all().stream().map(EditionText::rulebook).toList());
    }
}
