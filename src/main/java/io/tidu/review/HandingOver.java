package io.tidu.review;

import io.tidu.filing.DeskAssignee;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class HandingOver implements HandoverService {

    private static final int PAGE = 500;
    private static final Set<FilingStatus> OPEN =
            Arrays.stream(FilingStatus.values()).filter(FilingStatus::open).collect(Collectors.toUnmodifiableSet());

    private final FilingDesk desk;
    private final Assigning assigning;
    private final AssignmentPlanning planning;
    private final ComingBack comingBack;
    private final ApplicationEventPublisher events;
    private final Attempts attempts;
    private final Clock clock;

    HandingOver(
            FilingDesk desk,
            Assigning assigning,
            AssignmentPlanning planning,
            ComingBack comingBack,
            ApplicationEventPublisher events,
            Attempts attempts,
            Clock clock) {
        this.desk = desk;
        this.assigning = assigning;
        this.planning = planning;
        this.comingBack = comingBack;
        this.events = events;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public HandoverPreview preview(Actor actor, HandoverPlan plan) {
        return attempts.inTransaction(() -> look(actor, plan)).preview();
    }

    @Override
    public HandoverPreview handOver(Actor actor, HandoverPlan plan) {
        return attempts.inTransaction(() -> {
            var bureau = Decisions.reviewing(actor);
            var looked = look(actor, plan);
            looked.going().forEach((row, to) -> give(actor, bureau, plan, row, to));
            tell(actor, bureau, looked.preview());
            return looked.preview();
        });
    }

    private void give(Actor actor, OfBureau bureau, HandoverPlan plan, FilingRow row, Assignee to) {
        assigning.give(actor, bureau, row, to, false);
        if (plan.until() != null) {
            comingBack.note(row.id(), bureau.bureau(), plan.from(), plan.until().plusDays(1));
        }
    }

    private void tell(Actor actor, OfBureau bureau, HandoverPreview done) {
        var work = "handover:" + UUID.randomUUID();
        done.shares()
                .forEach((to, filings) -> events.publishEvent(
                        new WorkAssigned(work, bureau.bureau(), to.account(), filings, actor, clock.instant())));
    }

    private Looked look(Actor actor, HandoverPlan plan) {
        var bureau = Decisions.reviewing(actor).bureau();
        require(plan);
        var shares = planning.shares(bureau, plan.to());
        var going = new LinkedHashMap<FilingRow, Assignee>();
        var staying = new ArrayList<FilingRow>();
        for (var row : shares.inOrder(open(actor, plan))) {
            shares.next(row).ifPresentOrElse(to -> going.put(row, to), () -> staying.add(row));
        }
        return new Looked(going, new HandoverPreview(shares.shares(), staying));
    }

    private void require(HandoverPlan plan) {
        if (plan.to().isEmpty() || plan.to().contains(plan.from())) {
            throw new AssignmentRefused("review.handover.toOthers");
        }
        if (plan.until() != null && plan.until().isBefore(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI))) {
            throw new AssignmentRefused("review.handover.dayPassed");
        }
    }

    private List<FilingRow> open(Actor actor, HandoverPlan plan) {
        var filter = DeskFilter.everything().withStatuses(OPEN).withAssigned(new DeskAssignee.Person(plan.from()));
        var rows = new ArrayList<FilingRow>();
        for (int from = 0; from == rows.size(); from += PAGE) {
            rows.addAll(desk.page(actor, filter, DeskSort.by(DeskSort.Key.NUMBER), from, PAGE));
        }
        return rows;
    }

    private record Looked(Map<FilingRow, Assignee> going, HandoverPreview preview) {}
}
