package io.tidu.title;

import io.tidu.shared.EnterpriseId;
import io.tidu.title.ending.EndingRule;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a holder stands on a rung from one day to another, because a published list says so.
 *
 * <p>Only what somebody decided is kept: the two dates, and an end before the last day with its cause. Whether it is in
 * force on some day follows, so that every past day can be asked for.
 */
record Title(
        TitleId id,
        String rung,
        UUID list,
        Holder holder,
        LocalDate grantedOn,
        LocalDate validUntil,
        @Nullable End end,
        long version) {

    /** Why a title ended before its last day. Lapsing is not an end in this sense: the dates say it. */
    enum Cause {
        RENEWED,
        CANCELLED,
        /** A correction took its firm out of the list that granted it. */
        WITHDRAWN
    }

    /**
     * @param on the first day on which the title is no longer held
     * @param reason the cause of the rule by which it was taken away; null for a renewal or a correction
     * @param list the number of the list that took it away, a correction too; null for a renewal
     */
    record End(
            LocalDate on,
            Cause cause,
            @Nullable String reason,
            @Nullable String list) {

        private TitleStatus status() {
            return switch (cause) {
                case RENEWED -> TitleStatus.RENEWED;
                case CANCELLED -> EndingRule.GIVEN_UP.equals(reason) ? TitleStatus.GIVEN_UP : TitleStatus.CANCELLED;
                case WITHDRAWN -> TitleStatus.CANCELLED;
            };
        }
    }

    static Title granted(String rung, UUID list, Holder holder, LocalDate from, LocalDate until) {
        return new Title(TitleId.next(), rung, list, holder, from, until, null, 0);
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(grantedOn) && !day.isAfter(lastDay());
    }

    /** Whether some day lies in both periods. */
    boolean overlaps(LocalDate from, LocalDate until) {
        return !lastDay().isBefore(grantedOn) && !from.isAfter(lastDay()) && !until.isBefore(grantedOn);
    }

    private LocalDate lastDay() {
        return end == null || end.on().isAfter(validUntil)
                ? validUntil
                : end.on().minusDays(1);
    }

    /** How the title stands on a day. */
    TitleStatus statusOn(LocalDate day) {
        if (day.isBefore(grantedOn)) {
            return TitleStatus.UPCOMING;
        }
        if (end != null && !day.isBefore(end.on())) {
            return end.status();
        }
        return day.isAfter(validUntil) ? TitleStatus.LAPSED : TitleStatus.ACTIVE;
    }

    /** Whether both are of one rung and one day, so that one firm can hold only one of them. */
    boolean isSameGrantAs(Title other) {
        return rung.equals(other.rung) && grantedOn.equals(other.grantedOn);
    }

    /** Ends the day the following period begins; the old list stays valid until then. */
    Title renewedOn(LocalDate day) {
        return new Title(
                id, rung, list, holder, grantedOn, validUntil, new End(day, Cause.RENEWED, null, null), version);
    }

    /** Taken away from a day on; one that would only begin later never does. */
    Title cancelledOn(LocalDate day, String reason, String byList) {
        var from = day.isBefore(grantedOn) ? grantedOn : day;
        return new Title(
                id, rung, list, holder, grantedOn, validUntil, new End(from, Cause.CANCELLED, reason, byList), version);
    }

    Title claimedBy(EnterpriseId enterprise, String creditCode) {
        return new Title(id, rung, list, holder.claimedBy(enterprise, creditCode), grantedOn, validUntil, end, version);
    }
}
