package io.tidu.filing;

import static io.tidu.filing.SimulatedScene.APPROVE;
import static io.tidu.filing.SimulatedScene.DECLINE;
import static io.tidu.filing.SimulatedScene.RETURN;
import static io.tidu.filing.SimulatedScene.key;

import io.tidu.filing.Fate.AtProvince;
import io.tidu.publication.ListRow;
import io.tidu.publication.ListService;
import io.tidu.publication.NewList;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeService;
import io.tidu.publication.NoticeText;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkTask;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** What the province does in a simulated round, up to the list. */
final class SimulatedEnd {

    private static final Set<AtProvince> BY_THE_BULK =
            Set.of(AtProvince.APPROVED, AtProvince.HELD_BACK, AtProvince.REJECTED_AND_REOPENED);

    private final SimulatedScene scene;
    private final SimulatedProvince people;
    private final NoticeService notices;
    private final ListService lists;

    SimulatedEnd(ApplicationContext context, SimulatedScene scene, SimulatedProvince people) {
        this.scene = scene;
        this.people = people;
        this.notices = context.getBean(NoticeService.class);
        this.lists = context.getBean(ListService.class);
    }

    /** What is not for the bulk. */
    void decide(SimulatedFirm firm) {
        var by = people.province.acting();
        switch (firm.fate.province()) {
            case LEAD_IS_RELATED -> {
                scene.declareRelation(people.province, firm);
                scene.isRefusedAsRelated(people.province, firm, APPROVE);
                scene.decide(people.province.colleague(), firm, APPROVE);
            }
            case CORRECTED -> scene.decide(by, firm, RETURN);
            case REJECTED -> scene.decide(by, firm, DECLINE);
            case REJECTED_AND_REOPENED -> {
                scene.decide(by, firm, DECLINE);
                scene.reopen(by, firm);
            }
            case WITHDRAWN -> scene.withdraw(firm.signatory, firm);
            case APPROVED, HELD_BACK -> {}
        }
    }

    /** City by city, all at once. */
    void approveAll(List<SimulatedFirm> firms) {
        var by = people.province.acting();
        var jobs = firms.stream()
                .filter(firm -> BY_THE_BULK.contains(firm.fate.province()))
                .map(firm -> firm.city.bureau())
                .distinct()
                .map(city -> DeskFilter.in(FilingStatus.PROVINCE_REVIEW)
                        .withRound(scene.round())
                        .withBureau(city))
                .map(filter -> scene.start(by, new BulkTask.Decide(APPROVE), new BulkSelection.Matching(filter)))
                .toList();
        jobs.forEach(job -> scene.stage().ended(by, job));
    }

    void approve(SimulatedFirm firm) {
        scene.decide(people.province.acting(), firm, APPROVE);
    }

    NoticeRow announce() {
        var text = new NoticeText("关于专精特新中小企业名单的公示", "现予公示。", "0531-00000001", "0531-00000002");
        var draft = notices.draft(
                people.publisher, new NewNotice(scene.round(), new NewNotice.Choice.Everything(), 5, text), key());
        return notices.open(people.publisher, draft.id(), key());
    }

    void holdBack(NoticeRow running, List<SimulatedFirm> firms) {
        firms.stream()
                .filter(firm -> firm.fate.province() == AtProvince.HELD_BACK)
                .forEach(firm -> notices.holdBack(people.publisher, running.id(), firm.filing(), "收到实名异议", key()));
    }

    /** Held back by an objection that turned out to be right. */
    void rejectAfterAll(SimulatedFirm firm) {
        scene.reopen(people.province.acting(), firm);
        scene.decide(people.province.acting(), firm, DECLINE);
    }

    NoticeRow close(NoticeRow running) {
        return notices.close(people.publisher, running.id(), key());
    }

    ListRow publish(NoticeRow closed) {
        var key = key();
        var command = new NewList(closed.id(), "鲁工信〔2026〕" + closed.publicNumber(), "关于公布名单的通知", "现予公布。");
        var list = lists.publish(people.publisher, command, key);
        if (!lists.publish(people.publisher, command, key).equals(list)) {
            scene.log().surprise("a list was published twice", list.number());
        }
        return list;
    }
}
