package io.tidu.filing.check;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.Reading;
import io.tidu.evidence.ReadingState;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.evidence.text.DocumentText;
import io.tidu.evidence.text.Extraction;
import io.tidu.evidence.text.TextUnreadable;
import io.tidu.evidence.text.Texts;
import io.tidu.evidence.text.Typeset;
import io.tidu.filing.CompleteForm;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filing of the corpus: what an invented firm claims and its papers, with one thing wrong or none. */
final class Dossier {

    static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    static final LocalDate TO = LocalDate.of(2026, 5, 31);
    static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final Firm firm;
    private final Firm claimed;
    private final @Nullable Contradiction wrong;
    private final int style;

    private Dossier(Firm firm, Firm claimed, @Nullable Contradiction wrong, int style) {
        this.firm = firm;
        this.claimed = claimed;
        this.wrong = wrong;
        this.style = style;
    }

    static Dossier of(int number, @Nullable Contradiction wrong) {
        var firm = Firm.of(number);
        return new Dossier(firm, claims(firm, wrong), wrong, number % 60);
    }

    private static Firm claims(Firm firm, @Nullable Contradiction wrong) {
        int last = Firm.LAST;
        return switch (wrong) {
            case REVENUE_CLAIMED -> firm.with("revenue", last, more(firm.figure("revenue", last), "1.07"));
            case ASSETS_CLAIMED -> firm.with("total_assets", last, more(firm.figure("total_assets", last), "0.9"));
            case RD_EXPENSE_OF_YEAR_BEFORE -> firm.with("rd_expense", last, firm.figure("rd_expense", last - 1));
            case LOSS_CLAIMED_AS_PROFIT ->
                firm.with("net_profit", last, firm.figure("net_profit", last).negate());
            case CLAIMED_IN_OTHER_UNIT ->
                firm.with(
                        "total_liabilities",
                        last,
                        firm.figure("total_liabilities", last).movePointLeft(3));
            case CORE_REVENUE_CLAIMED ->
                firm.with("core_revenue", last, more(firm.figure("core_revenue", last), "1.02"));
            case CORE_OVER_REVENUE_CLAIMED ->
                firm.with("core_revenue", last, more(firm.figure("revenue", last), "1.01"));
            case null, default -> firm;
        };
    }

    private static BigDecimal more(BigDecimal amount, String times) {
        return amount.multiply(new BigDecimal(times)).setScale(2, RoundingMode.HALF_UP);
    }

    private boolean is(Contradiction which) {
        return wrong == which;
    }

    /** Evaluated as the program does. @param print how a paper becomes bytes */
    CheckCase read(Function<Typeset, DocumentText> print) {
        return new CheckCase(
                CompleteForm.definition(),
                form(),
                Set.of(firm.name()),
                firm.code(),
                Firm.LAST,
                FROM,
                TO,
                DAY,
                papers(print),
                before());
    }

    static DocumentText asText(Typeset paper) {
        try {
            return Texts.of(paper.pdf());
        } catch (TextUnreadable e) {
            throw new AssertionError(e);
        }
    }

    private FilingForm form() {
        var values = new TreeMap<>(CompleteForm.values());
        claimed.figures().forEach((place, amount) -> {
            var parts = place.split("@");
            values.put(FieldPath.of(parts[0], Integer.parseInt(parts[1])), claim(amount));
        });
        for (int year = Firm.LAST; year > Firm.LAST - 3; year--) {
            values.put(FieldPath.of("audit_code", year), code(year));
            values.put(
                    FieldPath.of("staff", year),
                    String.valueOf(is(Contradiction.STAFF_OVER_INSURED) ? firm.insured() + 7 : firm.staff()));
            values.put(
                    FieldPath.of("rd_staff", year),
                    String.valueOf(is(Contradiction.RD_STAFF_OVER_STAFF) ? firm.staff() + 3 : firm.rdStaff()));
        }
        values.put(FieldPath.of("founded_on"), "2015-06-01");
        return new FilingForm(values);
    }

    private static String claim(BigDecimal yuan) {
        return yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Map<FieldPath, String> before() {
        var before = new HashMap<FieldPath, String>();
        for (var figure : List.of("revenue", "total_assets")) {
            before.put(FieldPath.of(figure, Firm.LAST - 1), claim(firm.figure(figure, Firm.LAST - 1)));
        }
        if (is(Contradiction.OTHER_THAN_BEFORE)) {
            before.put(
                    FieldPath.of("revenue", Firm.LAST - 1), claim(more(firm.figure("revenue", Firm.LAST - 1), "0.8")));
        }
        return before;
    }

    private String code(int year) {
        return "浙%02dA%04dQ".formatted(year % 100, style);
    }

    private List<Paper> papers(Function<Typeset, DocumentText> print) {
        var papers = new ArrayList<Paper>();
        var other = Firm.of(9999);
        var sheets = new Sheets(firm, wrong, style);
        papers.add(paper("E01", sheets.licence(other), print));
        papers.add(paper("E02", sheets.application(claimed), print));
        reports(other).forEach(report -> papers.add(paper("E04", Typeset.pages(report.pages()), print)));
        papers.add(paper("E05", sheets.insurance(other), print));
        papers.add(paper("E06", sheets.credit(), print));
        papers.add(paper("E07", sheets.patent(other), print));
        papers.add(paper("E08", sheets.award(), print));
        papers.add(paper("E11", sheets.certificate(), print));
        return papers;
    }

    private List<Report> reports(Firm other) {
        int last = Firm.LAST;
        var latest = new Report(
                is(Contradiction.REPORT_OF_OTHER_FIRM) ? firm.named(other.name()) : firm, last, code(last), style);
        var earlier = new Report(firm, last - 1, code(last - 1), style / 2);
        return switch (wrong) {
            case NO_REPORT_OF_LAST_YEAR -> List.of(earlier);
            case REPORT_OF_OLD_YEAR -> List.of(latest, earlier, old());
            case OTHER_REPORT_CODE -> List.of(new Report(firm, last, "浙25Z9999X", style), earlier);
            case OPENING_IS_NOT_CLOSING ->
                List.of(
                        latest.saying(
                                "total_assets@" + (last - 1), more(firm.figure("total_assets", last - 1), "1.05")),
                        earlier);
            case CORE_OVER_REVENUE_IN_REPORT ->
                List.of(latest.saying("core_revenue@" + last, more(firm.figure("revenue", last), "1.03")), earlier);
            case CORE_COST_IN_NOTES ->
                List.of(latest.saying("core_cost@" + last, more(firm.figure("core_cost", last), "0.97")), earlier);
            case null, default -> List.of(latest, earlier);
        };
    }

    private Report old() {
        var figures = new TreeMap<String, BigDecimal>();
        firm.figures().forEach((place, amount) -> {
            var parts = place.split("@");
            figures.put(parts[0] + "@" + (Integer.parseInt(parts[1]) - 4), amount);
        });
        var past = new Firm(firm.name(), firm.code(), firm.random(), figures, 1, 1, 1);
        return new Report(past, Firm.LAST - 4, "浙21A0001Q", style);
    }

    private Paper paper(String slot, Typeset sheet, Function<Typeset, DocumentText> print) {
        var text = print.apply(sheet);
        var reading = new Reading(
                text.pictures() == text.pages().size() ? ReadingState.PICTURES : ReadingState.READ,
                null,
                text.total(),
                text.pictures(),
                text.recognised(),
                text.isCutShort(),
                Extraction.of(text.pages(), Texts.WORDS));
        var id = new EvidenceId(io.tidu.shared.TimeOrderedId.next());
        return new Paper(id, new SlotCode(slot), slot + ".pdf", id.value().toString(), reading, said(slot));
    }

    /** As firms say it of their certificates; half of them say nothing. */
    private @Nullable ValidityPeriod said(String slot) {
        return switch (slot) {
            case "E11" ->
                is(Contradiction.SAID_TO_HOLD_LONGER)
                        ? ValidityPeriod.until(LocalDate.of(2029, 6, 9))
                        : is(Contradiction.CERTIFICATE_OVER) || style % 2 == 0
                                ? null
                                : ValidityPeriod.until(LocalDate.of(2026, 6, 9));
            case "E08" ->
                ValidityPeriod.until(is(Contradiction.SAID_TO_BE_OVER) ? DAY.minusDays(3) : LocalDate.of(2027, 12, 1));
            default -> null;
        };
    }
}
