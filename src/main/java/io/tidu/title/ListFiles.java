package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Opens a file by what it is, never by its name. */
@Component
class ListFiles {

    private static final int HEAD = 64 * 1024;

    private final ListLimits limits;
    private final Clock clock;

    ListFiles(ListLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws ListFileRefused if it is neither a workbook nor text, too big, or empty */
    ListFile open(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new ListFileRefused(Reason.EMPTY);
        }
        if (size > limits.fileSize().toBytes()) {
            throw new ListFileRefused(Reason.TOO_BIG, limits.fileSize().toMegabytes());
        }
        return switch (kind(file)) {
            case WORKBOOK -> new WorkbookFile(file, limits, clock);
            case TEXT -> new CsvFile(file, limits);
        };
    }

    private enum Kind {
        WORKBOOK,
        TEXT
    }

    private static Kind kind(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var magic = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        if (magic.startsWith("504b0304") || magic.startsWith("504b0506")) {
            return Kind.WORKBOOK;
        }
        if (magic.startsWith("d0cf11e0")) {
            throw new ListFileRefused(isEncrypted(head) ? Reason.ENCRYPTED : Reason.OLD_EXCEL);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")
                || magic.startsWith("89504e47")
                || magic.startsWith("ffd8ff")
                || magic.startsWith("1f8b")
                || text.startsWith("rar!")
                || text.startsWith("{\\rtf")) {
            throw new ListFileRefused(Reason.NOT_A_LIST);
        }
        if (text.contains("<html")
                || text.contains("<table")
                || text.startsWith("<?xml")
                || text.startsWith("mime-version")) {
            throw new ListFileRefused(Reason.WEB_PAGE);
        }
        return Kind.TEXT;
    }

    /** A workbook with a password is the new format inside the old container, in a stream of this name. */
    private static boolean isEncrypted(byte[] head) {
        return new String(head, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
    }
}
