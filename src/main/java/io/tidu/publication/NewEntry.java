package io.tidu.publication;

/**
 * A firm at its place on a list that is being made.
 *
 * @param grants whether its filing comes upon a list here for the first time
 */
record NewEntry(int position, ListedFirm listed, boolean grants) {

    ListEntry entry() {
        return new ListEntry(position, listed.firm(), listed.facts());
    }
}
