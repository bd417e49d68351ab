package io.tidu.ladder;

import io.tidu.ladder.AssessmentRequest.Refusal;
import io.tidu.ladder.AssessmentRequest.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a question strictly and reports everything that is wrong with it together. */
final class RequestReader {

    /** JSON in which numbers keep all their decimals and nothing stands twice. */
    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> FIELDS = Set.of("rung", "kind", "asOf", "edition", "region", "years", "facts");
    private static final Pattern REGION = Pattern.compile("[1-9][0-9]([0-9]{2}){0,2}");

    private final List<Refusal> refusals = new ArrayList<>();

    private RequestReader() {}

    static AssessmentRequest read(byte[] body) throws Refused {
        return new RequestReader().readAll(object(body));
    }

    /** The bytes as one JSON object. */
    static JsonNode object(byte[] body) throws Refused {
        try {
            var node = STRICT.readTree(body);
            if (node.isObject()) {
                return node;
            }
            throw new Refused(List.of(new Refusal("", "ladder.refused.json", 1, 1)));
        } catch (JacksonException wrong) {
            var place = wrong.getLocation();
            int line = place == null ? 1 : Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            throw new Refused(List.of(new Refusal("", "ladder.refused.json", line, column)));
        }
    }

    private AssessmentRequest readAll(JsonNode node) throws Refused {
        for (var field : node.propertyNames()) {
            if (!FIELDS.contains(field)) {
                refuse(field, "ladder.refused.unknown_field");
            }
        }
        var rung = text(node, "rung", true);
        var kind = kind(text(node, "kind", true));
        var asOf = day(text(node, "asOf", true));
        var edition = text(node, "edition", false);
        var region = text(node, "region", false);
        if (region != null && !REGION.matcher(region).matches()) {
            refuse("region", "ladder.refused.region");
        }
        var facts = new FactsReader(refusals)
                .read(asOf == null ? LocalDate.EPOCH : asOf, node.get("years"), node.get("facts"));
        if (!refusals.isEmpty() || rung == null || kind == null) {
            throw new Refused(refusals);
        }
        return new AssessmentRequest(rung, kind, facts, edition, region);
    }

    private @Nullable String text(JsonNode node, String field, boolean required) {
        var value = node.get(field);
        if (value == null || value.isNull()) {
            if (required) {
                refuse(field, "ladder.refused.missing");
            }
            return null;
        }
        if (!value.isString()) {
            refuse(field, "ladder.refused.text");
            return null;
        }
        return value.stringValue();
    }

    private @Nullable FilingKind kind(@Nullable String text) {
        for (var kind : FilingKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        if (text != null) {
            refuse("kind", "ladder.refused.kind");
        }
        return null;
    }

    private @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 2000 && day.getYear() <= 2100) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // refused below, like a day out of range
        }
        refuse("asOf", "ladder.refused.day");
        return null;
    }

    private void refuse(String field, String messageKey) {
        refusals.add(new Refusal(field, messageKey));
    }
}
