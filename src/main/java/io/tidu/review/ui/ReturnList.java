package io.tidu.review.ui;

import io.tidu.filing.ReturnItem;
import java.util.ArrayList;
import java.util.List;

/** What the reviewer wants put right, collected while reading and given back together. */
class ReturnList {

    private final List<ReturnItem> items = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private String note = "";

    List<ReturnItem> items() {
        return List.copyOf(items);
    }

    /** The same complaint about the same place stands once, with its latest note. */
    void add(ReturnItem item) {
        items.removeIf(known -> known.kind() == item.kind() && known.target().equals(item.target()));
        items.add(item);
        changed();
    }

    /** As it was left before. */
    void begin(List<ReturnItem> kept, String typed) {
        items.addAll(kept);
        note = typed;
    }

    /** What is being typed about an item that is not on the list yet. */
    String note() {
        return note;
    }

    void note(String typed) {
        note = typed;
        changed();
    }

    void remove(ReturnItem item) {
        items.remove(item);
        changed();
    }

    void afterwards(Runnable listener) {
        listeners.add(listener);
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
        listener.run();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
