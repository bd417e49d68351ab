package io.tidu.filing;

/**
 * A mark that a bureau keeps at filings, by which its own lists can be narrowed; kept by a later module, which knows what it means.
 * A mark is never seen by another bureau than the one that set it.
 */
public interface DeskMark {

    /**
     * The condition in SQL that a filing carries the mark.
     *
     * @param filing the column with the filing's id
     * @param bureau the placeholder that the asking bureau's id is given for
     */
    String carried(String filing, String bureau);
}
