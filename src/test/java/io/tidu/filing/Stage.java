package io.tidu.filing;

import io.tidu.enterprise.Contact;
import io.tidu.enterprise.EnterpriseProvision;
import io.tidu.enterprise.NewEnterprise;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province with its bureaus, its people, an open round, and as many firms as a test needs. Each test class has its own. */
public class Stage {

    private static final Set<FilingStatus> UNSUBMITTED =
            Set.of(FilingStatus.DRAFT, FilingStatus.EXPIRED, FilingStatus.WITHDRAWN);
    static final Actor PROGRAM = Actor.program("系统");
    static final LocalDate TODAY = LocalDate.now(Clock.system(Zone.SHANGHAI));
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 100_000_000L);
    private static final AtomicInteger NEXT_BATCH = new AtomicInteger(100);
    private static final AtomicInteger PAPERS = new AtomicInteger();

    private final Play play;
    final BureauId provinceBureau;
    final BureauId cityBureau;
    public final BureauId countyBureau;
    final BureauId otherCountyBureau;
    public final Actor county;
    public final Actor city;
    public final Actor province;
    public final Actor publisher;
    public final Actor otherCounty;
    public final Actor otherCity;
    public final Actor otherProvince;
    public final Actor otherPublisher;
    public final Actor expert = person(Role.EXPERT, new Independent());
    public final Actor systemAdmin = person(Role.SYSTEM_ADMIN, new Independent());
    public final Actor securityAdmin = person(Role.SECURITY_ADMIN, new Independent());
    public final Actor auditor = person(Role.AUDITOR, new Independent());
    public RoundId round;

    /** What a stage is made with. */
    record Play(
            JdbcClient jdbc,
            FilingService filings,
            RoundService rounds,
            EnterpriseProvision enterprises,
            EvidenceService evidence,
            FilingSteps steps) {

        static Play of(ApplicationContext context) {
            return new Play(
                    context.getBean(JdbcClient.class),
                    context.getBean(FilingService.class),
                    context.getBean(RoundService.class),
                    context.getBean(EnterpriseProvision.class),
                    context.getBean(EvidenceService.class),
                    context.getBean(FilingSteps.class));
        }
    }

    /** A firm with its people, and the filing they have begun. */
    public record Case(EnterpriseId enterprise, Actor filler, Actor signatory, FilingId id) {}

    public Stage(ApplicationContext context) {
        play = Play.of(context);
        provinceBureau = bureau(BureauLevel.PROVINCE, "330000", null);
        cityBureau = bureau(BureauLevel.CITY, "330100", provinceBureau);
        countyBureau = bureau(BureauLevel.COUNTY, "330110", cityBureau);
        var otherCityBureau = bureau(BureauLevel.CITY, "330200", provinceBureau);
        otherCountyBureau = bureau(BureauLevel.COUNTY, "330205", otherCityBureau);
        var elsewhere = bureau(BureauLevel.PROVINCE, "610000", null);
        county = official(Role.REVIEWER, countyBureau, BureauLevel.COUNTY);
        city = official(Role.REVIEWER, cityBureau, BureauLevel.CITY);
        province = official(Role.REVIEWER, provinceBureau, BureauLevel.PROVINCE);
        publisher = official(Role.PUBLISHER, provinceBureau, BureauLevel.PROVINCE);
        otherCounty = official(Role.REVIEWER, otherCountyBureau, BureauLevel.COUNTY);
        otherCity = official(Role.REVIEWER, otherCityBureau, BureauLevel.CITY);
        otherProvince = official(Role.REVIEWER, elsewhere, BureauLevel.PROVINCE);
        otherPublisher = official(Role.PUBLISHER, elsewhere, BureauLevel.PROVINCE);
        round = openRound(FilingKind.NEW, 1);
    }

    RoundId openRound(FilingKind kind, int batch) {
        var plan = new RoundPlan(
                Rung.SRDI_SME, kind, TODAY.getYear(), batch, "2026", TODAY.minusDays(3), TODAY.plusDays(20));
        var id = play.rounds.plan(province, plan, key());
        play.rounds.open(province, id, key());
        return id;
    }

    /** From now on the firms of this stage file in a round that is run like this; the one before is closed. */
    RoundId runRound(RoundRules rules) {
        play.rounds.close(province, round, "换用另一轮", key());
        int batch = 2 + NEXT_BATCH.incrementAndGet();
        var window = LevelWindow.ofDays(TODAY.minusDays(3), TODAY.plusDays(20));
        var plan = new RoundPlan(Rung.SRDI_SME, FilingKind.NEW, TODAY.getYear(), batch, "2026", window, rules);
        round = play.rounds.plan(province, plan, key());
        play.rounds.open(province, round, key());
        return round;
    }

    /** From now on the firms of this stage file in another round; the one before is closed. */
    public RoundId runAnotherRound() {
        play.rounds.close(province, round, "换用另一轮", key());
        round = openRound(FilingKind.NEW, 2 + NEXT_BATCH.incrementAndGet());
        return round;
    }

    /** Moves the window into the past, as time does. */
    void letTheDeadlinePass(RoundId of) {
        play.jdbc
                .sql("update filing_round set opens_at = '2026-01-01', closes_at = '2026-01-31 16:00:00' where id = ?")
                .param(RowKey.bytes(of.value()))
                .update();
    }

    void reopenTheWindow(RoundId of) {
        play.jdbc
                .sql("update filing_round set closes_at = '2099-01-31 16:00:00' where id = ?")
                .param(RowKey.bytes(of.value()))
                .update();
    }

    public Case firm() {
        return firm(countyBureau);
    }

    /** A firm that has begun nothing; the id of its case is that of no filing. */
    Case firm(BureauId countyOfIt) {
        var enterprise = play.enterprises.enter(
                systemAdmin,
                new NewEnterprise(
                        code(),
                        "虚构企业" + NEXT.incrementAndGet() + "号有限公司",
                        "330110",
                        countyOfIt,
                        "C3484",
                        null,
                        new Contact("某人", null, null)));
        return new Case(
                enterprise,
                person(Role.FILLER, new OfEnterprise(enterprise)),
                person(Role.SIGNATORY, new OfEnterprise(enterprise)),
                FilingId.next());
    }

    Case started() {
        var firm = firm();
        var id = play.filings.start(firm.filler(), round, key()).id();
        return new Case(firm.enterprise(), firm.filler(), firm.signatory(), id);
    }

    /** A filing that is complete and has all its evidence. */
    public Case complete() {
        var begun = started();
        fill(begun, SampleForm.values());
        attachEvidence(begun);
        return begun;
    }

    public DraftSaved fill(Case begun, Map<FieldPath, String> values) {
        var revision = play.filings.open(begun.filler(), begun.id()).revision();
        return play.filings.saveDraft(begun.filler(), begun.id(), values, revision);
    }

    void attachEvidence(Case begun) {
        for (var slot : List.of("E01", "E02", "E03", "E04", "E05", "E06", "E10")) {
            attach(begun, slot);
        }
    }

    public void attach(Case begun, String slot) {
        play.evidence.add(
                begun.filler(),
                new DossierId(begun.id().value()),
                new SlotCode(slot),
                slot + ".pdf",
                new ByteArrayInputStream(paper()));
    }

    /** A filing that was led to a status by the people whose turn it was. */
    public Case in(FilingStatus status) {
        var begun = UNSUBMITTED.contains(status) ? started() : complete();
        lead(begun, status);
        return begun;
    }

    public void lead(Case of, FilingStatus status) {
        var filings = play.filings;
        switch (status) {
            case DRAFT -> {}
            case AWAITING_SIGNATURE -> filings.askSignature(of.filler(), of.id(), key());
            case COUNTY_REVIEW -> {
                lead(of, FilingStatus.AWAITING_SIGNATURE);
                filings.sign(of.signatory(), of.id(), key());
            }
            case CITY_REVIEW -> {
                lead(of, FilingStatus.COUNTY_REVIEW);
                filings.recommend(county, of.id(), "属实", key());
            }
            case PROVINCE_REVIEW -> {
                lead(of, FilingStatus.CITY_REVIEW);
                filings.recommend(city, of.id(), null, key());
            }
            case RETURNED -> {
                lead(of, FilingStatus.COUNTY_REVIEW);
                filings.returnForCorrection(
                        county,
                        of.id(),
                        "审计报告缺页",
                        List.of(ReturnItem.of(ReturnKind.OTHER, FieldPath.of("audit_code", 2025))),
                        key());
            }
            case NOT_RECOMMENDED -> {
                lead(of, FilingStatus.COUNTY_REVIEW);
                filings.decline(county, of.id(), "不属实", key());
            }
            case PROPOSED -> {
                lead(of, FilingStatus.PROVINCE_REVIEW);
                filings.approve(province, of.id(), null, key());
            }
            case REJECTED -> {
                lead(of, FilingStatus.PROVINCE_REVIEW);
                filings.decline(province, of.id(), "不符合", key());
            }
            case PUBLICITY -> {
                lead(of, FilingStatus.PROPOSED);
                filings.announce(publisher, List.of(of.id()), "GS-1", key());
            }
            case APPROVED -> {
                lead(of, FilingStatus.PUBLICITY);
                filings.closeNotice(publisher, List.of(of.id()), "GS-1", key());
            }
            case LISTED -> {
                lead(of, FilingStatus.APPROVED);
                filings.list(publisher, List.of(of.id()), "MD-1", key());
            }
            case RECOMMENDED -> {
                lead(of, FilingStatus.PROVINCE_REVIEW);
                whereTheMinistryDecides(() -> filings.approve(province, of.id(), null, key()));
            }
            case WITH_MINISTRY -> {
                lead(of, FilingStatus.RECOMMENDED);
                filings.dispatch(publisher, List.of(of.id()), "TJ-1", key());
            }
            case NATIONAL_PUBLICITY -> {
                lead(of, FilingStatus.WITH_MINISTRY);
                filings.showNationally(publisher, List.of(of.id()), "BGS-1", key());
            }
            case NOT_LISTED -> {
                lead(of, FilingStatus.NATIONAL_PUBLICITY);
                filings.recordNotListed(publisher, List.of(of.id()), "BMD-1", key());
            }
            case EXPIRED -> act(PROGRAM, of.id(), FilingAction.EXPIRE);
            case WITHDRAWN -> filings.withdraw(of.filler(), of.id(), null, key());
        }
    }

    Actor as(Party party, Case of) {
        return switch (party) {
            case FILLER -> of.filler();
            case SIGNATORY -> of.signatory();
            case COUNTY -> county;
            case CITY -> city;
            case PROVINCE -> province;
            case PUBLISHER -> publisher;
            case MINISTRY -> throw new IllegalArgumentException("nobody has this part");
            case PROGRAM -> PROGRAM;
        };
    }

    /** Does an action through the public service; for EDIT a save. */
    FilingStatus act(Actor actor, FilingId id, FilingAction action) {
        var filings = play.filings;
        var reason = "理由";
        return switch (action) {
            case START -> throw new IllegalArgumentException("a filing starts only once");
            case EDIT -> {
                filings.saveDraft(actor, id, Map.of(FieldPath.of("website"), "www.example.com"), 0);
                yield filings.open(actor, id).status();
            }
            case ASK_SIGNATURE -> filings.askSignature(actor, id, key()).status();
            case RECALL -> filings.recall(actor, id, key()).status();
            case SEND_BACK -> filings.sendBack(actor, id, reason, key()).status();
            case SIGN -> filings.sign(actor, id, key()).status();
            case STOP, REROUTE -> byTheProgram(actor, id, action);
            case EXPIRE -> afterTheDeadline(() -> byTheProgram(actor, id, action));
            case REVIVE -> byTheProgram(actor, id, action);
            case WITHDRAW -> filings.withdraw(actor, id, null, key()).status();
            case RECOMMEND -> filings.recommend(actor, id, null, key()).status();
            case APPROVE -> filings.approve(actor, id, null, key()).status();
            case RETURN ->
                filings.returnForCorrection(actor, id, reason, List.of(), key()).status();
            case DECLINE -> filings.decline(actor, id, reason, key()).status();
            case REOPEN -> filings.reopen(actor, id, reason, key()).status();
            case UNDO -> filings.undo(actor, id, key()).status();
            case CANCEL_RETURN -> filings.cancelReturn(actor, id, null, key()).status();
            case ANNOUNCE ->
                filings.announce(actor, List.of(id), "GS-1", key()).getFirst().status();
            case HOLD_BACK -> filings.holdBack(actor, id, reason, key()).status();
            case UPHOLD_OBJECTION ->
                filings.upholdObjection(actor, id, reason, key()).status();
            case CLOSE_NOTICE ->
                filings.closeNotice(actor, List.of(id), "GS-1", key())
                        .getFirst()
                        .status();
            case LIST ->
                filings.list(actor, List.of(id), "MD-1", key()).getFirst().status();
            case DISPATCH ->
                filings.dispatch(actor, List.of(id), "TJ-1", key()).getFirst().status();
            case SHOW_NATIONALLY ->
                filings.showNationally(actor, List.of(id), "BGS-1", key())
                        .getFirst()
                        .status();
            case RECORD_LISTED ->
                filings.recordListed(actor, List.of(id), "BMD-1", key())
                        .getFirst()
                        .status();
            case RECORD_NOT_LISTED ->
                filings.recordNotListed(actor, List.of(id), "BMD-1", key())
                        .getFirst()
                        .status();
        };
    }

    private FilingStatus byTheProgram(Actor actor, FilingId id, FilingAction action) {
        return play.steps.take(actor, id, Step.because(action, key(), "理由")).status();
    }

    /** Does something as if the ministry decided about the rung of the round. */
    public void whereTheMinistryDecides(Runnable act) {
        decidedBy(Decider.MINISTRY);
        try {
            act.run();
        } finally {
            decidedBy(Decider.PROVINCE);
        }
    }

    /** From now on that is who decides about the round of this stage. */
    public void decidedBy(Decider decider) {
        play.jdbc
                .sql("update filing_round set decided_by = ? where id = ?")
                .params(decider.name(), RowKey.bytes(round.value()))
                .update();
    }

    /** Does something as if the time to submit were over. */
    <T> T afterTheDeadline(Supplier<T> act) {
        letTheDeadlinePass(round);
        try {
            return act.get();
        } finally {
            reopenTheWindow(round);
        }
    }

    static UUID key() {
        return UUID.randomUUID();
    }

    static Actor person(Role role, Affiliation affiliation) {
        return new Actor(AccountId.next(), role + "某", role, affiliation, "127.0.0.1");
    }

    static Actor official(Role role, BureauId bureau, BureauLevel level) {
        return person(role, new OfBureau(bureau, level));
    }

    private BureauId bureau(BureauLevel level, String region, @Nullable BureauId parent) {
        var id = BureauId.next();
        play.jdbc
                .sql(
                        "insert into bureau (id, name, level, region_code, parent_id, active, version) values (?, ?, ?, ?, ?, 1, 0)")
                .param(RowKey.bytes(id.value()))
                .param("局" + id.value())
                .param(level.name())
                .param(region)
                .param(parent == null ? null : RowKey.bytes(parent.value()))
                .update();
        return id;
    }

    static CreditCode code() {
        var stem = "91330110%09d".formatted(NEXT.incrementAndGet());
        for (char last : CHARACTERS.toCharArray()) {
            try {
                return new CreditCode(stem + last);
            } catch (CreditCodeRefused wrong) {
                continue;
            }
        }
        throw new IllegalStateException(stem);
    }

    /** A page with a number of its own: no two are the same file. */
    public static byte[] paper() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("paper " + PAPERS.incrementAndGet());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
