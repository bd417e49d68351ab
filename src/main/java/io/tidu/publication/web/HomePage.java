package io.tidu.publication.web;

import io.tidu.publication.ListFilter;
import io.tidu.publication.PublicRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePage {

    private static final int NEWEST = 5;

    private final PublicRecord record;
    private final PublicTitles titles;

    HomePage(PublicRecord record, PublicTitles titles) {
        this.record = record;
        this.titles = titles;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("ladder", titles.ladder());
        model.addAttribute("lists", record.lists(ListFilter.ALL, 0, NEWEST));
        model.addAttribute("notices", record.runningNotices(NEWEST));
        return "publication/home";
    }
}
