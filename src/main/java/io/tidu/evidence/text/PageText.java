package io.tidu.evidence.text;

/**
 * What stands on one page.
 *
 * @param number from 1
 * @param text empty where the page is a picture that was not read
 */
public record PageText(int number, Source source, String text) {

    /** Where the text comes from. */
    public enum Source {
        /** It stands in the file. */
        TEXT,
        /** A program has recognised it in a picture, and may be wrong. */
        RECOGNISED,
        /** The page is a picture, and nobody has read it. */
        PICTURE
    }

    boolean isPicture() {
        return source == Source.PICTURE;
    }
}
