package io.tidu.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;

interface Bureaus extends JpaRepository<Bureau, UUID> {

    List<Bureau> findByLevelAndActiveTrueOrderByRegionCodeAscNameAsc(BureauLevel level);

    List<Bureau> findByParentIdAndActiveTrueOrderByRegionCodeAscNameAsc(UUID parent);

    List<Bureau> findByRegionCodeAndLevelAndActiveTrue(String regionCode, BureauLevel level);

    List<Bureau> findByParentId(UUID parent, Sort order);

    List<Bureau> findByParentIdIsNull(Sort order);

    boolean existsByParentIdAndActiveTrue(UUID parent);
}
