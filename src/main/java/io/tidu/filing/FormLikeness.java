package io.tidu.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form that is like another: its file says {@code like} and then only what differs, because the forms of the ladder follow one field
 * dictionary and a second copy of it would grow apart from the first. A group or a field of the same code is replaced in its place, another
 * is added at the end, what stands in {@code without} is left out.
 */
final class FormLikeness {

    private static final List<String> OF_GROUP = List.of("label", "help", "evidence");

    private final Set<String> without;

    private FormLikeness(Set<String> without) {
        this.without = without;
    }

    /** @throws IllegalArgumentException if it is like a form that is not there, or that is itself like another */
    static Map<String, Object> resolved(Map<String, Object> own, Map<String, Map<String, Object>> forms) {
        if (!own.containsKey("like")) {
            return own;
        }
        var base = forms.get(String.valueOf(own.get("like")));
        if (base == null || base.containsKey("like")) {
            throw new IllegalArgumentException(own.get("rung") + " is like " + own.get("like") + ", which is no form");
        }
        var without = maps(own.get("without"), Object::toString).stream().collect(Collectors.toUnmodifiableSet());
        return new FormLikeness(without).merged(base, own);
    }

    private Map<String, Object> merged(Map<String, Object> base, Map<String, Object> own) {
        var merged = new LinkedHashMap<String, Object>();
        merged.put("rung", Objects.requireNonNull(own.get("rung")));
        merged.put("number_prefix", Objects.requireNonNull(own.get("number_prefix")));
        var groups = byCode(base.get("groups"));
        byCode(own.get("groups")).forEach((code, group) -> groups.merge(code, group, this::group));
        merged.put("groups", groups.values().stream().map(this::reduced).toList());
        var parts = new ArrayList<Map<String, Object>>(maps(base.get("parts"), FormLikeness::map));
        parts.removeIf(part -> without.contains(String.valueOf(part.get("part")))
                || without.contains(String.valueOf(part.get("whole"))));
        merged.put("parts", parts);
        return merged;
    }

    private Map<String, Object> group(Map<String, Object> base, Map<String, Object> own) {
        var merged = new LinkedHashMap<String, Object>(base);
        OF_GROUP.stream().filter(own::containsKey).forEach(key -> merged.put(key, own.get(key)));
        var fields = byCode(base.get("fields"));
        fields.putAll(byCode(own.get("fields")));
        merged.put("fields", List.copyOf(fields.values()));
        return merged;
    }

    private Map<String, Object> reduced(Map<String, Object> group) {
        var fields = byCode(group.get("fields"));
        fields.keySet().removeAll(without);
        var reduced = new LinkedHashMap<String, Object>(group);
        reduced.put("fields", List.copyOf(fields.values()));
        return reduced;
    }

    private static Map<String, Map<String, Object>> byCode(@Nullable Object list) {
        var found = new LinkedHashMap<String, Map<String, Object>>();
        maps(list, FormLikeness::map).forEach(each -> found.put(String.valueOf(each.get("code")), each));
        return found;
    }

    private static <T> List<T> maps(@Nullable Object list, Function<Object, T> each) {
        return list instanceof List<?> items
                ? items.stream()
                        .map(item -> each.apply(Objects.requireNonNull(item)))
                        .toList()
                : List.of();
    }

    private static Map<String, Object> map(Object item) {
        var copy = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) item).forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
