package io.tidu.publication.certificate;

import io.tidu.publication.CertificateNumber;
import io.tidu.title.TitleRow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What published lists say of one title. A function of the lists and nothing else, so the same lists give the same paper; how the title stands on
 * a day is not part of it (see {@link CertificateToday}).
 *
 * @param granted where the title was granted
 * @param newest the newest edition of that list that names the firm; the same as granted where nothing was put right
 * @param renamed the newest list of new names that names the firm; null where it is called as before
 * @param removed whether a later edition took the firm out
 * @param title in the register, with its state today; null where the register does not know it
 */
public record Certificate(
        CertificateNumber number,
        Naming granted,
        Naming newest,
        @Nullable Naming renamed,
        boolean removed,
        @Nullable TitleRow title) {

    public String name() {
        return renamed == null ? newest.firm().name() : renamed.firm().name();
    }

    /** The name by which the list knows it; null where it is called so still. */
    public @Nullable String formerName() {
        return renamed == null ? null : newest.firm().name();
    }

    public String creditCode() {
        return newest.firm().creditCode();
    }

    public String place() {
        var firm = newest.firm();
        return firm.cityName().equals(firm.countyName()) ? firm.countyName() : firm.cityName() + firm.countyName();
    }

    public LocalDate validFrom() {
        return granted.list().publishedOn();
    }

    public LocalDate validUntil() {
        return Objects.requireNonNull(granted.list().validUntil());
    }

    boolean isCorrected() {
        return !newest.firm().equals(granted.firm());
    }

    /** The day of the newest list that it is made of. */
    public LocalDate asOf() {
        return Stream.of(granted, isCorrected() ? newest : granted, renamed == null ? granted : renamed)
                .map(naming -> naming.list().publishedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    public String rung() {
        return granted.list().rung();
    }
}
