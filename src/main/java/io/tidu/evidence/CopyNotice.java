package io.tidu.evidence;

import java.util.List;

/**
 * The same file was submitted by other firms.
 *
 * @param named those whose filings the person may read
 * @param elsewhere how many other firms there are, outside the territory of the person
 */
public record CopyNotice(List<DossierName> named, int elsewhere) {

    public CopyNotice {
        named = List.copyOf(named);
    }
}
