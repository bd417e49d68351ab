package io.tidu.ladder;

/** Rules to be tried: an edition of now or of the past, or a draft. */
public sealed interface RuleSource {

    /** A recorded edition by its digest. */
    record Edition(String digest) implements RuleSource {}

    /** A draft of one's own province as it is saved. */
    record Draft(DraftId id) implements RuleSource {}
}
