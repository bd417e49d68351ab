package io.tidu.publication;

/**
 * What a person may do with an objection now.
 *
 * @param readsStatement may read what the objector says, and see who it is
 * @param asks may ask the firm
 * @param finds may say what the county or city thinks
 * @param settles may settle it
 */
public record ObjectionRights(boolean readsStatement, boolean asks, boolean finds, boolean settles) {}
