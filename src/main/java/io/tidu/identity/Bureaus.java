package io.tidu.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface Bureaus extends JpaRepository<Bureau, UUID> {

    List<Bureau> findByLevelAndActiveTrueOrderByRegionCodeAscNameAsc(BureauLevel level);

    List<Bureau> findByParentIdAndActiveTrueOrderByRegionCodeAscNameAsc(UUID parent);

    List<Bureau> findByRegionCodeAndLevelAndActiveTrue(String regionCode, BureauLevel level);

    List<Bureau> findByRegionCodeAndLevelAndMergedIntoIsNotNull(String regionCode, BureauLevel level);

    List<Bureau> findByMergedOnGreaterThanEqual(LocalDate day);

    /** Locks the rows, in the order of their keys; in plain SQL as with accounts. */
    @NativeQuery("select * from bureau where id in (:ids) order by id for update")
    List<Bureau> lock(Collection<UUID> ids);

    /** Those in charge of an area: with its code, or else what took over the ones that had it. */
    default List<Bureau> inChargeOf(String regionCode, BureauLevel level) {
        var own = findByRegionCodeAndLevelAndActiveTrue(regionCode, level);
        return own.isEmpty()
                ? findByRegionCodeAndLevelAndMergedIntoIsNotNull(regionCode, level).stream()
                        .map(this::successor)
                        .filter(bureau -> bureau.row().active())
                        .distinct()
                        .toList()
                : own;
    }

    /** The bureau itself, or the one that has taken it over in the end. */
    default Bureau successor(Bureau bureau) {
        var into = bureau.row().mergedInto();
        return into == null ? bureau : successor(findById(into.value()).orElseThrow(NotFound::new));
    }

    List<Bureau> findByParentId(UUID parent, Sort order);

    List<Bureau> findByParentIdIsNull(Sort order);

    boolean existsByParentIdAndActiveTrue(UUID parent);
}
