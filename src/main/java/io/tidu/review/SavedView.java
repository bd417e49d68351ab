package io.tidu.review;

/**
 * A filter of the desk with its order and columns under a name, as one person sees it.
 *
 * @param query what stands in the address of the desk behind the question mark
 * @param shared whether the colleagues of the bureau see it
 * @param madeBy by whom, in the words of that day
 * @param mine whether this person made it
 * @param mayChange whether this person may rename, change, share or remove it
 */
public record SavedView(
        ViewId id, String name, String query, boolean shared, String madeBy, boolean mine, boolean mayChange) {}
