package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of the public service. */
record AssessmentAnswer(
        String rung,
        String edition,
        String digest,
        String kind,
        String verdict,
        @Nullable ScoreAnswer score,
        List<CriterionAnswer> criteria) {

    record ScoreAnswer(BigDecimal total, @Nullable BigDecimal pass, Map<String, BigDecimal> groups) {}

    /**
     * One criterion.
     *
     * @param observed a number, or the codes seen as text
     * @param gap the smallest change of one figure that meets it
     * @param alternatives further ways by one figure
     * @param together where no one figure is enough
     */
    record CriterionAnswer(
            String code,
            String name,
            String outcome,
            @Nullable Object observed,
            @Nullable String required,
            @Nullable BigDecimal points,
            @Nullable GapAnswer gap,
            List<GapAnswer> alternatives,
            List<GapAnswer> together,
            List<MissingAnswer> missing,
            String explanation,
            String clause,
            String source,
            List<String> evidence) {}

    record GapAnswer(String figure, @Nullable Integer year, BigDecimal by, String unit) {}

    record MissingAnswer(String figure, @Nullable Integer year) {}

    static AssessmentAnswer of(Assessment assessment, FindingText texts, Locale locale) {
        return new AssessmentAnswer(
                assessment.rung().code(),
                assessment.edition(),
                assessment.digest(),
                assessment.kind().name(),
                assessment.verdict().name(),
                score(assessment.score()),
                assessment.findings().stream()
                        .map(finding -> criterion(finding, texts, locale))
                        .toList());
    }

    private static @Nullable ScoreAnswer score(@Nullable Score score) {
        if (score == null) {
            return null;
        }
        var groups = new LinkedHashMap<String, BigDecimal>();
        score.groups().forEach((name, points) -> groups.put(name.zh(), points));
        return new ScoreAnswer(score.total(), score.pass(), groups);
    }

    private static CriterionAnswer criterion(Finding finding, FindingText texts, Locale locale) {
        var gap = finding.gap();
        var observed = finding.observed();
        var citation = finding.provision().citation();
        return new CriterionAnswer(
                finding.code(),
                finding.provision().name().in(locale),
                finding.outcome().name(),
                observed == null ? finding.observedText() : observed,
                finding.required() == null ? texts.required(finding, locale) : finding.required(),
                finding.points(),
                gap == null ? null : gap(gap),
                finding.alternatives().stream().map(AssessmentAnswer::gap).toList(),
                finding.together().stream().map(AssessmentAnswer::gap).toList(),
                finding.missing().stream()
                        .map(ref -> new MissingAnswer(ref.figure().code(), ref.year()))
                        .toList(),
                texts.explain(finding, locale),
                citation.clause().in(locale),
                citation.document(),
                finding.provision().evidence());
    }

    private static GapAnswer gap(Gap gap) {
        return new GapAnswer(
                gap.figure().code(), gap.year(), gap.by(), gap.unit().symbol());
    }
}
