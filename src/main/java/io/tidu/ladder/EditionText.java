package io.tidu.ladder;

/**
 * An edition and what it was read from.
 *
 * @param place a file, or what stands for one in a refusal
 * @param source as it was written
 * @param canonical its content without comments and order, enough by itself to read the edition again
 */
record EditionText(String place, String source, String canonical, Rulebook rulebook) {

    static EditionText read(String place, String source) {
        var canonical = YamlNode.parse(place, source).canonical();
        return new EditionText(place, source, canonical, RulebookReader.read(place, source));
    }

    EditionRef ref() {
        return EditionRef.of(rulebook);
    }

    String digest() {
        return rulebook.digest();
    }
}
