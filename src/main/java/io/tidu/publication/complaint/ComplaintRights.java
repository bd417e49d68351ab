package io.tidu.publication.complaint;

/**
 * What a person may do about a complaint now.
 *
 * @param readsStatement who complains and what they say
 * @param asks may accept it by asking the firm, or answer that it is not accepted
 * @param concludes may say that it is founded or not
 * @param waitsForFirm whether it could be concluded if the firm had been heard
 * @param takesUpAgain may look at it again
 */
public record ComplaintRights(
        boolean readsStatement, boolean asks, boolean concludes, boolean waitsForFirm, boolean takesUpAgain) {

    public static final ComplaintRights NONE = new ComplaintRights(false, false, false, false, false);
}
