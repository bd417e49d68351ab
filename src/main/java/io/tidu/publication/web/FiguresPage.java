package io.tidu.publication.web;

import io.tidu.shared.Regions;
import io.tidu.title.TitleType;
import io.tidu.title.TitleTypes;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where titles are held and what the years brought: a map in tiles, a table, and a trend for each rung. */
@Controller
class FiguresPage {

    private final PublicFigures figures;
    private final TitleTypes types;
    private final RegionChoice places;
    private final Regions regions;
    private final Outlines outlines;

    FiguresPage(PublicFigures figures, TitleTypes types, RegionChoice places, Regions regions, Outlines outlines) {
        this.figures = figures;
        this.types = types;
        this.places = places;
        this.regions = regions;
        this.outlines = outlines;
    }

    @GetMapping("/figures")
    String figures(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var rung = asked.oneOf("rung", code -> types.find(code).isPresent());
        Problems.show(asked, model, response);
        var today = figures.today();
        var granted = types.all().stream().filter(TitleType::grantable).toList();
        var counts = new PlaceCounts(regions, today.places());
        var map = PlaceMap.of(places.cities(), counts, granted, places.provinces(), rung);
        model.addAttribute("rung", rung);
        model.addAttribute("rungs", granted);
        model.addAttribute("day", today.day());
        model.addAttribute("map", map);
        model.addAttribute("outlines", outlines.shaded(map));
        model.addAttribute("trend", Trend.of(today.years(), rung));
        return "publication/figures";
    }
}
