package io.tidu.publication;

import io.tidu.publication.DecadeRounds.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lists that are put right: a firm leaves one it should not have come upon, the product of another is named as it is. */
final class DecadeCorrections {

    private final DecadeProgram program;
    private final DecadeProvince province;
    private final DecadeAgenda agenda;
    private final DecadeRounds rounds;

    DecadeCorrections(DecadeProgram program, DecadeProvince province, DecadeAgenda agenda, DecadeRounds rounds) {
        this.program = program;
        this.province = province;
        this.agenda = agenda;
        this.rounds = rounds;
    }

    void plan(int year) {
        agenda.inOffice(LocalDate.of(year, 12, 5), this::correct);
    }

    private LocalDate today() {
        return LocalDate.now(program.clock());
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
                                DecadeEndings.document(),
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
}
