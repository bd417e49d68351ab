package io.tidu.title;

import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import java.util.concurrent.atomic.AtomicInteger;

/** Names and codes of firms that do not exist, none twice. */
final class InventedFirms {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String SYLLABLES = "澄霁岚沅峤珂璟昱翊琮恺彧湉骁煜晗芃昕屿棠";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private InventedFirms() {}

    static String name() {
        return name(NEXT.incrementAndGet());
    }

    static String name(int number) {
        var name = new StringBuilder("虚构");
        for (int rest = number + 400; rest > 0; rest /= SYLLABLES.length()) {
            name.append(SYLLABLES.charAt(rest % SYLLABLES.length()));
        }
        return name + "精密科技有限公司";
    }

    static CreditCode code() {
        return code(NEXT.incrementAndGet());
    }

    static CreditCode code(int number) {
        var stem = "91330106TST%06d".formatted(number).replace("S", "5");
        for (char last : ALPHABET.toCharArray()) {
            try {
                return new CreditCode(stem + last);
            } catch (CreditCodeRefused wrong) {
                continue;
            }
        }
        throw new IllegalStateException(stem);
    }
}
