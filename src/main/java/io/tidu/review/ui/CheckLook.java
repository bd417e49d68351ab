package io.tidu.review.ui;

import io.tidu.review.spot.CheckResult;
import io.tidu.review.spot.CheckRow;
import org.jspecify.annotations.Nullable;

/** How the result of a check looks in lists: to do until it is completed. */
final class CheckLook {

    private CheckLook() {}

    static String of(CheckRow check) {
        return switch (result(check)) {
            case null -> "neutral";
            case MET -> "met";
            case MOSTLY_MET, NOT_VERIFIED -> "unknown";
            case NOT_MET -> "unmet";
        };
    }

    static String key(CheckRow check) {
        var result = result(check);
        return result == null ? check.state().messageKey() : result.messageKey();
    }

    private static @Nullable CheckResult result(CheckRow check) {
        return check.completed() ? check.report().result() : null;
    }
}
