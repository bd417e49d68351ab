package io.tidu.publication;

import io.tidu.filing.change.ChangeKind;
import io.tidu.filing.change.NewChange;
import io.tidu.publication.renaming.NewRenamingList;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** What firms do of themselves: yearly updates, in time or not, new names and moves. */
final class DecadeChanges {

    private final DecadeProgram program;
    private final DecadeProvince province;
    private final DecadeAgenda agenda;
    private final Random random;

    DecadeChanges(DecadeProgram program, DecadeProvince province, DecadeAgenda agenda, Random random) {
        this.program = program;
        this.province = province;
        this.agenda = agenda;
        this.random = random;
    }

    void plan(int year) {
        var first = LocalDate.of(year, 1, 1);
        for (var firm : province.firms) {
            if (random.nextDouble() < 0.5 + 0.5 * firm.care) {
                agenda.on(first.plusDays(random.nextInt(random.nextInt(5) == 0 ? 300 : 118)), () -> update(firm));
            }
            if (random.nextInt(60) == 0) {
                agenda.inOffice(first.plusDays(random.nextInt(300)), () -> rename(firm));
            }
            if (random.nextInt(100) == 0) {
                agenda.inOffice(first.plusDays(random.nextInt(300)), () -> move(firm));
            }
        }
        agenda.inOffice(LocalDate.of(year, 11, 25), this::publishNames);
    }

    private LocalDate today() {
        return LocalDate.now(program.clock());
    }

    private void update(DecadeFirm firm) {
        if (firm.titles.stream().anyMatch(title -> title.heldOn(today()))) {
            program.course().updated(firm.id, today(), UUID.randomUUID());
            firm.titles.forEach(title -> title.updated(today()));
        }
    }

    private void rename(DecadeFirm firm) {
        var name = "虚构%s更名%d精密制造有限公司".formatted(firm.code.value().substring(8), ++firm.renamed);
        var number = program.reports()
                .report(
                        firm.filler,
                        new NewChange(ChangeKind.RENAMED, today(), "已办理变更登记。", name, null),
                        UUID.randomUUID());
        program.office().confirm(firm.county.reviewer(), number, "属实", UUID.randomUUID());
        firm.name = name;
    }

    private void move(DecadeFirm firm) {
        var to = province.counties.get(random.nextInt(province.counties.size()));
        if (to.equals(firm.county)) {
            return;
        }
        var number = program.reports()
                .report(
                        firm.filler,
                        new NewChange(ChangeKind.MOVED, today(), "已迁址。", null, to.bureau()),
                        UUID.randomUUID());
        program.office().confirm(firm.county.reviewer(), number, "属实", UUID.randomUUID());
        program.office().confirm(to.reviewer(), number, "属实", UUID.randomUUID());
        firm.county = to;
    }

    private void publishNames() {
        for (var waiting : program.renamings().waiting(province.publisher)) {
            if (!waiting.firms().isEmpty()) {
                program.renamings()
                        .publish(
                                province.publisher,
                                new NewRenamingList(waiting.rung(), DecadeEndings.document(), "关于公布更名名单的通知", "现予公布。"),
                                UUID.randomUUID());
            }
        }
    }
}
