package io.tidu.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tidu.publication.web.PublicFigures.Figures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "figures", description = "How many titles are held, by place, rung and year")
class FiguresApi {

    private final PublicFigures figures;

    FiguresApi(PublicFigures figures) {
        this.figures = figures;
    }

    @GetMapping(path = "/api/v1/figures", produces = "application/json")
    @Operation(
            summary =
                    "Titles held today by rung and county (GB/T 2260 of the day of publication), and what each year brought by rung")
    Figures figures() {
        return figures.today();
    }
}
