package io.tidu.evidence;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.tidu.evidence.text.DocumentText;
import io.tidu.evidence.text.Extract;
import io.tidu.evidence.text.Seen;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Texts and what they say as JSON, complete and exact. */
final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Seen.class, Named.class)
            .registerSubtypes(Seen.class.getPermittedSubclasses())
            .build();

    private ReadingJson() {}

    static String write(Object text) {
        return MAPPER.writeValueAsString(text);
    }

    static DocumentText text(String json) {
        return MAPPER.readValue(json, DocumentText.class);
    }

    static Extract extract(String json) {
        return MAPPER.readValue(json, Extract.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}
}
