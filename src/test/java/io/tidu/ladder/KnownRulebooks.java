package io.tidu.ladder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The rulebooks and the words as the product has them, without the rest of it. */
final class KnownRulebooks {

    static final Path FOLDER = Path.of("db/rulebooks");

    /** The text of each file, by its name without folder and ending. */
    static final SortedMap<String, String> FILES = files();

    static final Map<String, Rulebook> BY_FILE = RulebookFiles.read(FILES);
    static final Rulebooks ALL = new Rulebooks(List.copyOf(BY_FILE.values()));
    static final ResourceBundleMessageSource MESSAGES = messages();
    static final FindingText TEXTS = new FindingText(MESSAGES, ALL);

    private KnownRulebooks() {}

    static Rulebook edition(Rung rung, String edition) {
        return ALL.edition(rung, edition).orElseThrow();
    }

    static Rulebook file(String name) {
        return java.util.Objects.requireNonNull(BY_FILE.get(name), name);
    }

    /** What a file says itself: all of an edition, of an overlay only what it changes and adds. */
    static List<Provision> saidBy(String name) {
        var root = YamlNode.parse(name, java.util.Objects.requireNonNull(FILES.get(name)));
        if (!Overlay.isOne(root)) {
            return file(name).provisions();
        }
        var of = root.get("overlay_of");
        var base = edition(new Rung(of.get("rung").text()), of.get("edition").text());
        return file(name).provisions().stream()
                .filter(provision -> !base.provisions().contains(provision))
                .toList();
    }

    private static SortedMap<String, String> files() {
        var texts = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(FOLDER, "*.yaml")) {
            for (var file : files) {
                texts.put(file.getFileName().toString().replace(".yaml", ""), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/ladder");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
