package io.tidu.publication;

import java.util.Locale;
import java.util.Optional;

/** The files a list can be taken as. */
public enum ListFormat {
    /** The canonical form, of which the digest is made. */
    JSON("application/json"),
    /** For spreadsheets: UTF-8 with mark, CRLF, formulas made harmless. */
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** As an official document (GB/T 9704). */
    PDF("application/pdf");

    private final String mediaType;

    ListFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ListFormat> of(String extension) {
        for (var format : values()) {
            if (format.extension().equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
