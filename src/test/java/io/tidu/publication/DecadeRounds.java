package io.tidu.publication;

import io.tidu.filing.RoundId;
import io.tidu.title.GrantTitles;
import io.tidu.title.ListTerms;
import io.tidu.title.Progress;
import io.tidu.title.SourceList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

/** The rounds of a year: who applies, the notice with its objections, the list; and the lists of the ministry. */
final class DecadeRounds {

    private static final int WINDOW = 5;

    private final DecadeProgram program;
    private final DecadeProvince province;
    private final DecadeAgenda agenda;
    private final Random random;
    private final Path folder;
    /** What was published here, the latest last, with those it named. */
    final List<Listed> listed = new ArrayList<>();

    record Listed(ListRow list, List<DecadeFirm> firms) {}

    DecadeRounds(DecadeProgram program, DecadeProvince province, DecadeAgenda agenda, Random random, Path folder) {
        this.program = program;
        this.province = province;
        this.agenda = agenda;
        this.random = random;
        this.folder = folder;
    }

    void plan(int year) {
        agenda.inOffice(LocalDate.of(year, 2, 10), () -> review("INNOVATIVE_SME", year));
        agenda.inOffice(LocalDate.of(year, 3, 10), () -> apply("INNOVATIVE_SME", year, 0.3, any -> true));
        agenda.inOffice(LocalDate.of(year, 6, 1), () -> review("SRDI_SME", year));
        agenda.inOffice(
                LocalDate.of(year, 7, 10),
                () -> apply("SRDI_SME", year, 0.3, firm -> holdsToday(firm, "INNOVATIVE_SME")));
        agenda.inOffice(LocalDate.of(year, 8, 20), () -> ministry("REVIEW", year, this::dueForReview));
        agenda.inOffice(LocalDate.of(year, 9, 10), () -> ministry("NEW", year, this::risesToLittleGiant));
    }

    private LocalDate today() {
        return LocalDate.now(program.clock());
    }

    private boolean holdsToday(DecadeFirm firm, String rung) {
        return firm.holds(rung, today());
    }

    private void apply(String rung, int year, double eagerness, Predicate<DecadeFirm> may) {
        var day = today();
        var firms = province.firms.stream()
                .filter(firm -> !firm.holds(rung, day) && !firm.barred(rung, day) && may.test(firm))
                .filter(firm -> random.nextDouble() < eagerness)
                .toList();
        run(program.proposals().round(province.bureau, rung, ListKind.RECOGNITION, year), rung, firms, () -> {});
    }

    /** Whoever has a title that ends before the next review of the rung, and lost the right by nothing. */
    private void review(String rung, int year) {
        var day = today();
        var firms = new ArrayList<DecadeFirm>();
        for (var firm : province.firms) {
            var due = firm.held(rung, day)
                    .filter(title -> title.until.isBefore(day.plusYears(1)) && !title.lostReview(day));
            if (due.isPresent() && random.nextDouble() < 0.3 + 0.7 * firm.care) {
                firms.add(firm);
            }
        }
        var filings = firms.stream().map(firm -> opened(firm, rung, day)).toList();
        run(
                program.proposals().round(province.bureau, rung, ListKind.REVIEW_PASSED, year),
                rung,
                firms,
                () -> filings.forEach(filing -> program.course().reviewClosed(filing, today())));
    }

    private UUID opened(DecadeFirm firm, String rung, LocalDate day) {
        var filing = UUID.randomUUID();
        program.course().reviewOpened(firm.id, rung, filing, day);
        return filing;
    }

    private void run(RoundId round, String rung, List<DecadeFirm> firms, Runnable over) {
        if (firms.isEmpty()) {
            return;
        }
        var entries = firms.stream()
                .map(firm -> program.proposals().propose(round, firm.id, firm.toPublic(), firm.county.jurisdiction()))
                .toList();
        var command = new NewNotice(round, new NewNotice.Choice.Everything(), WINDOW, Office.text());
        var draft = program.notices().draft(province.publisher, command, UUID.randomUUID());
        var open = program.notices().open(province.publisher, draft.id(), UUID.randomUUID());
        var left = new ArrayList<DecadeFirm>();
        for (int i = 0; i < firms.size(); i++) {
            if (i > 0 && random.nextInt(50) == 0) {
                program.notices()
                        .holdBack(province.publisher, open.id(), entries.get(i).filing(), "异议待核", UUID.randomUUID());
            } else {
                left.add(firms.get(i));
            }
        }
        agenda.inOffice(agenda.workingDaysAfter(today(), WINDOW + 1), () -> {
            publish(open.id(), rung, left);
            over.run();
        });
    }

    /** The list names who is left of the notice; a firm may have lost its old title while the review was under way. */
    private void publish(NoticeId notice, String rung, List<DecadeFirm> firms) {
        var closed = program.notices().close(province.publisher, notice, UUID.randomUUID());
        var list = program.lists().publish(province.publisher, Published.command(closed), UUID.randomUUID());
        firms.forEach(firm -> firm.grant(rung, list.number(), today()));
        listed.add(new Listed(list, firms));
    }

    private boolean risesToLittleGiant(DecadeFirm firm) {
        return holdsToday(firm, "SRDI_SME")
                && !holdsToday(firm, "LITTLE_GIANT")
                && !firm.barred("LITTLE_GIANT", today())
                && random.nextInt(8) == 0;
    }

    private boolean dueForReview(DecadeFirm firm) {
        return firm.held("LITTLE_GIANT", today())
                .filter(title -> title.until.isBefore(today().plusYears(1)) && !title.lostReview(today()))
                .filter(title -> random.nextDouble() < 0.5 + 0.5 * firm.care)
                .isPresent();
    }

    /** Comes as a file, like any other list from outside. */
    private void ministry(String kind, int year, Predicate<DecadeFirm> named) {
        var firms = province.firms.stream().filter(named).toList();
        if (firms.isEmpty()) {
            return;
        }
        var renewal = kind.equals("REVIEW");
        var number = "工信部企业函〔%d〕%s-%s号"
                .formatted(year, kind, UUID.randomUUID().toString().substring(0, 6));
        var terms = new ListTerms(
                "LITTLE_GIANT",
                new SourceList(number, "专精特新“小巨人”企业名单", today()),
                renewal ? GrantTitles.Kind.RENEWAL : GrantTitles.Kind.RECOGNITION,
                null);
        var imports = program.imports();
        var id = imports.upload(province.publisher, "名单.csv", file(firms), Progress.UNWATCHED);
        var seen = imports.check(province.publisher, id, terms, Progress.UNWATCHED);
        if (imports.confirm(province.publisher, id, UUID.randomUUID(), Progress.UNWATCHED) != firms.size()) {
            throw new IllegalStateException(number + ": " + seen.rows());
        }
        firms.forEach(firm -> firm.grant("LITTLE_GIANT", number, today()));
    }

    private Path file(List<DecadeFirm> firms) {
        var rows = new StringBuilder("序号,企业名称,统一社会信用代码,省,市,县(市、区)\r\n");
        for (var firm : firms) {
            rows.append("1,%s,%s,西藏自治区,%s,%s\r\n"
                    .formatted(firm.name, firm.code.value(), firm.county.cityName(), firm.county.name()));
        }
        try {
            return Files.writeString(Files.createTempFile(folder, "ministry", ".csv"), rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
