package io.tidu.evidence;

import java.util.List;
import java.util.Locale;

/** The kinds of file that are accepted, found by content and never by name. */
public enum EvidenceKind {
    PDF("application/pdf", true, "pdf"),
    OFD("application/ofd", false, "ofd"),
    JPG("image/jpeg", true, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", true, "png");

    private final String mediaType;
    private final boolean shownInPage;
    private final List<String> extensions;

    EvidenceKind(String mediaType, boolean shownInPage, String... extensions) {
        this.mediaType = mediaType;
        this.shownInPage = shownInPage;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself; what it does not show is offered for download. */
    public boolean isShownInPage() {
        return shownInPage;
    }

    /** How names of this kind end, without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** The extension a name of this kind should have, without the dot. */
    String extension() {
        return extensions.getFirst();
    }

    boolean isNamedBy(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }
}
