package io.tidu.publication.web;

import io.tidu.identity.NotFound;
import io.tidu.publication.NoticeEntry;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.WorkingDays;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices, running and ended: what was before the public stays readable. */
@Controller
class NoticePages {

    private static final int NOTICES = 20;

    private final PublicRecord record;
    private final RegionChoice places;
    private final WorkingDays calendar;

    NoticePages(PublicRecord record, RegionChoice places, WorkingDays calendar) {
        this.record = record;
        this.places = places;
        this.calendar = calendar;
    }

    @GetMapping("/notices")
    String notices(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        var asked = new Asked(parameters);
        int page = asked.number("page", 1, 1, Paging.LAST);
        Problems.show(asked, model, response);
        var paging = Paging.of(page, NOTICES, record.countNotices());
        model.addAttribute("notices", record.notices(paging.offset(), NOTICES));
        model.addAttribute("paging", paging);
        return "publication/notices";
    }

    @GetMapping("/notices/{number:[A-Za-z0-9-]+}")
    String notice(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        var notice = record.notice(number).orElseThrow(NotFound::new);
        var asked = new Asked(parameters);
        var query = FirmQuery.of(asked, places);
        Problems.show(asked, model, response);
        var paging = query.outOf(record.countNoticeEntries(notice.id(), query.filter()));
        model.addAttribute("notice", notice);
        model.addAttribute("unusualDays", notice.publicWindow().unusualDays(calendar));
        model.addAttribute("lists", record.listsOf(notice.id()));
        model.addAttribute("places", record.noticePlaces(notice.id()));
        model.addAttribute("paging", paging);
        var firms = record.noticeEntries(notice.id(), query.filter(), paging.offset(), paging.size());
        model.addAttribute("groups", FirmGroup.of(firms, NoticeEntry::firm));
        return "publication/notice";
    }
}
