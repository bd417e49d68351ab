package io.tidu.title;

/** What would become of a row. Every row that is not blank has exactly one. */
public enum RowVerdict {
    /** Would give its firm a title. */
    NEW,
    /** The register has it already. */
    MATCHED,
    /** A person has to decide; nothing happens until they do. */
    AMBIGUOUS,
    /** Cannot be taken in as it stands. */
    REFUSED,
    /** Of another province, in a list for the whole country. */
    ELSEWHERE
}
