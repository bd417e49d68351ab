package io.tidu.title;

import java.util.HashMap;
import java.util.Map;

/** The values of a condition that is put together, each under a name of its own. */
final class SqlValues {

    private final Map<String, Object> all = new HashMap<>();

    /** The name of a value as it stands in the condition. */
    String param(Object value) {
        var name = "w" + all.size();
        all.put(name, value);
        return ":" + name;
    }

    Map<String, Object> all() {
        return all;
    }
}
