package io.tidu.publication;

import io.tidu.publication.cancellation.NewCancellationList;
import io.tidu.publication.cancellation.NewCase;
import io.tidu.publication.cancellation.NewDeclaration;
import io.tidu.publication.cancellation.NewRestoration;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What takes titles away: cases that are heard and decided and titles that firms give up, with the lists; and what gives some back. */
final class DecadeEndings {

    private static final List<String> RUNGS = List.of("INNOVATIVE_SME", "SRDI_SME", "LITTLE_GIANT");
    private static final List<String> CAUSES = List.of("FRAUD", "TAX", "NOT_MET");
    private static final String GIVEN_UP = "GIVEN_UP";
    /** From then on falsified data take all three titles and bar for three years (N26). */
    private static final LocalDate STRICTER = LocalDate.of(2026, 4, 1);

    private record Decided(String number, DecadeFirm firm, String rung, String cause, LocalDate opened) {

        boolean takes(String other) {
            return rung.equals(other) || strict();
        }

        boolean strict() {
            return cause.equals("FRAUD") && !opened.isBefore(STRICTER);
        }
    }

    private record Taken(Decided by, DecadeTitle title) {}

    private final DecadeProgram program;
    private final DecadeProvince province;
    private final DecadeAgenda agenda;
    private final Random random;
    private final List<Decided> waiting = new ArrayList<>();
    /** What the lists of this year took. */
    private final List<Taken> taken = new ArrayList<>();

    DecadeEndings(DecadeProgram program, DecadeProvince province, DecadeAgenda agenda, Random random) {
        this.program = program;
        this.province = province;
        this.agenda = agenda;
        this.random = random;
    }

    void plan(int year) {
        agenda.inOffice(LocalDate.of(year, 10, 15), this::openCases);
        agenda.inOffice(LocalDate.of(year, 11, 20), () -> RUNGS.forEach(this::publish));
        agenda.inOffice(LocalDate.of(year, 12, 15), this::giveBack);
    }

    private LocalDate today() {
        return LocalDate.now(program.clock());
    }

    private void openCases() {
        var holders = province.firms.stream()
                .filter(firm -> firm.titles.stream().anyMatch(title -> title.heldOn(today())))
                .toList();
        for (int i = 0; i < Math.max(1, holders.size() / 60) && !holders.isEmpty(); i++) {
            var firm = holders.get(random.nextInt(holders.size()));
            if (waiting.stream().noneMatch(decided -> decided.firm() == firm)) {
                open(firm);
            }
        }
    }

    private void open(DecadeFirm firm) {
        var day = today();
        var held = firm.titles.stream().filter(title -> title.heldOn(day)).toList();
        var rung = held.get(random.nextInt(held.size())).rung;
        var title = titleOf(firm, rung, day);
        boolean givesUp = random.nextInt(4) == 0;
        var cause = givesUp ? GIVEN_UP : CAUSES.get(random.nextInt(CAUSES.size()));
        var number = givesUp ? declare(firm, title) : accuse(firm, title, cause, day);
        waiting.add(new Decided(number, firm, rung, cause, day));
        agenda.inOffice(
                day.plusDays(20), () -> program.cases().cancel(province.reviewer, number, "经核实。", UUID.randomUUID()));
    }

    private TitleId titleOf(DecadeFirm firm, String rung, LocalDate day) {
        return program.register().held(firm.id, day).stream()
                .filter(title -> title.rung().equals(rung))
                .map(HeldTitle::id)
                .findFirst()
                .orElseThrow();
    }

    private String declare(DecadeFirm firm, TitleId title) {
        return program.givingUp()
                .declare(
                        firm.signatory,
                        new NewDeclaration(title, "业务调整，不再符合方向。", NewDeclaration.end(firm.code)),
                        UUID.randomUUID());
    }

    private String accuse(DecadeFirm firm, TitleId title, String cause, LocalDate day) {
        var number = program.cases()
                .open(
                        firm.county.reviewer(),
                        new NewCase(title, cause, "主管部门处罚决定书载明的事实。", NewCase.USUAL),
                        UUID.randomUUID());
        agenda.on(day.plusDays(3), () -> program.answers().answer(firm.filler, number, "情况说明。", UUID.randomUUID()));
        return number;
    }

    private void publish(String rung) {
        var day = today();
        var now = waiting.stream()
                .filter(decided -> decided.takes(rung) && decided.firm().holds(rung, day))
                .toList();
        if (!now.isEmpty()) {
            program.cancellations()
                    .publish(
                            province.publisher,
                            new NewCancellationList(rung, document(), "关于取消称号的通知", "决定取消下列企业的称号。"),
                            UUID.randomUUID());
            for (var decided : now) {
                var title = decided.firm().held(rung, day).orElseThrow();
                title.end(day, "CANCELLED");
                taken.add(new Taken(decided, title));
                bar(decided, day);
            }
        }
        if (rung.equals(RUNGS.getLast())) {
            waiting.clear();
        }
    }

    private static void bar(Decided decided, LocalDate day) {
        if (decided.strict()) {
            RUNGS.forEach(other -> decided.firm().bar(other, day, 3, decided.number()));
        }
    }

    /** One of the year's decisions was a mistake; what it took is given back, list by list. */
    private void giveBack() {
        var day = today();
        taken.stream()
                .map(Taken::by)
                .filter(decided -> !decided.cause().equals(GIVEN_UP))
                .findFirst()
                .ifPresent(decided -> {
                    program.cases().reverse(province.colleague, decided.number(), "处罚决定已被撤销。", UUID.randomUUID());
                    taken.stream().filter(each -> each.by().equals(decided)).forEach(each -> giveBack(each, day));
                    decided.firm().unbar(decided.number());
                });
        taken.clear();
    }

    private void giveBack(Taken each, LocalDate day) {
        var correction = program.restorations()
                .publish(
                        province.publisher,
                        new NewRestoration(each.by().number(), each.title().rung, document(), "关于更正取消名单的通知", "现予更正。"),
                        UUID.randomUUID());
        if (!day.isAfter(each.title().until)) {
            each.by().firm().titles.add(each.title().again(correction.number(), day));
        }
    }

    static String document() {
        return "某经信〔%s〕号".formatted(UUID.randomUUID().toString().substring(0, 13));
    }
}
