package io.tidu.collaboration;

import static io.tidu.collaboration.NewsKind.DECISION;
import static io.tidu.collaboration.NewsKind.TURN;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What exactly is told. Each has one sentence for the screen and one for a mail, which says less. */
public enum NewsTopic {
    SIGNATURE_ASKED(TURN),
    SENT_BACK(TURN),
    CORRECTION_ASKED(TURN),
    ARRIVED(NewsKind.ARRIVED),
    CLOSES_SOON(NewsKind.WINDOW),
    EXPIRED(NewsKind.WINDOW),
    REVIVED(NewsKind.WINDOW),
    OVERDUE(NewsKind.OVERDUE),
    /** At the level below. */
    OVERDUE_BELOW(NewsKind.OVERDUE),
    CORRECTION_LATE(NewsKind.OVERDUE),
    RECOMMENDED(DECISION),
    RETURNED(DECISION),
    DECLINED(DECISION),
    /** The firm has lost the right to file. */
    STOPPED(DECISION),
    REOPENED(DECISION),
    RETURN_CANCELLED(DECISION),
    PROPOSED(DECISION),
    ANNOUNCED(DECISION),
    HELD_BACK(DECISION),
    NOTICE_ENDED(DECISION),
    LISTED(DECISION),
    /** The province recommends it to the ministry. */
    NOMINATED(DECISION),
    DISPATCHED(DECISION),
    SHOWN_NATIONALLY(DECISION),
    NOT_LISTED(DECISION),
    ASSIGNED(NewsKind.ASSIGNED),
    /** Many at once. */
    MANY_ASSIGNED(NewsKind.ASSIGNED),
    /** What a colleague had who left is nobody's. */
    WORK_FREED(NewsKind.ASSIGNED),
    MENTIONED(NewsKind.MENTION),
    ASKED(NewsKind.MESSAGE),
    ANSWERED(NewsKind.MESSAGE),
    /** To the firm: there is an objection. */
    OBJECTED(NewsKind.OBJECTION),
    /** To the bureaus: there is an objection. */
    OBJECTION_ARRIVED(NewsKind.OBJECTION),
    OBJECTION_ASKED(NewsKind.OBJECTION),
    OBJECTION_ANSWERED(NewsKind.OBJECTION),
    OBJECTION_FINDING(NewsKind.OBJECTION),
    OBJECTION_SETTLED(NewsKind.OBJECTION),
    /** To the bureaus: there is a complaint. */
    COMPLAINT_ARRIVED(NewsKind.OBJECTION),
    /** To the firm. */
    COMPLAINT_ASKED(NewsKind.OBJECTION),
    COMPLAINT_ANSWERED(NewsKind.OBJECTION),
    COMPLAINT_SETTLED(NewsKind.OBJECTION),
    COMPLAINT_AGAIN(NewsKind.OBJECTION),
    /** To the firm: a title of its may be taken away. */
    CASE_OPENED(NewsKind.CHANGE),
    /** To the bureaus: there is a case. */
    CASE_ARRIVED(NewsKind.CHANGE),
    CASE_ANSWERED(NewsKind.CHANGE),
    CASE_DECIDED(NewsKind.CHANGE),
    CASE_DROPPED(NewsKind.CHANGE),
    CASE_UNDONE(NewsKind.CHANGE),
    TITLE_CANCELLED(NewsKind.CHANGE),
    /** To publishers: a title waits to be given back. */
    CASE_REVERSED(NewsKind.CHANGE),
    TITLE_RESTORED(NewsKind.CHANGE),
    /** To the bureaus: a firm gives a title up. */
    GIVING_UP(NewsKind.CHANGE),
    /** To the firm and to publishers. */
    GIVING_UP_ACCEPTED(NewsKind.CHANGE),
    GIVING_UP_BACK(NewsKind.CHANGE),
    TITLE_GIVEN_UP(NewsKind.CHANGE),
    /** To the bureau whose turn it is. */
    CHANGE_REPORTED(NewsKind.CHANGE),
    /** To the firm. */
    CHANGE_DECIDED(NewsKind.CHANGE),
    PACKAGE_READY(NewsKind.PACKAGE),
    /** To the firm: nobody can open its file any more. */
    FILE_INFECTED(NewsKind.MALWARE),
    /** To the bureau that has the filing. */
    PAPER_INFECTED(NewsKind.MALWARE),
    /** To the signatory: the yearly update waits. */
    UPDATE_TO_SIGN(TURN),
    UPDATE_DUE(NewsKind.TITLE),
    /** A bureau asks for it. */
    UPDATE_ASKED(NewsKind.TITLE),
    REVIEW_COMES(NewsKind.TITLE),
    TITLE_ENDS(NewsKind.TITLE),
    /** To bureaus, with the number of titles in their territory. */
    UPDATES_DUE_HERE(NewsKind.TITLE),
    REVIEWS_COME_HERE(NewsKind.TITLE),
    TITLES_END_HERE(NewsKind.TITLE);

    private final NewsKind kind;

    NewsTopic(NewsKind kind) {
        this.kind = kind;
    }

    public NewsKind kind() {
        return kind;
    }

    static List<String> namesOf(Collection<NewsKind> kinds) {
        return Arrays.stream(values())
                .filter(topic -> kinds.contains(topic.kind))
                .map(Enum::name)
                .toList();
    }

    public String messageKey() {
        return "collaboration.topic." + name();
    }

    String mailKey() {
        return "collaboration.mail.topic." + name();
    }
}
