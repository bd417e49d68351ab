package io.tidu.ladder;

import io.tidu.ladder.AssessmentRequest.Refusal;
import io.tidu.shared.TypedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what somebody typed into the self-check, by the same rules as the public service reads JSON. A field left empty is
 * unknown.
 *
 * @param problems by the name of the field
 */
record CheckAnswers(Facts facts, Map<String, Refusal> problems) {

    /** States that none of a list of codes applies; nothing chosen is no statement. */
    static final String NONE = "NONE";

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    static String field(FigureRef ref) {
        return ref.year() == null
                ? "facts." + ref.figure().code()
                : "years." + ref.year() + "." + ref.figure().code();
    }

    static CheckAnswers read(List<FigureRef> asked, MultiValueMap<String, String> typed, LocalDate asOf) {
        var years = NODES.objectNode();
        var single = NODES.objectNode();
        var problems = new LinkedHashMap<String, Refusal>();
        for (var ref : asked) {
            var values = typed.getOrDefault(field(ref), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (values.size() > 1 && values.contains(NONE)) {
                problems.put(field(ref), new Refusal(field(ref), "ladder.check.problem.none"));
            } else if (!values.isEmpty()) {
                of(ref, years, single).set(ref.figure().code(), node(ref.figure(), values));
            }
        }
        var refusals = new ArrayList<Refusal>();
        var facts = new FactsReader(refusals).read(asOf, years, single);
        refusals.forEach(refusal -> problems.putIfAbsent(withoutIndex(refusal.field()), plain(refusal)));
        asked.forEach(ref -> addIfBeyondWhole(ref, facts, problems));
        return new CheckAnswers(facts, problems);
    }

    private static ObjectNode of(FigureRef ref, ObjectNode years, ObjectNode single) {
        return ref.year() == null ? single : years.withObjectProperty(String.valueOf(ref.year()));
    }

    private static JsonNode node(Figure figure, List<String> values) {
        var value = values.getFirst();
        return switch (figure.type()) {
            case NUMBER, COUNT ->
                TypedNumber.parse(value).<JsonNode>map(NODES::numberNode).orElseGet(() -> NODES.stringNode(value));
            case FLAG ->
                value.equals("true") || value.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(value))
                        : NODES.stringNode(value);
            case CHOICE -> NODES.stringNode(value);
            case CODES -> {
                var codes = NODES.arrayNode();
                values.stream().filter(code -> !code.equals(NONE)).forEach(codes::add);
                yield codes;
            }
        };
    }

    /** What people read who never saw JSON. */
    private static Refusal plain(Refusal refusal) {
        return refusal.messageKey().equals("ladder.refused.number")
                ? new Refusal(refusal.field(), "ladder.check.problem.number")
                : refusal;
    }

    private static void addIfBeyondWhole(FigureRef ref, Facts facts, Map<String, Refusal> problems) {
        var whole = ref.figure().partOf();
        var value = facts.value(ref.figure(), ref.year());
        if (whole == null || value == null) {
            return;
        }
        var most = facts.value(whole, ref.year());
        if (most != null && value.compareTo(most) > 0) {
            problems.putIfAbsent(
                    field(ref), new Refusal(field(ref), "ladder.check.problem.part", whole, most.toPlainString()));
        }
    }

    private static String withoutIndex(String field) {
        int index = field.indexOf('[');
        return index < 0 ? field : field.substring(0, index);
    }
}
