package io.tidu.identity;

import io.tidu.shared.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office of government that reviews: 工信局, 经贸局, 经信厅 and what else they are called.
 *
 * <p>The name is data, because it differs from place to place; a development zone is a county bureau without a region
 * code. A bureau is never deleted, since history names it: it is closed.
 */
@Entity
@Table(name = "bureau")
class Bureau {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private BureauLevel level;

    private @Nullable String regionCode;

    private @Nullable UUID parentId;

    private boolean active;

    private @Nullable UUID mergedInto;

    private @Nullable LocalDate mergedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bureau() {}

    Bureau(String name, BureauLevel level, @Nullable String regionCode, @Nullable BureauId parent) {
        this.id = TimeOrderedId.next();
        this.name = name;
        this.level = level;
        this.regionCode = regionCode;
        this.parentId = parent == null ? null : parent.value();
        this.active = true;
    }

    void rename(String newName) {
        this.name = newName;
    }

    void close() {
        this.active = false;
    }

    /** Its people, firms and filings are the other's from this day on. */
    void mergeInto(BureauId successor, LocalDate day) {
        active = false;
        mergedInto = successor.value();
        mergedOn = day;
    }

    /** Hangs it below another bureau, which has taken over the one above it. */
    void moveBelow(BureauId above) {
        parentId = above.value();
    }

    void reopen() {
        this.active = true;
    }

    BureauRow row() {
        return new BureauRow(
                new BureauId(id),
                name,
                level,
                regionCode,
                parentId == null ? null : new BureauId(parentId),
                active,
                mergedInto == null ? null : new BureauId(mergedInto),
                mergedOn);
    }
}
