package io.tidu.filing;

import io.tidu.identity.BureauId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A bureau that a round treats in its own way, as it is stored. */
@Embeddable
record RoundBureau(
        @Enumerated(EnumType.STRING) Part part,
        @Column(name = "bureau_id") UUID bureau) {

    enum Part {
        /** The round is for it. */
        TERRITORY,
        /** A county whose files go past the city. */
        DIRECT
    }

    static RoundBureau of(Part part, BureauId bureau) {
        return new RoundBureau(part, bureau.value());
    }

    BureauId id() {
        return new BureauId(bureau);
    }
}
