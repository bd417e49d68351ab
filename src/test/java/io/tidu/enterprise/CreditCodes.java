package io.tidu.enterprise;

import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented credit codes that check and that no other test has. */
public final class CreditCodes {

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private CreditCodes() {}

    public static CreditCode fresh() {
        var body = "91610000MA9T%05d".formatted(NEXT.getAndIncrement());
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(CreditCodes::checks)
                .map(CreditCode::new)
                .findFirst()
                .orElseThrow();
    }

    private static boolean checks(String code) {
        try {
            return new CreditCode(code).value().equals(code);
        } catch (CreditCodeRefused refused) {
            return false;
        }
    }
}
