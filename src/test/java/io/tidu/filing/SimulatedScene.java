package io.tidu.filing;

import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.SimulatedProvince.Office;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkService;
import io.tidu.review.BulkStage;
import io.tidu.review.BulkTask;
import io.tidu.review.Decision;
import io.tidu.review.JobId;
import io.tidu.review.JobRow;
import io.tidu.review.ReviewService;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What the people of a simulated round have before them. */
record SimulatedScene(
        FilingService filings,
        ReviewService reviews,
        BulkService bulk,
        RelationService relations,
        BulkStage stage,
        CourseLog log,
        RoundId round) {

    static final Decision RECOMMEND = new Decision.Recommend("材料属实，同意推荐");
    static final Decision APPROVE = new Decision.Approve("同意");
    static final Decision DECLINE = new Decision.Decline("主导产品与申报领域不符");
    static final Decision RETURN = new Decision.Return(
            "审计报告编号与附件不一致", List.of(ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("audit_code", 2025))));

    SimulatedScene(ApplicationContext context, CourseLog log, RoundId round) {
        this(
                context.getBean(FilingService.class),
                context.getBean(ReviewService.class),
                context.getBean(BulkService.class),
                context.getBean(RelationService.class),
                new BulkStage(context),
                log,
                round);
    }

    static UUID key() {
        return UUID.randomUUID();
    }

    FilingReceipt decide(Actor by, SimulatedFirm firm, Decision decision) {
        var key = key();
        return log.does(() -> reviews.decide(by, firm.filing(), decision, key));
    }

    void recommend(SimulatedFirm firm, Office at) {
        decide(at.acting(), firm, RECOMMEND);
    }

    void reopen(Actor by, SimulatedFirm firm) {
        var key = key();
        log.does(() -> filings.reopen(by, firm.filing(), "复核后认为应继续审核", key));
    }

    void cancelReturn(Actor by, SimulatedFirm firm) {
        var key = key();
        log.does(() -> filings.cancelReturn(by, firm.filing(), "企业无需修改", key));
    }

    void withdraw(Actor by, SimulatedFirm firm) {
        var key = key();
        log.does(() -> filings.withdraw(by, firm.filing(), "今年不再申报", key));
    }

    /** The first reviewer of the office declares to be related to the firm. */
    void declareRelation(Office at, SimulatedFirm firm) {
        var key = key();
        log.does(() -> relations.declare(
                at.lead(), new NewRelation(firm.enterprise, at.lead().account(), RelationKind.FAMILY, "配偶任职"), key));
    }

    void isRefusedAsRelated(Office at, SimulatedFirm firm, Decision decision) {
        log.isRefused(
                at.level() + ": decides on a related firm",
                NotAllowed.class,
                () -> reviews.decide(at.lead(), firm.filing(), decision, key()));
    }

    JobId start(Actor by, BulkTask task, BulkSelection selection) {
        var key = key();
        var job = log.does(() -> bulk.plan(by, task, selection, key));
        bulk.start(by, job);
        return job;
    }

    JobRow run(Actor by, BulkTask task, BulkSelection selection) {
        return stage.ended(by, start(by, task, selection));
    }

    static BulkSelection chosen(List<SimulatedFirm> firms) {
        return new BulkSelection.Chosen(
                firms.stream().map(SimulatedFirm::filing).toList());
    }
}
