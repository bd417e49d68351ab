package io.tidu.review.spot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws lots that everybody draws the same: the numbers in the order of SHA-256(seed followed by number), both as UTF-8, the
 * hashes compared as 64 hexadecimal digits, and of that the first. What order they are given in makes no difference.
 */
final class SeededLots {

    private SeededLots() {}

    static List<String> draw(String seed, Collection<String> numbers, int howMany) {
        return numbers.stream()
                .distinct()
                .map(number -> new Lot(hash(seed + number), number))
                .sorted(Comparator.comparing(Lot::hash).thenComparing(Lot::number))
                .limit(howMany)
                .map(Lot::number)
                .toList();
    }

    /** The numbers as they are published: in their order, each on its line. */
    static String list(Collection<String> numbers) {
        var text = new StringBuilder();
        numbers.stream()
                .distinct()
                .sorted()
                .forEach(number -> text.append(number).append('\n'));
        return text.toString();
    }

    /** SHA-256 of the published list, by which everybody knows that it is the same. */
    static String digest(Collection<String> numbers) {
        return hash(list(numbers));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Lot(String hash, String number) {}
}
