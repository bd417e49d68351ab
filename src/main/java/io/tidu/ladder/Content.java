package io.tidu.ladder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rulebook says, as a tree of keys and texts: the form in which one is edited, finished or not. It knows nothing of what
 * the keys mean, so whatever the reader of rulebooks understands can be drafted. Immutable.
 */
public sealed interface Content {

    /** One text; numbers and days are texts too, exactly as they were typed. */
    record Text(String value) implements Content {}

    record Sequence(List<Content> items) implements Content {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order they were written. */
    record Mapping(Map<String, Content> keys) implements Content {
        public Mapping {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        /** The same with the key set, in its old place if it had one. */
        public Mapping with(String key, Content value) {
            var changed = new LinkedHashMap<>(keys);
            changed.put(key, value);
            return new Mapping(changed);
        }

        public Mapping without(String key) {
            var changed = new LinkedHashMap<>(keys);
            changed.remove(key);
            return new Mapping(changed);
        }
    }

    static Content text(String value) {
        return new Text(value);
    }

    static Mapping empty() {
        return new Mapping(Map.of());
    }

    /** What stands under a key; empty if this is no mapping or has no such key. */
    default Optional<Content> find(String key) {
        return this instanceof Mapping(var keys) ? Optional.ofNullable(keys.get(key)) : Optional.empty();
    }

    /** The text under a key, empty where there is none. */
    default String textOf(String key) {
        return find(key).map(Content::asText).orElse("");
    }

    /** The text itself, empty if this is none. */
    default String asText() {
        return this instanceof Text(var value) ? value : "";
    }

    /** The items, none if this is no sequence. */
    default List<Content> asItems() {
        return this instanceof Sequence(var items) ? items : List.of();
    }

    /** The keys and what stands under them, none if this is no mapping. */
    default Map<String, Content> asKeys() {
        return this instanceof Mapping(var keys) ? keys : Map.of();
    }

    /**
     * The same with the value at a place replaced.
     *
     * @param path keys, and numbers of items counted from 0
     * @throws IllegalArgumentException if there is no such place
     */
    default Content with(List<String> path, Content value) {
        if (path.isEmpty()) {
            return value;
        }
        var first = path.getFirst();
        var rest = path.subList(1, path.size());
        return switch (this) {
            case Mapping mapping
            when mapping.keys().containsKey(first) ->
                mapping.with(first, find(first).orElseThrow().with(rest, value));
            case Sequence(var items)
            when first.matches("[0-9]{1,4}") && Integer.parseInt(first) < items.size() -> {
                int index = Integer.parseInt(first);
                var changed = new ArrayList<>(items);
                changed.set(index, items.get(index).with(rest, value));
                yield new Sequence(changed);
            }
            default -> throw new IllegalArgumentException("nothing stands at " + path);
        };
    }
}
