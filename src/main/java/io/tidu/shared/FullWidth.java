package io.tidu.shared;

/** Folds what Chinese input methods and office files write wide into the plain form: {@code （Ａ１）} becomes {@code (A1)}. */
public final class FullWidth {

    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final int WIDE_TO_PLAIN = 0xFEE0;
    private static final char IDEOGRAPHIC_SPACE = 0x3000;
    private static final char NO_BREAK_SPACE = 0x00A0;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private FullWidth() {}

    /** The same text in plain width, without spaces (of any width) or a byte-order mark at its ends. */
    public static String fold(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().map(FullWidth::foldCharacter).forEach(c -> plain.append((char) c));
        return plain.toString().strip();
    }

    private static int foldCharacter(int c) {
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return c - WIDE_TO_PLAIN;
        }
        return c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE || c == BYTE_ORDER_MARK ? ' ' : c;
    }
}
