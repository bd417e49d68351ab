package io.tidu.publication.web;

import io.tidu.identity.NotFound;
import io.tidu.publication.ListEntry;
import io.tidu.publication.ListFilter;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.Zone;
import io.tidu.title.TitleFilter;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleStatus;
import io.tidu.title.TitleTypes;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Published lists, and the search over all titles held, those of older lists included. */
@Controller
class ListPages {

    private static final int LISTS = 20;
    private static final int TITLES = 50;
    private static final int FIRST_YEAR = 2019;

    private final PublicRecord record;
    private final TitleRegister titles;
    private final TitleTypes types;
    private final RegionChoice places;
    private final Clock clock;

    ListPages(PublicRecord record, TitleRegister titles, TitleTypes types, RegionChoice places, Clock clock) {
        this.record = record;
        this.titles = titles;
        this.types = types;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/lists")
    String lists(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        var text = asked.text("q");
        var rung = asked.oneOf("rung", code -> types.find(code).isPresent());
        var region = asked.region("region", places::knows);
        var year = asked.year("year");
        int page = asked.number("page", 1, 1, Paging.LAST);
        form(asked, model, response);
        boolean search = text != null || region != null;
        model.addAttribute("search", search && asked.problems().isEmpty());
        if (search && asked.problems().isEmpty()) {
            titles(new TitleFilter(text, rung, region, year, TitleStatus.ACTIVE, null), page, model);
        }
        lists(new ListFilter(rung, year), search ? 1 : page, model);
        return "publication/lists";
    }

    private void form(Asked asked, Model model, HttpServletResponse response) {
        Problems.show(asked, model, response);
        model.addAttribute("rungs", types.all());
        model.addAttribute("cities", places.cities());
        int thisYear = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).getYear();
        model.addAttribute(
                "years",
                IntStream.rangeClosed(FIRST_YEAR, thisYear)
                        .map(year -> thisYear + FIRST_YEAR - year)
                        .boxed()
                        .toList());
    }

    private void titles(TitleFilter filter, int page, Model model) {
        var count = titles.publicCount(filter);
        var paging = new Paging(page, TITLES, count.number(), count.exact());
        model.addAttribute("titles", titles.publicPage(filter, paging.offset(), TITLES));
        model.addAttribute("titlePaging", paging);
    }

    private void lists(ListFilter filter, int page, Model model) {
        var paging = Paging.of(page, LISTS, record.countLists(filter));
        model.addAttribute("lists", record.lists(filter, paging.offset(), LISTS));
        model.addAttribute("listPaging", paging);
    }

    @GetMapping("/lists/{number:[A-Za-z0-9-]+}")
    String list(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        var list = record.list(number).orElseThrow(NotFound::new);
        var asked = new Asked(parameters);
        var query = FirmQuery.of(asked, places);
        Problems.show(asked, model, response);
        var paging = query.outOf(record.countListEntries(number, query.filter()));
        model.addAttribute("list", list);
        model.addAttribute("changes", record.listChanges(list));
        model.addAttribute("places", record.listPlaces(number));
        model.addAttribute("paging", paging);
        var firms = record.listEntries(number, query.filter(), paging.offset(), paging.size());
        model.addAttribute("groups", FirmGroup.of(firms, ListEntry::firm));
        return "publication/list";
    }
}
