package io.tidu.review.ui;

import io.tidu.filing.ReturnItem;
import java.util.ArrayList;
import java.util.List;

/** What the reviewer wants put right, collected while reading and given back together. */
class ReturnList {

    private final List<ReturnItem> items = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    List<ReturnItem> items() {
        return List.copyOf(items);
    }

    /** The same complaint about the same place stands once, with its latest note. */
    void add(ReturnItem item) {
        items.removeIf(known -> known.kind() == item.kind() && known.target().equals(item.target()));
        items.add(item);
        changed();
    }

    void remove(ReturnItem item) {
        items.remove(item);
        changed();
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
        listener.run();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
