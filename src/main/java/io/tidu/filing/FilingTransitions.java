package io.tidu.filing;

import static io.tidu.filing.FilingAction.ANNOUNCE;
import static io.tidu.filing.FilingAction.APPROVE;
import static io.tidu.filing.FilingAction.ASK_SIGNATURE;
import static io.tidu.filing.FilingAction.CANCEL_RETURN;
import static io.tidu.filing.FilingAction.CLOSE_NOTICE;
import static io.tidu.filing.FilingAction.DECLINE;
import static io.tidu.filing.FilingAction.DISPATCH;
import static io.tidu.filing.FilingAction.EDIT;
import static io.tidu.filing.FilingAction.EXPIRE;
import static io.tidu.filing.FilingAction.HOLD_BACK;
import static io.tidu.filing.FilingAction.LIST;
import static io.tidu.filing.FilingAction.RECALL;
import static io.tidu.filing.FilingAction.RECOMMEND;
import static io.tidu.filing.FilingAction.RECORD_LISTED;
import static io.tidu.filing.FilingAction.RECORD_NOT_LISTED;
import static io.tidu.filing.FilingAction.REOPEN;
import static io.tidu.filing.FilingAction.REROUTE;
import static io.tidu.filing.FilingAction.RETURN;
import static io.tidu.filing.FilingAction.REVIVE;
import static io.tidu.filing.FilingAction.SEND_BACK;
import static io.tidu.filing.FilingAction.SHOW_NATIONALLY;
import static io.tidu.filing.FilingAction.SIGN;
import static io.tidu.filing.FilingAction.START;
import static io.tidu.filing.FilingAction.STOP;
import static io.tidu.filing.FilingAction.UNDO;
import static io.tidu.filing.FilingAction.UPHOLD_OBJECTION;
import static io.tidu.filing.FilingAction.WITHDRAW;
import static io.tidu.filing.FilingStatus.APPROVED;
import static io.tidu.filing.FilingStatus.AWAITING_SIGNATURE;
import static io.tidu.filing.FilingStatus.CITY_REVIEW;
import static io.tidu.filing.FilingStatus.COUNTY_REVIEW;
import static io.tidu.filing.FilingStatus.DRAFT;
import static io.tidu.filing.FilingStatus.EXPIRED;
import static io.tidu.filing.FilingStatus.LISTED;
import static io.tidu.filing.FilingStatus.NATIONAL_PUBLICITY;
import static io.tidu.filing.FilingStatus.NOT_LISTED;
import static io.tidu.filing.FilingStatus.NOT_RECOMMENDED;
import static io.tidu.filing.FilingStatus.PROPOSED;
import static io.tidu.filing.FilingStatus.PROVINCE_REVIEW;
import static io.tidu.filing.FilingStatus.PUBLICITY;
import static io.tidu.filing.FilingStatus.RECOMMENDED;
import static io.tidu.filing.FilingStatus.REJECTED;
import static io.tidu.filing.FilingStatus.RETURNED;
import static io.tidu.filing.FilingStatus.WITHDRAWN;
import static io.tidu.filing.FilingStatus.WITH_MINISTRY;
import static io.tidu.filing.Party.CITY;
import static io.tidu.filing.Party.COUNTY;
import static io.tidu.filing.Party.FILLER;
import static io.tidu.filing.Party.PROGRAM;
import static io.tidu.filing.Party.PROVINCE;
import static io.tidu.filing.Party.PUBLISHER;
import static io.tidu.filing.Party.SIGNATORY;

import io.tidu.filing.Transition.Target;
import io.tidu.identity.BureauLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The workflow, as one table: from, action, to, by whom. Everything asks here: the guard of the service, the buttons of the
 * screens, and the matrix and diagram in {@code docs/generated}.
 */
final class FilingTransitions {

    private static final Target REVIEW = new Target.ToReview(EnumSet.allOf(BureauLevel.class));
    private static final Target OWN_REVIEW = new Target.ToReview(EnumSet.of(BureauLevel.COUNTY, BureauLevel.CITY));
    private static final Target FILLING = new Target.ToFilling();

    /** Submitted, and not at its end. */
    private static final List<FilingStatus> UNDER_WAY = List.of(
            COUNTY_REVIEW,
            CITY_REVIEW,
            PROVINCE_REVIEW,
            RETURNED,
            PROPOSED,
            PUBLICITY,
            APPROVED,
            RECOMMENDED,
            WITH_MINISTRY,
            NATIONAL_PUBLICITY);

    static final List<Transition> TABLE = table();

    private FilingTransitions() {}

    private static List<Transition> table() {
        var table = new ArrayList<Transition>();
        // the enterprise fills it in and signs
        table.add(line(null, START, to(DRAFT), FILLER));
        for (var filling : List.of(DRAFT, RETURNED)) {
            table.add(line(filling, EDIT, to(filling), FILLER));
            table.add(line(filling, ASK_SIGNATURE, to(AWAITING_SIGNATURE), FILLER));
        }
        table.add(line(AWAITING_SIGNATURE, RECALL, FILLING, FILLER));
        table.add(line(AWAITING_SIGNATURE, SEND_BACK, FILLING, SIGNATORY));
        table.add(line(AWAITING_SIGNATURE, SIGN, new Target.ToSubmission(), SIGNATORY));
        // the enterprise may take it back until the province has decided
        for (var undecided :
                List.of(DRAFT, AWAITING_SIGNATURE, RETURNED, COUNTY_REVIEW, CITY_REVIEW, PROVINCE_REVIEW)) {
            table.add(line(undecided, WITHDRAW, to(WITHDRAWN), FILLER, SIGNATORY));
        }
        // what was not submitted in time ends, with all that was typed, and comes back if the time is made longer
        table.add(line(DRAFT, EXPIRE, to(EXPIRED), PROGRAM));
        table.add(line(AWAITING_SIGNATURE, EXPIRE, to(EXPIRED), PROGRAM));
        table.add(line(EXPIRED, REVIVE, to(DRAFT), PROGRAM));
        table.add(line(EXPIRED, EDIT, to(EXPIRED), FILLER));
        table.add(line(EXPIRED, WITHDRAW, to(WITHDRAWN), FILLER, SIGNATORY));
        // each level passes it on, gives it back, or says no
        table.add(line(COUNTY_REVIEW, RECOMMEND, new Target.ToNext(BureauLevel.COUNTY), COUNTY));
        table.add(line(COUNTY_REVIEW, RETURN, to(RETURNED), COUNTY));
        table.add(line(COUNTY_REVIEW, DECLINE, to(NOT_RECOMMENDED), COUNTY));
        table.add(line(CITY_REVIEW, RECOMMEND, new Target.ToNext(BureauLevel.CITY), CITY));
        table.add(line(CITY_REVIEW, RETURN, to(RETURNED), CITY));
        table.add(line(CITY_REVIEW, DECLINE, to(NOT_RECOMMENDED), CITY));
        table.add(line(PROVINCE_REVIEW, APPROVE, new Target.ToDecision(), PROVINCE));
        table.add(line(PROVINCE_REVIEW, RETURN, to(RETURNED), PROVINCE));
        table.add(line(PROVINCE_REVIEW, DECLINE, to(REJECTED), PROVINCE));
        // a decision that was wrong is taken up again by the level that made it
        table.add(line(NOT_RECOMMENDED, REOPEN, OWN_REVIEW, COUNTY, CITY));
        table.add(line(REJECTED, REOPEN, to(PROVINCE_REVIEW), PROVINCE));
        table.add(line(PROPOSED, REOPEN, to(PROVINCE_REVIEW), PROVINCE));
        table.add(line(RECOMMENDED, REOPEN, to(PROVINCE_REVIEW), PROVINCE));
        // a recommendation can be taken back while nothing stands on it, a return while it is not corrected
        table.add(line(CITY_REVIEW, UNDO, new Target.ToReview(EnumSet.of(BureauLevel.COUNTY)), COUNTY));
        table.add(line(PROVINCE_REVIEW, UNDO, OWN_REVIEW, COUNTY, CITY));
        for (var correcting : List.of(RETURNED, AWAITING_SIGNATURE)) {
            table.add(line(correcting, CANCEL_RETURN, REVIEW, COUNTY, CITY, PROVINCE));
        }
        // the publisher makes it known
        table.add(line(PROPOSED, ANNOUNCE, to(PUBLICITY), PUBLISHER));
        table.add(line(PUBLICITY, HOLD_BACK, to(PROPOSED), PUBLISHER));
        // the province settles what was objected: who is cleared after the notice has ended is approved then
        table.add(line(PUBLICITY, UPHOLD_OBJECTION, to(REJECTED), PROVINCE));
        table.add(line(PUBLICITY, CLOSE_NOTICE, to(APPROVED), PUBLISHER, PROVINCE));
        table.add(line(APPROVED, LIST, to(LISTED), PUBLISHER));
        // about some rungs the ministry decides: what it did is recorded, and a list of its may be followed by another
        table.add(line(RECOMMENDED, DISPATCH, to(WITH_MINISTRY), PUBLISHER));
        table.add(line(WITH_MINISTRY, SHOW_NATIONALLY, to(NATIONAL_PUBLICITY), PUBLISHER));
        for (var sent : List.of(WITH_MINISTRY, NATIONAL_PUBLICITY)) {
            table.add(line(sent, RECORD_LISTED, to(LISTED), PUBLISHER));
            table.add(line(sent, RECORD_NOT_LISTED, to(NOT_LISTED), PUBLISHER));
        }
        table.add(line(NOT_LISTED, RECORD_LISTED, to(LISTED), PUBLISHER));
        // who loses the right to file while it is under way files for nothing; what was never submitted just cannot be
        // a firm that moves takes what it has submitted along to the bureaus of where it goes
        for (var submitted : UNDER_WAY) {
            table.add(line(submitted, STOP, to(REJECTED), PROGRAM));
            table.add(line(submitted, REROUTE, to(submitted), PROGRAM));
        }
        return List.copyOf(table);
    }

    static Optional<Transition> find(@Nullable FilingStatus from, FilingAction action) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.action() == action)
                .findFirst();
    }

    /** Everybody who may do this in some status. */
    static Set<Party> partiesOf(FilingAction action) {
        var parties = EnumSet.noneOf(Party.class);
        TABLE.stream().filter(line -> line.action() == action).forEach(line -> parties.addAll(line.parties()));
        return parties;
    }

    private static Transition line(@Nullable FilingStatus from, FilingAction action, Target to, Party... parties) {
        return new Transition(from, action, to, Set.of(parties));
    }

    private static Target to(FilingStatus status) {
        return new Target.To(status);
    }
}
