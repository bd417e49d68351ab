package io.tidu.ladder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of all rulebooks together: editions first, then the overlays that start from them. */
final class RulebookFiles {

    private final Map<String, YamlNode> roots = new TreeMap<>();
    private final Map<String, Rulebook> rulebooks = new TreeMap<>();
    private final Map<String, String> canonical = new TreeMap<>();

    private RulebookFiles(Map<String, String> texts) {
        texts.forEach((file, text) -> roots.put(file, YamlNode.parse(file, text)));
    }

    /**
     * Reads them, or refuses the first that is wrong.
     *
     * @param texts by the names of the files
     */
    static Map<String, Rulebook> read(Map<String, String> texts) {
        return new RulebookFiles(texts).readAll();
    }

    /** The same with what each was read from; of an overlay the canonical text is that of the whole it makes. */
    static List<EditionText> editions(Map<String, String> texts) {
        var files = new RulebookFiles(texts);
        return files.readAll().entrySet().stream()
                .map(read -> new EditionText(
                        read.getKey(),
                        texts.getOrDefault(read.getKey(), ""),
                        files.canonical.getOrDefault(read.getKey(), ""),
                        read.getValue()))
                .toList();
    }

    private void read(String file, YamlNode root) {
        rulebooks.put(file, RulebookReader.read(root));
        canonical.put(file, root.canonical());
    }

    private Map<String, Rulebook> readAll() {
        roots.forEach((file, root) -> {
            if (!Overlay.isOne(root)) {
                read(file, root);
            }
        });
        var editions = Map.copyOf(rulebooks);
        roots.forEach((file, root) -> {
            if (Overlay.isOne(root)) {
                read(file, overlay(root, editions));
            }
        });
        DistinctEditions.require(rulebooks);
        return rulebooks;
    }

    private YamlNode overlay(YamlNode root, Map<String, Rulebook> editions) {
        var of = root.get("overlay_of");
        var rung = of.get("rung").text();
        var edition = of.get("edition").text();
        of.finish();
        return editions.entrySet().stream()
                .filter(entry -> isEdition(entry.getValue(), rung, edition))
                .findFirst()
                .flatMap(entry -> Optional.ofNullable(roots.get(entry.getKey())))
                .map(base -> new Overlay(root, base).applied())
                .orElseThrow(() -> of.refuse("there is no edition '" + edition + "' of " + rung + " to change"));
    }

    /** An overlay starts from an edition of the whole country. */
    private static boolean isEdition(Rulebook rulebook, String rung, String edition) {
        return rulebook.rung().code().equals(rung) && rulebook.edition().equals(edition) && rulebook.region() == null;
    }
}
