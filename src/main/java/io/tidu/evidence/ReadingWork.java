package io.tidu.evidence;

import io.tidu.evidence.ReadingQueue.Entry;
import io.tidu.evidence.ReadingQueue.Task;
import io.tidu.evidence.text.DocumentText;
import io.tidu.evidence.text.Extract;
import io.tidu.evidence.text.Extraction;
import io.tidu.evidence.text.PageText;
import io.tidu.evidence.text.PdfText;
import io.tidu.evidence.text.Recognition;
import io.tidu.evidence.text.TextUnreadable;
import io.tidu.evidence.text.TextUnreadable.Reason;
import io.tidu.evidence.text.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads one content after the other: first what has not been read, then what is to be searched anew, then pictures, which take long. */
@Component
class ReadingWork {

    private static final Logger log = LoggerFactory.getLogger(ReadingWork.class);

    private final ReadingQueue queue;
    private final Readings readings;
    private final ContentStore store;
    private final PdfText pdf;
    private final Recognition recognition;
    private final Vocabulary words;
    private final TextSeal seal;
    private final Clock clock;

    ReadingWork(
            ReadingQueue queue,
            Readings readings,
            ContentStore store,
            PdfText pdf,
            Recognition recognition,
            Vocabulary words,
            TextSeal seal,
            Clock clock) {
        this.queue = queue;
        this.readings = readings;
        this.store = store;
        this.pdf = pdf;
        this.recognition = recognition;
        this.words = words;
        this.seal = seal;
        this.clock = clock;
    }

    /** Does one thing. Returns false if there is nothing to do. */
    boolean next() {
        return did(Task.READ) || did(Task.SEARCH) || recognition.isPossible() && did(Task.RECOGNISE);
    }

    private boolean did(Task task) {
        var taken = queue.take(task, words.digest(), seal.key(), clock.instant());
        taken.ifPresent(entry -> {
            switch (task) {
                case READ -> read(entry);
                case SEARCH -> search(entry);
                case RECOGNISE -> recognise(entry);
            }
        });
        return taken.isPresent();
    }

    private void read(Entry entry) {
        switch (entry.kind()) {
            case OFD -> write(entry, new Reading(ReadingState.NOT_READ, null, 0, 0, 0, false, Extract.NOTHING), null);
            case JPG, PNG -> write(entry, picture());
            case PDF -> {
                try {
                    write(entry, entry.isHopeless() ? unreadable(Reason.BROKEN) : text(entry));
                } catch (TextUnreadable e) {
                    unreadable(entry, e.reason());
                } catch (IOException away) {
                    missing(entry, away);
                }
            }
        }
    }

    private static DocumentText unreadable(Reason reason) throws TextUnreadable {
        throw new TextUnreadable(reason);
    }

    private static DocumentText picture() {
        return new DocumentText(List.of(new PageText(1, PageText.Source.PICTURE, "")), 1);
    }

    private DocumentText text(Entry entry) throws TextUnreadable, IOException {
        var copy = copy(entry);
        try {
            return pdf.read(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A store may be away for a while: it is asked again later, some times. */
    private void missing(Entry entry, IOException away) {
        log.warn("evidence {} cannot be read from the store: {}", entry.digest().hex(), away.toString());
        if (entry.isLast()) {
            unreadable(entry, Reason.MISSING);
        }
    }

    private Path copy(Entry entry) throws IOException {
        var copy = store.receive();
        try (var bytes = store.open(entry.digest(), 0, entry.size())) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private void search(Entry entry) {
        readings.text(entry.digest()).ifPresentOrElse(text -> write(entry, text), () -> read(entry));
    }

    private void recognise(Entry entry) {
        var text = readings.text(entry.digest()).orElseGet(ReadingWork::picture);
        try {
            var copy = copy(entry);
            try {
                var read = entry.kind() == EvidenceKind.PDF ? recognition.pages(copy, text) : recognition.picture(copy);
                write(entry, reading(read), read, false);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            log.warn(
                    "evidence {} cannot be read from the store: {}",
                    entry.digest().hex(),
                    e.toString());
            write(entry, reading(text), text, false);
        }
    }

    private void write(Entry entry, DocumentText text) {
        write(entry, reading(text), text, text.pictures() > 0);
    }

    private Reading reading(DocumentText text) {
        boolean nothing = text.pictures() == text.pages().size();
        return new Reading(
                nothing ? ReadingState.PICTURES : ReadingState.READ,
                null,
                text.total(),
                text.pictures(),
                text.recognised(),
                text.isCutShort(),
                Extraction.of(text.pages(), words));
    }

    private void unreadable(Entry entry, Reason reason) {
        write(entry, new Reading(ReadingState.UNREADABLE, reason, 0, 0, 0, false, Extract.NOTHING), null);
    }

    private void write(Entry entry, Reading reading, @Nullable DocumentText text) {
        write(entry, reading, text, false);
    }

    private void write(Entry entry, Reading reading, @Nullable DocumentText text, boolean recognise) {
        readings.write(entry.digest(), reading, text, words.digest(), recognise, clock.instant());
    }
}
