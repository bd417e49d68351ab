package io.tidu.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.springframework.context.ApplicationContext;

/**
 * Ten years of a province, day by day: rounds with notices and lists, lists of the ministry, reviews, yearly updates, new names, moves,
 * cancellations, titles given up and given back, and corrections. Offices keep the working days of the State Council as far as they are known. The same seed is the same decade.
 */
final class Decade {

    private static final LocalDate FIRST = LocalDate.of(2022, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 7, 31);
    private static final long SEED = 20_220_801;

    private final DecadeProgram program;
    private final DecadeProvince province;
    private final DecadeAgenda agenda = new DecadeAgenda();
    private final DecadeRounds rounds;
    private final DecadeEndings endings;
    private final DecadeCorrections corrections;
    private final DecadeChanges changes;
    private final DecadeInvariants invariants;

    Decade(ApplicationContext context, int firms, Path folder) {
        program = DecadeProgram.of(context);
        program.clock().set(FIRST, "08:00");
        province = new DecadeProvince(program.jdbc());
        var random = new Random(SEED);
        province.settle(firms, program.enterprises(), random);
        rounds = new DecadeRounds(program, province, agenda, random, folder);
        endings = new DecadeEndings(program, province, agenda, random);
        corrections = new DecadeCorrections(program, province, agenda, rounds);
        changes = new DecadeChanges(program, province, agenda, random);
        invariants = new DecadeInvariants(program, province);
    }

    DecadeInvariants pass() {
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            program.clock().set(day, "10:00");
            if (day.getDayOfYear() == 1) {
                rounds.plan(day.getYear());
                endings.plan(day.getYear());
                corrections.plan(day.getYear());
                changes.plan(day.getYear());
            }
            agenda.keep(day);
            if (day.getDayOfMonth() == 1) {
                invariants.check(day);
            }
        }
        return invariants;
    }
}
