package io.tidu.review.ui;

import io.tidu.filing.FilingRow;
import io.tidu.ladder.Outcome;

/** The colours of verdicts and outcomes; the words beside them say the same. */
final class Looks {

    private Looks() {}

    static String of(FilingRow row) {
        return row.verdict() == null
                ? "neutral"
                : switch (row.verdict()) {
                    case MET -> "met";
                    case UNMET -> "unmet";
                    case UNDETERMINED -> "unknown";
                };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case UNMET -> "unmet";
            case UNKNOWN -> "unknown";
            case MANUAL_REVIEW -> "manual";
            case NOT_APPLICABLE -> "neutral";
        };
    }
}
