package io.tidu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the server has said is on a page: its elements and rows, as far as a driver needs them. */
public final class FlowPage {

    private static final int TAG = 0;
    private static final int PROPERTY = 1;
    private static final int ATTRIBUTE = 3;
    private static final Pattern NUMBER = Pattern.compile("SRDI-\\d{4}-\\d{6}");

    private final Map<Integer, Element> elements = new TreeMap<>();
    private final List<String> rows = new ArrayList<>();
    private final Map<Integer, Integer> unconfirmed = new TreeMap<>();

    private record Element(String tag, Map<String, String> said) {}

    void clear() {
        elements.clear();
        rows.clear();
        unconfirmed.clear();
    }

    void take(JsonNode uidl) {
        uidl.path("changes").forEach(this::change);
        uidl.path("execute").forEach(this::execute);
    }

    private void change(JsonNode change) {
        int node = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "put" -> put(node, change.path("feat").asInt(), change);
            case "detach" -> elements.remove(node);
            default -> {}
        }
    }

    private void put(int node, int feature, JsonNode change) {
        var key = change.path("key").asString();
        var value = change.path("value").asString("");
        if (feature == TAG && key.equals("tag")) {
            elements.put(node, new Element(value, new HashMap<>()));
        } else if (feature == PROPERTY || feature == ATTRIBUTE) {
            var element = elements.get(node);
            if (element != null) {
                element.said().put(key, value);
            }
        }
    }

    /** Rows come by calls of a function of the grid, and it says when a page of them is there. */
    private void execute(JsonNode call) {
        var script = call.path(call.size() - 1).asString("");
        if (script.contains("$connector.set(")) {
            var numbers = new TreeSet<String>();
            var found = NUMBER.matcher(call.toString());
            while (found.find()) {
                numbers.add(found.group());
            }
            rows.clear();
            rows.addAll(numbers);
        } else if (script.contains("$connector.confirm(")) {
            unconfirmed.put(call.path(0).path("@v-node").asInt(), call.path(1).asInt());
        }
    }

    /** Which updates of which grids the browser would say it has shown; asked once. */
    Map<Integer, Integer> unconfirmed() {
        var all = new TreeMap<>(unconfirmed);
        all.keySet().retainAll(elements.keySet());
        unconfirmed.clear();
        return all;
    }

    /** The last that was made of that element. */
    public int last(String tag) {
        return find(element -> element.tag().equals(tag)).orElseThrow(() -> missing(tag));
    }

    /** The last element of that kind with that property or attribute. */
    public int last(String tag, String name, String value) {
        return find(element ->
                        element.tag().equals(tag) && value.equals(element.said().get(name)))
                .orElseThrow(() -> missing(tag + " of " + name + " " + value));
    }

    public String said(int node, String name) {
        var element = elements.get(node);
        return element == null ? "" : element.said().getOrDefault(name, "");
    }

    private OptionalInt find(Predicate<Element> wanted) {
        return elements.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .mapToInt(Entry::getKey)
                .max();
    }

    private IllegalStateException missing(String what) {
        var tags = new TreeSet<String>();
        elements.values().forEach(element -> tags.add(element.tag()));
        return new IllegalStateException("no " + what + " among " + tags);
    }

    /** The numbers of the filings in the last page of rows. */
    public List<String> rows() {
        return List.copyOf(rows);
    }
}
