package io.tidu.ladder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads every rulebook at the start; one that is wrong stops it. */
@Configuration(proxyBeanMethods = false)
class RulebooksConfiguration {

    private static final String FOLDER = "db/rulebooks/";

    @Bean
    Rulebooks rulebooks(ResourcePatternResolver resources) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var resource : resources.getResources("classpath*:" + FOLDER + "*.yaml")) {
            texts.put(FOLDER + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
        }
        return read(texts);
    }

    static Rulebooks read(Map<String, String> texts) {
        return new Rulebooks(new ArrayList<>(RulebookFiles.read(texts).values()));
    }
}
