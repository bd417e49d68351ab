package io.tidu.filing;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Criterion;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Quantity;
import io.tidu.ladder.Scoring;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Facts and what they came to as JSON, complete, so that a submission can be shown by what it was judged by, for ever. */
final class JudgementJson {

    private static final JsonMapper MAPPER = mapper();

    private JudgementJson() {}

    static String write(Facts facts) {
        return MAPPER.writeValueAsString(facts);
    }

    static Facts facts(String json) {
        return MAPPER.readValue(json, Facts.class);
    }

    static String write(Assessment assessment) {
        return MAPPER.writeValueAsString(assessment);
    }

    static Assessment assessment(String json) {
        return MAPPER.readValue(json, Assessment.class);
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        for (var family : new Class<?>[] {Criterion.class, Quantity.class, Scoring.class, Fact.class}) {
            builder.addMixIn(family, Named.class);
            builder.registerSubtypes(family.getPermittedSubclasses());
        }
        return builder.addModule(new SimpleModule()
                        .addKeySerializer(Bilingual.class, new BilingualKey())
                        .addKeyDeserializer(Bilingual.class, new BilingualFromKey()))
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    /** Both languages in one key. */
    private static final class BilingualKey extends ValueSerializer<Bilingual> {
        @Override
        public void serialize(Bilingual value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(value.zh() + "\n" + value.en());
        }
    }

    private static final class BilingualFromKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            var texts = key.split("\n", 2);
            return new Bilingual(texts[0], texts[1]);
        }
    }
}
