package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.evidence.EvidenceSlot.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The slots as {@code db/evidence/slots.yaml} gives them, read once at the start. */
@Component
class SlotHandbook implements EvidenceSlots {

    private final Map<SlotCode, EvidenceSlot> general = new LinkedHashMap<>();
    private final Map<SlotCode, EvidenceSlot> office = new HashMap<>();
    private final Map<String, List<EvidenceSlot>> byRung = new LinkedHashMap<>();

    SlotHandbook() throws IOException {
        try (var in = new ClassPathResource("db/evidence/slots.yaml").getInputStream()) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            for (var entry : maps(root.get("slots"))) {
                read(entry);
            }
            for (var entry : maps(root.get("office"))) {
                var slot = slot(entry, kinds(entry));
                office.put(slot.code(), slot);
            }
        }
    }

    private static EvidenceSlot slot(Map<String, Object> entry, Set<EvidenceKind> kinds) {
        return new EvidenceSlot(
                new SlotCode(text(entry.get("code"))),
                wording(map(entry.get("name"))),
                wording(map(entry.get("hint"))),
                0,
                number(entry.get("max")),
                kinds,
                proves(entry));
    }

    private void read(Map<String, Object> entry) {
        var slot = slot(entry, EnumSet.allOf(EvidenceKind.class));
        general.put(slot.code(), slot);
        map(entry.get("rungs")).forEach((rung, asked) -> {
            var forRung = map(asked);
            var ownHint = forRung.get("hint");
            byRung.computeIfAbsent(rung, unused -> new ArrayList<>())
                    .add(new EvidenceSlot(
                            slot.code(),
                            slot.name(),
                            ownHint == null ? slot.hint() : wording(map(ownHint)),
                            number(forRung.get("min")),
                            slot.maxFiles(),
                            slot.kinds(),
                            slot.proves()));
        });
    }

    @Override
    public List<EvidenceSlot> all() {
        return List.copyOf(general.values());
    }

    @Override
    public List<EvidenceSlot> forRung(String rungCode) {
        return List.copyOf(byRung.getOrDefault(rungCode, List.of()));
    }

    @Override
    public EvidenceSlot slot(SlotCode code) {
        var slot = general.getOrDefault(code, office.get(code));
        if (slot == null) {
            throw new EvidenceRefused(Reason.UNKNOWN_SLOT, code.value());
        }
        return slot;
    }

    private static Set<String> proves(Map<String, Object> entry) {
        return entry.get("proves") instanceof List<?> figures
                ? figures.stream().map(SlotHandbook::text).collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<EvidenceKind> kinds(Map<String, Object> entry) {
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        for (var name : text(entry.get("kinds")).split(" ")) {
            kinds.add(EvidenceKind.valueOf(name));
        }
        return kinds;
    }

    private static Wording wording(Map<String, Object> texts) {
        return new Wording(text(texts.get("zh")), text(texts.get("en")));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException("slots.yaml: a text is missing");
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("slots.yaml: a number is missing");
    }

    @SuppressWarnings("unchecked") // what SnakeYAML gives for a mapping whose keys are texts
    private static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("slots.yaml: a mapping is missing");
    }

    private static List<Map<String, Object>> maps(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SlotHandbook::map).toList();
        }
        throw new IllegalStateException("slots.yaml: the list of slots is missing");
    }
}
