package io.tidu.identity;

import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the tree of bureaus: the work of the system administrators. */
@Service
@Transactional
public class BureauAdministration {

    private final Bureaus bureaus;
    private final Accounts accounts;
    private final Regions regions;
    private final List<BureauUse> uses;
    private final AuditTrail trail;

    BureauAdministration(Bureaus bureaus, Accounts accounts, Regions regions, List<BureauUse> uses, AuditTrail trail) {
        this.bureaus = bureaus;
        this.accounts = accounts;
        this.regions = regions;
        this.uses = uses;
        this.trail = trail;
    }

    /** The bureaus directly below one, or the provinces for null; closed ones too. */
    @Transactional(readOnly = true)
    public List<BureauRow> below(Actor by, @Nullable BureauId parent) {
        requireAdministrator(by);
        var found =
                parent == null ? bureaus.findByParentIdIsNull(ORDER) : bureaus.findByParentId(parent.value(), ORDER);
        return found.stream().map(Bureau::row).toList();
    }

    /**
     * Sets up a bureau: of a province without a parent, of a city below a province, of a county below a city or, where no
     * city stands between, below a province.
     *
     * @param region its area; null only for a development zone, which counts as a county bureau
     * @throws BureauRefused if the place in the tree, the area or the name is not free or does not fit
     */
    public BureauId create(
            Actor by, BureauLevel level, BureauName name, @Nullable RegionCode region, @Nullable BureauId parent) {
        requireAdministrator(by);
        var above = parent == null ? null : existing(parent).row();
        requirePlace(level, above);
        requireArea(level, region, above);
        requireFreeName(name, parent, null);
        var bureau = new Bureau(name.value(), level, region == null ? null : region.value(), parent);
        bureaus.save(bureau);
        trail.record(by, subject(bureau), "CREATED", null, name.value());
        return bureau.row().id();
    }

    /** @throws BureauRefused if a bureau beside it is called so */
    public void rename(Actor by, BureauId id, BureauName name) {
        requireAdministrator(by);
        var bureau = existing(id);
        var before = bureau.row();
        if (!before.name().equals(name.value())) {
            requireFreeName(name, before.parent(), id);
            bureau.rename(name.value());
            trail.record(by, subject(bureau), "RENAMED", before.name(), name.value());
        }
    }

    /** @throws BureauRefused if bureaus, people or enterprises still depend on it */
    public void close(Actor by, BureauId id) {
        requireAdministrator(by);
        var bureau = existing(id);
        if (bureaus.existsByParentIdAndActiveTrue(id.value())) {
            throw new BureauRefused("identity.bureau.close.bureaus");
        }
        if (accounts.existsByBureauIdAndActiveTrue(id.value())) {
            throw new BureauRefused("identity.bureau.close.people");
        }
        if (uses.stream().anyMatch(use -> use.inUse(id))) {
            throw new BureauRefused("identity.bureau.close.inUse");
        }
        if (bureau.row().active()) {
            bureau.close();
            trail.record(by, subject(bureau), "CLOSED", null, null);
        }
    }

    /** @throws BureauRefused if the one above is closed, or another has taken over its area */
    public void reopen(Actor by, BureauId id) {
        requireAdministrator(by);
        var bureau = existing(id);
        var row = bureau.row();
        if (row.active()) {
            return;
        }
        if (row.mergedInto() != null) {
            throw new BureauRefused("identity.merge.notReopened");
        }
        var above = row.parent() == null ? null : existing(row.parent()).row();
        requirePlace(row.level(), above);
        requireArea(row.level(), row.regionCode() == null ? null : new RegionCode(row.regionCode()), above);
        bureau.reopen();
        trail.record(by, subject(bureau), "REOPENED", null, null);
    }

    /**
     * Sets up the bureaus of a whole province from the table of regions: what is missing of the province's, its cities' and
     * its counties'. What exists stays as it is, so doing it again adds only what has come since.
     *
     * @param provinceEnding what follows the name of the province, for instance 工业和信息化厅
     * @param localEnding what follows the names of cities and counties, for instance 工业和信息化局
     * @return how many bureaus were set up
     */
    public int createTree(Actor by, RegionCode province, String provinceEnding, String localEnding) {
        requireAdministrator(by);
        if (province.level() != RegionLevel.PROVINCE || regions.find(province).isEmpty()) {
            throw new BureauRefused("identity.bureau.region.level");
        }
        return new BureauTree(this, bureaus, regions, by, localEnding).grow(province, provinceEnding);
    }

    private static void requirePlace(BureauLevel level, @Nullable BureauRow above) {
        boolean fits =
                switch (level) {
                    case PROVINCE -> above == null;
                    case CITY -> above != null && above.active() && above.level() == BureauLevel.PROVINCE;
                    case COUNTY -> above != null && above.active() && above.level() != BureauLevel.COUNTY;
                };
        if (!fits) {
            throw new BureauRefused("identity.bureau.place");
        }
    }

    private void requireArea(BureauLevel level, @Nullable RegionCode region, @Nullable BureauRow above) {
        if (region == null) {
            if (level != BureauLevel.COUNTY) {
                throw new BureauRefused("identity.bureau.region.missing");
            }
            return;
        }
        if (!level.name().equals(region.level().name()) || regions.find(region).isEmpty()) {
            throw new BureauRefused("identity.bureau.region.level");
        }
        if (above != null && above.regionCode() != null && !new RegionCode(above.regionCode()).contains(region)) {
            throw new BureauRefused("identity.bureau.region.outside", above.name());
        }
        if (!bureaus.findByRegionCodeAndLevelAndActiveTrue(region.value(), level)
                .isEmpty()) {
            throw new BureauRefused("identity.bureau.region.taken");
        }
    }

    private void requireFreeName(BureauName name, @Nullable BureauId parent, @Nullable BureauId self) {
        boolean taken = (parent == null
                        ? bureaus.findByParentIdIsNull(ORDER)
                        : bureaus.findByParentId(parent.value(), ORDER))
                .stream()
                        .map(Bureau::row)
                        .anyMatch(row -> row.name().equals(name.value()) && !Objects.equals(row.id(), self));
        if (taken) {
            throw new BureauRefused("identity.bureau.name.taken");
        }
    }

    private Bureau existing(BureauId id) {
        return bureaus.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static String subject(Bureau bureau) {
        return "bureau:" + bureau.row().id().value();
    }

    private static void requireAdministrator(Actor by) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
    }

    private static final Sort ORDER = Sort.by("regionCode", "name");
}
