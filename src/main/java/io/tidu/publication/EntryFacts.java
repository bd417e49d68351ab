package io.tidu.publication;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of a firm beyond who it is; null for what does not apply. All of it is public.
 *
 * @param certificate number of the certificate that proves the title
 * @param previousName of a firm that goes on under another name
 * @param cause why a title is taken away
 * @param clause the rule that says so
 * @param change what this edition did to the entry; null where it stands as before
 * @param changeReason why it did
 */
public record EntryFacts(
        @Nullable String certificate,
        @Nullable String previousName,
        @Nullable String cause,
        @Nullable String clause,
        ListChange.@Nullable Kind change,
        @Nullable String changeReason) {

    public static final EntryFacts NONE = new EntryFacts(null, null, null, null, null, null);

    /** For a list of firms that go on under another name. */
    public static EntryFacts renamedFrom(String previousName) {
        return new EntryFacts(null, previousName, null, null, null, null);
    }

    /** For a list of titles that are taken away. */
    public static EntryFacts cancelled(String cause, String clause) {
        return new EntryFacts(null, null, cause, clause, null, null);
    }

    EntryFacts withCertificate(String number) {
        return new EntryFacts(number, previousName, cause, clause, change, changeReason);
    }

    EntryFacts changed(ListChange.@Nullable Kind kind, @Nullable String reason) {
        return new EntryFacts(certificate, previousName, cause, clause, kind, reason);
    }
}
