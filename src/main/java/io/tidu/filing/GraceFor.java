package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.shared.EnterpriseId;

/** Whom an exception is for. */
public sealed interface GraceFor {

    /** One firm, for its first submission. */
    record Firm(EnterpriseId enterprise) implements GraceFor {}

    /**
     * One county's or city's bureau, for its decisions.
     *
     * @param withFirms whether the firms of its territory may submit until then, too
     */
    record Bureau(BureauId bureau, boolean withFirms) implements GraceFor {}
}
