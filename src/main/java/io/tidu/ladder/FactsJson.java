package io.tidu.ladder;

import io.tidu.ladder.AssessmentRequest.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeMap;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as text to be kept with a verdict: JSON of the same shape as the public service reads, keys in alphabetical order and numbers
 * without needless zeros, so that equal facts are equal bytes.
 */
public final class FactsJson {

    private static final JsonMapper WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FactsJson() {}

    public static String write(Facts facts) {
        var years = new TreeMap<String, Object>();
        facts.years().forEach((year, figures) -> {
            var byCode = new TreeMap<String, Object>();
            figures.forEach((figure, value) -> byCode.put(figure.code(), plain(value)));
            years.put(String.valueOf(year), byCode);
        });
        var known = new TreeMap<String, Object>();
        facts.facts().forEach((figure, fact) -> known.put(figure.code(), value(fact)));
        var all = new TreeMap<String, Object>();
        all.put("asOf", facts.asOf().toString());
        all.put("years", years);
        all.put("facts", known);
        return WRITER.writeValueAsString(all);
    }

    /**
     * Reads facts back.
     *
     * @throws IllegalArgumentException if the text was not written by {@link #write}
     */
    public static Facts read(String json) {
        var node = RequestReader.STRICT.readTree(json);
        var refusals = new ArrayList<Refusal>();
        var facts = new FactsReader(refusals)
                .read(LocalDate.parse(node.get("asOf").stringValue()), node.get("years"), node.get("facts"));
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException("not facts as they were written: " + refusals);
        }
        return facts;
    }

    private static Object value(Fact fact) {
        return switch (fact) {
            case Fact.Number(var value) -> plain(value);
            case Fact.Flag(var value) -> value;
            case Fact.Choice(var code) -> code;
            case Fact.Codes(var codes) -> codes;
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
