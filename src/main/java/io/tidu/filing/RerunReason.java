package io.tidu.filing;

/** Why a stored verdict was not reproduced. */
public enum RerunReason {
    /** The edition its digest names is recorded nowhere. */
    EDITION_UNKNOWN,
    /** The recorded edition was changed, or this program cannot read it. */
    EDITION_UNREADABLE,
    /** The signed content is not the one its digest was taken of. */
    CONTENT_CHANGED,
    /** The stored facts cannot be read. */
    FACTS_UNREADABLE,
    /** The rules come to something else than what is stored. */
    JUDGED_OTHERWISE,
    /** The verdict or the name of the edition beside the judgement is another one. */
    LABELLED_OTHERWISE,
    /** Something was changed that the verdict does not depend on. */
    SEAL_BROKEN;

    public String messageKey() {
        return "filing.rerun." + name();
    }
}
