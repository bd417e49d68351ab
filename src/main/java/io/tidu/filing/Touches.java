package io.tidu.filing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who typed which value of a draft last, by the text of its path. */
record Touches(Map<String, Touch> byPath) {

    /** @param revision of the draft that the change made */
    record Touch(long revision, String by, Instant at) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Touches {
        byPath = new TreeMap<>(byPath);
    }

    @JsonValue
    @Override
    public Map<String, Touch> byPath() {
        return byPath;
    }

    Optional<Touch> after(long revision, FieldPath path) {
        return Optional.ofNullable(byPath.get(path.text())).filter(touch -> touch.revision() > revision);
    }

    Touches with(Iterable<FieldPath> paths, Touch touch) {
        var changed = new TreeMap<>(byPath);
        paths.forEach(path -> changed.put(path.text(), touch));
        return new Touches(changed);
    }
}
