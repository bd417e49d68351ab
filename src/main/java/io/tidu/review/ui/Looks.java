package io.tidu.review.ui;

import io.tidu.filing.FilingRow;

/** The colours of verdicts; the words beside them say the same. */
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
}
