package io.tidu.ladder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody checks themselves against.
 *
 * @param region first digits of a region code; null where none was said
 */
record CheckChoice(Rung rung, FilingKind kind, @Nullable String region) {

    static final String RUNG = "rung";
    static final String KIND = "kind";
    static final String REGION = "region";

    /** Empty if it names a rung, a kind or a region that there is not. */
    static Optional<CheckChoice> of(MultiValueMap<String, String> sent, CheckOffer offer) {
        var rung = sent.getFirst(RUNG);
        var kind = kind(sent.getFirst(KIND));
        var region = sent.getFirst(REGION);
        if (rung == null || !Rung.isCode(rung) || kind.isEmpty()) {
            return Optional.empty();
        }
        var choice = new CheckChoice(new Rung(rung), kind.get(), region == null || region.isEmpty() ? null : region);
        return Optional.of(choice).filter(offer::knows);
    }

    private static Optional<FilingKind> kind(@Nullable String sent) {
        if (sent == null || sent.equals(FilingKind.NEW.name())) {
            return Optional.of(FilingKind.NEW);
        }
        return sent.equals(FilingKind.REVIEW.name()) ? Optional.of(FilingKind.REVIEW) : Optional.empty();
    }

    /** The address of the empty page for it. */
    String path() {
        return "/check?rung=" + rung + "&kind=" + kind + (region == null ? "" : "&region=" + region);
    }
}
