package io.tidu.identity;

import java.security.SecureRandom;

/**
 * A password that was made for somebody else: shown once, good for one login, after which its owner chooses their own.
 *
 * @param login whose it is
 * @param password three groups of four characters that are not mistaken for each other; 68 bits
 */
public record OneTimePassword(AccountId account, String login, String password) {

    private static final String CHARACTERS = "ABCDEFGHJKLMNPQRTUVWXYabcdefghjkmnpqrtuvwxy2346789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that satisfies every policy. */
    static String next() {
        while (true) {
            var made = random();
            if (made.matches(".*[A-Z].*") && made.matches(".*[a-z].*") && made.matches(".*[0-9].*")) {
                return made;
            }
        }
    }

    private static String random() {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    /** Without the password, so that no log gets it by accident. */
    @Override
    public String toString() {
        return "OneTimePassword for " + login;
    }
}
