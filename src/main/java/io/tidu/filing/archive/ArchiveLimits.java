package io.tidu.filing.archive;

import io.tidu.evidence.Sizes;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much a package may have, and whether there is room for it. */
@Component
class ArchiveLimits {

    private static final int AT_ONCE = 500;

    /** So that one person does not keep everybody else waiting. */
    private static final int MOST_GOING = 3;

    /** What the form and the sheets of a filing may come to. */
    private static final long PAPER = 400_000;

    private final ArchiveSettings settings;
    private final ArchivePlace place;
    private final ArchiveRequests requests;
    private final JdbcClient jdbc;

    ArchiveLimits(ArchiveSettings settings, ArchivePlace place, ArchiveRequests requests, JdbcClient jdbc) {
        this.settings = settings;
        this.place = place;
        this.requests = requests;
        this.jdbc = jdbc;
    }

    private record Sum(long files, long bytes) {

        Sum plus(Sum other) {
            return new Sum(files + other.files, bytes + other.bytes);
        }
    }

    ArchivePreview preview(List<FilingRow> rows) {
        var sum = rows.size() > settings.maxFilings() ? new Sum(0, 0) : sum(rows);
        return new ArchivePreview(rows.size(), sum.files(), sum.bytes(), refusal(rows.size(), sum.bytes()));
    }

    void require(Actor actor, List<FilingRow> rows) {
        var refusal = preview(rows).refusal();
        if (refusal != null) {
            throw refusal;
        }
        if (requests.going(actor.account()) >= MOST_GOING) {
            throw new ArchiveRefused("filing.archive.refused.busy", MOST_GOING);
        }
    }

    private @Nullable ArchiveRefused refusal(int filings, long bytes) {
        if (filings == 0) {
            return new ArchiveRefused("filing.archive.refused.nothing");
        }
        if (filings > settings.maxFilings()) {
            return new ArchiveRefused("filing.archive.refused.tooMany", settings.maxFilings());
        }
        if (bytes > settings.maxSize().toBytes()) {
            return new ArchiveRefused(
                    "filing.archive.refused.tooBig",
                    Sizes.inWords(bytes),
                    Sizes.inWords(settings.maxSize().toBytes()));
        }
        return bytes + PAPER * filings > room() ? new ArchiveRefused("filing.archive.refused.noRoom") : null;
    }

    private long room() {
        try {
            return place.files().room();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sum sum(List<FilingRow> rows) {
        var sum = new Sum(0, 0);
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            sum = sum.plus(sumOf(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))));
        }
        return sum;
    }

    private Sum sumOf(List<FilingRow> rows) {
        return jdbc.sql("""
                select count(*) as files, coalesce(sum(c.size), 0) as bytes from filing g
                  join evidence_submitted s on s.dossier_id = g.id and s.submission = g.submission_no
                  join evidence_file f on f.id = s.file_id
                  join evidence_content c on c.digest = f.digest
                 where g.id in (:ids)""")
                .param(
                        "ids",
                        rows.stream().map(row -> RowKey.bytes(row.id().value())).toList())
                .query((row, n) -> new Sum(row.getLong("files"), row.getLong("bytes")))
                .single();
    }
}
