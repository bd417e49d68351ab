package io.tidu.review;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.tidu.filing.FieldPath;
import io.tidu.filing.ReturnTarget;
import tools.jackson.databind.json.JsonMapper;

/** Decisions as they are kept until they are released or carried out: every alternative under its name. */
final class DecisionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Decision.class, Named.class)
            .addMixIn(FieldPath.class, Named.class)
            .addMixIn(ReturnTarget.class, Named.class)
            .build();

    /** What the sealed types are written with; the alternatives are those that the type permits. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    interface Named {}

    private DecisionJson() {}

    static String write(Decision decision) {
        return MAPPER.writerFor(Decision.class).writeValueAsString(decision);
    }

    static Decision read(String json) {
        return MAPPER.readValue(json, Decision.class);
    }
}
