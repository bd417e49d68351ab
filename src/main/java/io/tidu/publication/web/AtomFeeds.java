package io.tidu.publication.web;

import io.tidu.publication.ListFilter;
import io.tidu.publication.PublicRecord;
import io.tidu.publication.web.AtomWriter.Entry;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The newest lists and notices for readers of feeds (Atom, RFC 4287). */
@Controller
class AtomFeeds {

    static final String TYPE = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8";

    private static final int NEWEST = 50;

    private final PublicRecord record;
    private final MessageSource words;

    AtomFeeds(PublicRecord record, MessageSource words) {
        this.record = record;
        this.words = words;
    }

    @GetMapping("/feeds/lists.atom")
    ResponseEntity<byte[]> lists(Locale language) {
        var entries = record.lists(ListFilter.ALL, 0, NEWEST).stream()
                .map(list -> new Entry(
                        list.title(),
                        "/lists/" + list.number(),
                        start(list.publishedOn()),
                        list.issuer(),
                        words.getMessage(list.kind().messageKey(), null, language) + " · " + list.documentNumber()
                                + " · "
                                + words.getMessage(
                                        "publication.notice.firms", new Object[] {list.entries()}, language)))
                .toList();
        return feed("/feeds/lists.atom", "/lists", "shell.feed.lists", entries, language);
    }

    @GetMapping("/feeds/notices.atom")
    ResponseEntity<byte[]> notices(Locale language) {
        var entries = record.notices(0, NEWEST).stream()
                .map(notice -> new Entry(
                        notice.text().title(),
                        "/notices/" + notice.publicNumber(),
                        start(notice.publicWindow().opensOn()),
                        notice.issuer(),
                        words.getMessage(
                                "publication.feed.window",
                                new Object[] {
                                    notice.publicWindow().opensOn().toString(),
                                    notice.publicWindow().closesOn().toString()
                                },
                                language)))
                .toList();
        return feed("/feeds/notices.atom", "/notices", "shell.feed.notices", entries, language);
    }

    private ResponseEntity<byte[]> feed(String self, String page, String title, List<Entry> entries, Locale language) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var writer = new AtomWriter(site, language.toLanguageTag());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE))
                .body(writer.feed(words.getMessage(title, null, language), self, page, entries));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Zone.SHANGHAI).toOffsetDateTime();
    }
}
