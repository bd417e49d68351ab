package io.tidu.title;

import io.tidu.shared.FullWidth;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a holder as it is compared: plain width, upper case, no spaces. So {@code （杭州）} and {@code (杭州)} are one;
 * anything else that differs stays different, for a doubtful name waits for a person.
 */
final class HolderName {

    /** Characters kept of a name. */
    static final int LENGTH = 200;

    /** Pairs that so many names have that an index of them would find nothing faster. Changing them needs a new index. */
    private static final Set<String> COMMON = Set.of("有限", "限公", "公司", "股份", "份有", "科技", "技有", "技股", "责任", "任公", "限责");

    private HolderName() {}

    static String fold(String name) {
        return FullWidth.fold(name).toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /** The pairs of neighbouring characters by which a name is found, without the common ones. */
    static Set<String> grams(String folded) {
        var grams = new LinkedHashSet<String>();
        var characters = folded.codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            var gram = new String(characters, i, 2);
            if (!COMMON.contains(gram)) {
                grams.add(gram);
            }
        }
        return grams;
    }
}
