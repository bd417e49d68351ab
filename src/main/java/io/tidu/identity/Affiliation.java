package io.tidu.identity;

import io.tidu.shared.EnterpriseId;

/** For whom an account acts. */
public sealed interface Affiliation {

    /** For a bureau, and so for the territory below it. */
    record OfBureau(BureauId bureau, BureauLevel level) implements Affiliation {}

    /** For one enterprise, and no other. */
    record OfEnterprise(EnterpriseId enterprise) implements Affiliation {}

    /** For nobody in particular: experts and administrators. */
    record Independent() implements Affiliation {}
}
