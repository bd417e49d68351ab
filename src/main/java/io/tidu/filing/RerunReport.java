package io.tidu.filing;

/**
 * What a re-run came to.
 *
 * @param reproduced byte for byte, those in another notation among them
 * @param otherNotation written by another version of the program: the same once both are written by this one
 * @param complete false if it was cancelled
 */
public record RerunReport(long judged, long reproduced, long otherNotation, boolean complete) {

    public long failed() {
        return judged - reproduced;
    }
}
