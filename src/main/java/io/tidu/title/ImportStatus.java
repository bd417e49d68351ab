package io.tidu.title;

/** How far a file has come. Nothing of it is in the register before {@link #CONFIRMED}. */
public enum ImportStatus {
    /** Its rows are being read; one that stays so was interrupted. */
    READING,
    /** All rows are kept; what list it is has not been said. */
    READ,
    /** Its rows are being compared with the register; may be asked for again. */
    CHECKING,
    /** Every row has a verdict. */
    CHECKED,
    /** Its titles are in the register. */
    CONFIRMED
}
