package io.tidu.filing;

import io.tidu.shared.EnterpriseId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form of the yearly update (年度信息更新): what is asked, what is wrong with an answer, and what is known already. */
@Component
public class YearlyForms {

    private static final String FILE = "db/updates/fields.yaml";

    private final FormDefinition definition;
    private final SaidBefore before;
    private final Clock clock;

    YearlyForms(FormCatalogue forms, SaidBefore before, Clock clock) throws IOException {
        this.definition =
                YearlyFields.read(FILE, new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8), forms);
        this.before = before;
        this.clock = clock;
    }

    public FormDefinition definition() {
        return definition;
    }

    /** Everything that is wrong or missing, by the same checks as a filing. */
    public List<FieldProblem> problems(FilingForm form, int lastYear) {
        return new FormCheck(definition, form, lastYear, LocalDate.now(clock)).problems();
    }

    public SortedMap<FieldPath, BigDecimal> derived(FilingForm form, int lastYear) {
        return Derivation.derive(definition, form, lastYear);
    }

    /** What the firm said last of what is asked. */
    public FilingForm known(EnterpriseId enterprise, int lastYear) {
        return before.inAnyFiling(enterprise, definition, lastYear);
    }

    /** @throws FilingRefused if the form does not ask for it */
    public void requireAsked(FieldPath path, String value, int lastYear) {
        Drafting.requireInForm(definition, lastYear, path, value);
    }

    /** Canonical, so that a digest stands for the content. */
    public String written(FilingForm form) {
        return FormJson.canonical(form);
    }

    public FilingForm read(String written) {
        return FormJson.read(written);
    }

    public String digest(String written) {
        return FormJson.digest(written);
    }
}
