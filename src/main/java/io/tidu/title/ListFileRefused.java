package io.tidu.title;

import io.tidu.shared.RuleViolation;
import java.util.Locale;

/** A file cannot be taken in at all. Nothing of it is kept; the message says what to do about it. */
public final class ListFileRefused extends RuleViolation {

    /** Why a file is refused as a whole. */
    public enum Reason {
        EMPTY,
        TOO_BIG,
        OLD_EXCEL,
        ENCRYPTED,
        WEB_PAGE,
        NOT_A_LIST,
        UTF_16,
        WRONG_ENCODING,
        BROKEN_BYTES,
        BROKEN_WORKBOOK,
        BROKEN_CSV,
        HOSTILE,
        TOO_MANY_ROWS,
        TOO_SLOW,
        SEVERAL_LISTS,
        NO_HEADER,
        HEADER_LACKS_NAME,
        HEADER_LACKS_REGION,
        HEADER_TWICE,
        NO_ROWS;

        private String messageKey() {
            return "title.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    ListFileRefused(Reason reason, Object... arguments) {
        super(reason.messageKey(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
