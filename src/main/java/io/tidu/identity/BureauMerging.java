package io.tidu.identity;

import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges a bureau into another of its level below the same one: the work of the system administrators, who see numbers and nothing of
 * the business. Everything goes over in one transaction or nothing does.
 */
@Service
public class BureauMerging {

    private final Bureaus bureaus;
    private final Accounts accounts;
    private final MovedColumns columns;
    private final MergedPeople people;
    private final AuditTrail trail;
    private final Clock clock;
    private final Attempts attempts;

    BureauMerging(
            Bureaus bureaus,
            Accounts accounts,
            MovedColumns columns,
            MergedPeople people,
            AuditTrail trail,
            Clock clock,
            Attempts attempts) {
        this.bureaus = bureaus;
        this.accounts = accounts;
        this.columns = columns;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** The bureaus that this one can be merged into. */
    @Transactional(readOnly = true)
    public List<BureauRow> candidates(Actor by, BureauId from) {
        requireAdministrator(by);
        var row = existing(from).row();
        var parent = row.parent();
        return parent == null || !row.active()
                ? List.of()
                : bureaus.findByParentId(parent.value(), Sort.by("regionCode", "name")).stream()
                        .map(Bureau::row)
                        .filter(other -> other.active()
                                && other.level() == row.level()
                                && !other.id().equals(from))
                        .toList();
    }

    /** @throws BureauRefused if the one cannot be merged into the other */
    @Transactional(readOnly = true)
    public MergePreview preview(Actor by, BureauId from, BureauId into) {
        requireAdministrator(by);
        var gone = existing(from).row();
        var staying = existing(into).row();
        require(gone, staying);
        var counts = new TreeMap<>(columns.count(from));
        counts.put("identity.merge.accounts", accounts.countByBureauId(from.value()));
        counts.put(
                "identity.merge.bureaus",
                bureaus.findByParentId(from.value(), Sort.unsorted()).size());
        return new MergePreview(gone, staying, Map.copyOf(counts));
    }

    /**
     * Merges. Doing it again changes nothing.
     *
     * @param typed the name of the bureau that ends, as typed by the person
     * @throws BureauRefused if the one cannot be merged into the other, or another name was typed
     */
    public void merge(Actor by, BureauId from, BureauId into, String typed) {
        requireAdministrator(by);
        attempts.inTransaction(() -> mergeOnce(by, from, into, typed));
    }

    /** What a bureau is called. */
    @Transactional(readOnly = true)
    public String nameOf(BureauId bureau) {
        return existing(bureau).row().name();
    }

    private void mergeOnce(Actor by, BureauId from, BureauId into, String typed) {
        bureaus.lock(List.of(from.value(), into.value()));
        var gone = existing(from);
        var staying = existing(into).row();
        if (into.equals(gone.row().mergedInto())) {
            return;
        }
        require(gone.row(), staying);
        if (!typed.strip().equals(gone.row().name())) {
            throw new BureauRefused("identity.merge.nameDiffers", gone.row().name());
        }
        var day = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        gone.mergeInto(into, day);
        trail.record(by, "bureau:" + from.value(), "MERGED", gone.row().name(), staying.name());
        people.follow(by, new BureauMerged(from, into, staying.level(), day));
    }

    private void require(BureauRow gone, BureauRow staying) {
        if (!gone.active() || !staying.active()) {
            throw new BureauRefused("identity.merge.closed");
        }
        boolean beside = gone.parent() != null
                && Objects.equals(gone.parent(), staying.parent())
                && gone.level() == staying.level()
                && !gone.id().equals(staying.id());
        if (!beside) {
            throw new BureauRefused("identity.merge.notBeside");
        }
        var taken = bureaus.findByParentId(staying.id().value(), Sort.unsorted()).stream()
                .map(each -> each.row().name())
                .toList();
        bureaus.findByParentId(gone.id().value(), Sort.unsorted()).stream()
                .map(each -> each.row().name())
                .filter(taken::contains)
                .findFirst()
                .ifPresent(name -> {
                    throw new BureauRefused("identity.merge.sameName", name);
                });
    }

    private Bureau existing(BureauId id) {
        return bureaus.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static void requireAdministrator(Actor by) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
    }
}
