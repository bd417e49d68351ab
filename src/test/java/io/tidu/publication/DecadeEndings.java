package io.tidu.publication;

import io.tidu.publication.DecadeRounds.Listed;
import io.tidu.publication.cancellation.NewCancellationList;
import io.tidu.publication.cancellation.NewCase;
import io.tidu.title.TitleLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What takes titles away: cases that are heard and decided, with the lists that carry them out, and lists that are put right. */
final class DecadeEndings {

    private static final List<String> RUNGS = List.of("INNOVATIVE_SME", "SRDI_SME", "LITTLE_GIANT");
    private static final List<String> CAUSES = List.of("FRAUD", "TAX", "NOT_MET");
    /** From then on falsified data take all three titles and bar for three years (N26). */
    private static final LocalDate STRICTER = LocalDate.of(2026, 4, 1);

    private record Decided(DecadeFirm firm, String rung, String cause, LocalDate opened) {

        boolean takes(String other) {
            return rung.equals(other) || strict();
        }

        boolean strict() {
            return cause.equals("FRAUD") && !opened.isBefore(STRICTER);
        }
    }

    private final DecadeProgram program;
    private final DecadeProvince province;
    private final DecadeAgenda agenda;
    private final Random random;
    private final DecadeRounds rounds;
    private final List<Decided> waiting = new ArrayList<>();

    DecadeEndings(
            DecadeProgram program, DecadeProvince province, DecadeAgenda agenda, Random random, DecadeRounds rounds) {
        this.program = program;
        this.province = province;
        this.agenda = agenda;
        this.random = random;
        this.rounds = rounds;
    }

    void plan(int year) {
        agenda.inOffice(LocalDate.of(year, 10, 15), this::openCases);
        agenda.inOffice(LocalDate.of(year, 11, 20), () -> RUNGS.forEach(this::publish));
        agenda.inOffice(LocalDate.of(year, 12, 5), this::correct);
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
        var cause = CAUSES.get(random.nextInt(CAUSES.size()));
        var title = program.lives().ofFirm(firm.id, day).stream()
                .map(TitleLine::title)
                .filter(row -> row.rung().equals(rung)
                        && program.register().held(firm.id, day).stream()
                                .anyMatch(one -> one.id().equals(row.id())))
                .findFirst()
                .orElseThrow();
        var number = program.cases()
                .open(
                        firm.county.reviewer(),
                        new NewCase(title.id(), cause, "主管部门处罚决定书载明的事实。", NewCase.USUAL),
                        UUID.randomUUID());
        waiting.add(new Decided(firm, rung, cause, day));
        agenda.on(day.plusDays(3), () -> program.answers().answer(firm.filler, number, "情况说明。", UUID.randomUUID()));
        agenda.inOffice(
                day.plusDays(20), () -> program.cases().cancel(province.reviewer, number, "经核实。", UUID.randomUUID()));
    }

    private void publish(String rung) {
        var day = today();
        var taken = waiting.stream()
                .filter(decided -> decided.takes(rung) && decided.firm().holds(rung, day))
                .toList();
        if (!taken.isEmpty()) {
            program.cancellations()
                    .publish(
                            province.publisher,
                            new NewCancellationList(rung, document(), "关于取消称号的通知", "决定取消下列企业的称号。"),
                            UUID.randomUUID());
            for (var decided : taken) {
                decided.firm().held(rung, day).orElseThrow().end(day, "CANCELLED");
                bar(decided, rung, day);
            }
        }
        if (rung.equals(RUNGS.getLast())) {
            waiting.clear();
        }
    }

    private static void bar(Decided decided, String rung, LocalDate day) {
        if (decided.strict()) {
            RUNGS.forEach(other -> decided.firm().bar(other, day, 3));
        }
    }

    /** A firm is found to be listed in error, and the leading product of another is put right. */
    private void correct() {
        var day = today();
        rounds.listed.stream()
                .filter(listed -> listed.list().kind() == ListKind.RECOGNITION
                        && listed.list().publishedOn().getYear() == day.getYear()
                        && listed.firms().size() > 2)
                .findFirst()
                .ifPresent(listed -> correct(listed, day));
    }

    private void correct(Listed listed, LocalDate day) {
        var rung = listed.list().rung();
        var firms = listed.firms().stream()
                .filter(firm -> firm.held(rung, day)
                        .filter(title -> title.list.equals(listed.list().number()))
                        .isPresent())
                .limit(2)
                .toList();
        if (firms.size() < 2) {
            return;
        }
        program.corrections()
                .correct(
                        province.publisher,
                        new CorrectList(
                                listed.list().number(),
                                document(),
                                "关于更正名单的通知",
                                "现予更正。",
                                "异议经复核成立",
                                List.of(
                                        new CorrectList.TakeOut(
                                                firms.getFirst().code.value(), "异议成立"),
                                        new CorrectList.RightProduct(
                                                firms.getLast().code.value(), "精密轴承", "误填"))),
                        UUID.randomUUID());
        firms.getFirst().held(rung, day).orElseThrow().end(day, "WITHDRAWN");
    }

    static String document() {
        return "某经信〔%s〕号".formatted(UUID.randomUUID().toString().substring(0, 13));
    }
}
