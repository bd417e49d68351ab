package io.tidu.review.ui;

import io.tidu.enterprise.RelationService;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingView;
import io.tidu.filing.ui.FilingAside;
import io.tidu.filing.ui.FilingPanels;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.AssignmentService;
import io.tidu.review.DeskHabits;
import io.tidu.review.FigureChecks;
import io.tidu.review.ReturnDrafts;
import io.tidu.review.ReviewService;
import io.tidu.review.question.QuestionService;
import io.tidu.review.spot.SpotChecks;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the screen of a filing is put together from. */
@org.springframework.stereotype.Component
record ReviewParts(
        ReviewService reviews,
        ReturnDrafts returns,
        AssignmentService assignments,
        FilingPanels panels,
        EvidenceService evidence,
        EvidenceValidity validity,
        RelationService relations,
        EvidenceSlots slots,
        Regions regions,
        LiveScreens live,
        SpotChecks checks,
        FigureChecks figures,
        QuestionService questions,
        DeskRows.Source desk,
        DeskHabits habits,
        List<FilingAside> asides) {

    List<EvidenceRow> files(Actor actor, FilingView view) {
        return evidence.asOfSubmission(
                actor, new DossierId(view.id().value()), view.row().submissionNo());
    }

    EvidenceNotes notes(Actor actor, FilingView view, List<EvidenceRow> files) {
        return new EvidenceNotes(
                evidence.among(actor, files),
                validity.asOfSubmission(actor, files, view.row().submissionNo()));
    }

    List<EvidenceSlot> slots(FilingView view) {
        return slots.forRung(view.row().rung().code());
    }

    /** Says something about parts of the filing; null where this person cannot give it back. */
    @Nullable
    ReturnPointer pointer(FilingView view, List<EvidenceRow> files) {
        return view.permitted().allows(FilingAction.RETURN)
                ? new ReturnPointer(view, slots(view), files, panels, new ReturnList())
                : null;
    }

    /** Follows what colleagues do with it. */
    AssignmentNote assignment(Actor actor, FilingView view) {
        var note = new AssignmentNote(actor, view.row(), assignments);
        var own = actor.bureau().map(of -> LiveTopic.bureau(of.bureau().value())).stream()
                .toList();
        live.follow(note, own, note::refresh);
        return note;
    }

    String place(String countyCode) {
        return regions.fullName(new RegionCode(countyCode));
    }
}
