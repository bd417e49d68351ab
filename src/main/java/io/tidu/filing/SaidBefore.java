package io.tidu.filing;

import io.tidu.shared.EnterpriseId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is taken over into a new form: of each value what the firm said last, in a filing or elsewhere, as far as it is asked again. */
@Component
class SaidBefore {

    private static final int MOST_FILINGS = 5;

    private final Filings filings;
    private final FilingDrafts drafts;
    private final List<SaidElsewhere> elsewhere;

    SaidBefore(Filings filings, FilingDrafts drafts, List<SaidElsewhere> elsewhere) {
        this.filings = filings;
        this.drafts = drafts;
        this.elsewhere = elsewhere;
    }

    /** Of the last filing for any rung, and of everything else. */
    FilingForm inAnyFiling(EnterpriseId enterprise, FormDefinition asked, int lastYear) {
        var latest = filings.latestOf(enterprise.value(), FilingStatus.WITHDRAWN, MOST_FILINGS);
        return merged(enterprise, latest, asked, lastYear);
    }

    /** Of one earlier filing, and of everything else. */
    FilingForm in(EnterpriseId enterprise, List<Filing> earlier, FormDefinition asked, int lastYear) {
        return merged(enterprise, earlier, asked, lastYear);
    }

    /** The newest goes before; rows of a table come from one form, since each names its rows itself. */
    private FilingForm merged(EnterpriseId enterprise, List<Filing> from, FormDefinition asked, int lastYear) {
        var said = Stream.concat(
                        from.stream().flatMap(this::said),
                        elsewhere.stream()
                                .flatMap(source -> source.by(enterprise).stream())
                                .map(written -> new Said(written.at(), FormJson.read(written.form()))))
                .sorted(Comparator.comparing(Said::at).reversed())
                .toList();
        var kept = new TreeMap<FieldPath, String>();
        for (var each : said) {
            var known = kept.keySet().stream().map(FieldPath::code).distinct().toList();
            each.form().values().forEach((path, value) -> {
                boolean rowOfOther = path instanceof FieldPath.Cell && known.contains(path.code());
                if (!rowOfOther && isAskedAgain(asked, path, lastYear)) {
                    kept.putIfAbsent(path, value);
                }
            });
        }
        return new FilingForm(kept);
    }

    private Stream<Said> said(Filing filing) {
        return drafts.findById(filing.getId()).map(draft -> new Said(draft.savedAt(), draft.form())).stream();
    }

    private static boolean isAskedAgain(FormDefinition definition, FieldPath path, int lastYear) {
        return definition
                .field(path)
                .filter(field -> !field.derived() && !definition.saidAnew(path))
                .filter(field -> !(path instanceof FieldPath.Yearly yearly)
                        || definition.yearsOf(field, lastYear).contains(yearly.year()))
                .filter(field -> path instanceof FieldPath.Yearly == field.yearly())
                .isPresent();
    }
}
