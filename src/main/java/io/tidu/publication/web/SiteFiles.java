package io.tidu.publication.web;

import io.tidu.publication.ListFilter;
import io.tidu.publication.PublicRecord;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What search engines ask for first. */
@Controller
class SiteFiles {

    /** The most addresses the format allows in one file is 50,000; lists and notices of a province are far fewer. */
    private static final int ADDRESSES = 20_000;

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final PublicRecord record;

    SiteFiles(PublicRecord record) {
        this.record = record;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var site = site();
        var paths = Stream.of("/", "/lists", "/notices", "/figures", "/verify", "/check");
        var lists = record.lists(ListFilter.ALL, 0, ADDRESSES).stream().map(list -> "/lists/" + list.number());
        var notices = record.notices(0, ADDRESSES).stream().map(notice -> "/notices/" + notice.publicNumber());
        var urls = Stream.of(paths, lists, notices)
                .flatMap(each -> each)
                .map(path -> "  <url><loc>" + site + path + "</loc></url>\n")
                .collect(Collectors.joining());
        return answer(
                MediaType.APPLICATION_XML,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + urls + "</urlset>\n");
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(MediaType.TEXT_PLAIN, """
                User-agent: *
                Disallow: /start
                Disallow: /login
                Disallow: /language
                Disallow: /objections
                Disallow: /complaints
                Disallow: /notices/*/objection
                Disallow: /api/

                Sitemap: %s/sitemap.xml
                """.formatted(site()));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok().cacheControl(FOR_AN_HOUR).contentType(type).body(text);
    }
}
