package io.tidu.title.life;

import io.tidu.ladder.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the rules of keeping titles at the start; one that is wrong, or two for one title and day, stop it. */
@Configuration(proxyBeanMethods = false)
class KeepingFiles {

    private static final String FOLDER = "db/titles/";

    @Bean
    KeepingRules keepingRules(ResourcePatternResolver resources) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var resource : resources.getResources("classpath*:" + FOLDER + "*.yaml")) {
            texts.put(FOLDER + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
        }
        return read(texts);
    }

    static KeepingRules read(Map<String, String> texts) {
        var read = new ArrayList<KeepingRule>();
        texts.forEach((file, text) -> {
            var rule = KeepingReader.read(file, text);
            read.stream().filter(other -> collide(rule, other)).findFirst().ifPresent(other -> {
                throw YamlNode.parse(file, text)
                        .get("in_force")
                        .refuse("on some day both this and '" + other.name().en() + "' rule the same titles");
            });
            read.add(rule);
        });
        return new KeepingRules(read);
    }

    private static boolean collide(KeepingRule one, KeepingRule other) {
        return !Collections.disjoint(one.rungs(), other.rungs())
                && Objects.equals(one.region(), other.region())
                && begin(one).compareTo(end(other)) <= 0
                && begin(other).compareTo(end(one)) <= 0;
    }

    private static LocalDate begin(KeepingRule rule) {
        return Objects.requireNonNullElse(rule.inForce().from(), LocalDate.MIN);
    }

    private static LocalDate end(KeepingRule rule) {
        return Objects.requireNonNullElse(rule.inForce().until(), LocalDate.MAX);
    }
}
