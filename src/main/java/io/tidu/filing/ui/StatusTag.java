package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingStatus;

/** Where a filing stands, in a word and a colour. */
class StatusTag extends Span {

    StatusTag(FilingStatus status, FilingWords words) {
        super(words.status(status));
        addClassName("tidu-tag");
        var kind = kind(status);
        if (!kind.isEmpty()) {
            addClassName(kind);
        }
    }

    private static String kind(FilingStatus status) {
        return switch (status) {
            case DRAFT, AWAITING_SIGNATURE, COUNTY_REVIEW, CITY_REVIEW, PROVINCE_REVIEW -> "accent";
            case EXPIRED, RETURNED -> "unknown";
            case PROPOSED, PUBLICITY, APPROVED, RECOMMENDED, WITH_MINISTRY, NATIONAL_PUBLICITY -> "manual";
            case LISTED -> "met";
            case NOT_RECOMMENDED, REJECTED, NOT_LISTED -> "unmet";
            case WITHDRAWN -> "";
        };
    }
}
