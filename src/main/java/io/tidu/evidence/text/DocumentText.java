package io.tidu.evidence.text;

import java.util.List;

/**
 * The pages of a file that were read, in their order.
 *
 * @param total how many pages it has; more than were read where a bound was met
 */
public record DocumentText(List<PageText> pages, int total) {

    public DocumentText {
        pages = List.copyOf(pages);
    }

    /** How many pages are pictures that nobody has read. */
    public int pictures() {
        return count(PageText.Source.PICTURE);
    }

    public int recognised() {
        return count(PageText.Source.RECOGNISED);
    }

    /** Whether the end was not reached. */
    public boolean isCutShort() {
        return pages.size() < total;
    }

    private int count(PageText.Source source) {
        return (int) pages.stream().filter(page -> page.source() == source).count();
    }
}
