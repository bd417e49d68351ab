package io.tidu.evidence.ui;

import com.vaadin.flow.component.grid.Grid;
import io.tidu.evidence.VerificationProblem;
import io.tidu.evidence.VerificationProblem.Place;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a verification found, with every place where the file stands. */
class ProblemGrid extends Grid<VerificationProblem> {

    ProblemGrid() {
        column("kind", problem -> getTranslation("evidence.verify.kind." + problem.kind()));
        column("dossier", problem -> each(problem, Place::dossier));
        column("firm", problem -> each(problem, Place::firmName));
        column("slot", problem -> each(problem, place -> place.slot().value()));
        column("file", problem -> each(problem, Place::fileName));
        column("digest", VerificationProblem::digest);
        setEmptyStateText(getTranslation("evidence.verify.none"));
    }

    private void column(String name, Function<VerificationProblem, String> value) {
        addColumn(value::apply)
                .setHeader(getTranslation("evidence.verify.column." + name))
                .setAutoWidth(true)
                .setResizable(true);
    }

    private static String each(VerificationProblem problem, Function<Place, String> part) {
        return problem.places().stream().map(part).distinct().collect(Collectors.joining("、"));
    }
}
