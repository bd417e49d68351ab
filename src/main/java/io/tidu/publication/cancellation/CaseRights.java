package io.tidu.publication.cancellation;

/**
 * What a person may do in a case now.
 *
 * @param brings may add files that bear the facts out
 * @param decides may take the title away for the province
 * @param drops may end the case without that
 * @param undoes may take the decision back
 * @param reverses may say that the decision was wrong, after its list
 * @param waitsForFirm whether it could be decided if the firm had been heard
 */
public record CaseRights(
        boolean brings, boolean decides, boolean drops, boolean undoes, boolean waitsForFirm, boolean reverses) {

    public static final CaseRights NONE = new CaseRights(false, false, false, false, false, false);
}
