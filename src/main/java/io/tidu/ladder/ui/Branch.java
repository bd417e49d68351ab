package io.tidu.ladder.ui;

import io.tidu.ladder.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A part of a draft that is being edited: it knows what it holds now, and tells whoever holds it what it became. */
final class Branch {

    private Content.Mapping keys;
    private final Consumer<Content> changed;

    Branch(Content content, Consumer<Content> changed) {
        this.keys = content instanceof Content.Mapping mapping ? mapping : Content.empty();
        this.changed = changed;
    }

    Content.Mapping keys() {
        return keys;
    }

    String text(String key) {
        return keys.textOf(key);
    }

    List<Content> items(String key) {
        return keys.find(key).map(Content::asItems).orElse(List.of());
    }

    List<String> texts(String key) {
        return items(key).stream().map(Content::asText).toList();
    }

    void become(Content.Mapping other) {
        if (!keys.equals(other)) {
            keys = other;
            changed.accept(other);
        }
    }

    void set(String key, Content value) {
        become(keys.with(key, value));
    }

    void set(String key, String value) {
        set(key, Content.text(value.strip()));
    }

    void set(String key, List<String> values) {
        set(key, new Content.Sequence(values.stream().map(Content::text).toList()));
    }

    /** The mapping that stands under a key. */
    Branch under(String key) {
        return new Branch(keys.find(key).orElse(Content.empty()), value -> set(key, value));
    }

    /** One mapping of a sequence. */
    Branch item(String key, int index) {
        return new Branch(items(key).get(index), value -> setItem(key, index, value));
    }

    void setItem(String key, int index, Content value) {
        var items = new ArrayList<>(items(key));
        items.set(index, value);
        set(key, new Content.Sequence(items));
    }

    void add(String key, Content value) {
        var items = new ArrayList<>(items(key));
        items.add(value);
        set(key, new Content.Sequence(items));
    }

    void remove(String key, int index) {
        var items = new ArrayList<>(items(key));
        items.remove(index);
        set(key, new Content.Sequence(items));
    }
}
