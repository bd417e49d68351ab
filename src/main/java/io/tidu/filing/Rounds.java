package io.tidu.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Rounds extends JpaRepository<Round, UUID> {

    @NativeQuery("select * from filing_round where id = :id for update")
    Optional<Round> lock(UUID id);

    /** Held while one of them is opened or moved, so that two cannot come to overlap at the same time. */
    @NativeQuery(
            "select * from filing_round where province_bureau_id = :province and rung = :rung order by id for update")
    List<Round> lockSiblings(UUID province, String rung);

    @Query(
            "select r from Round r where r.call.province = :province order by r.call.year desc, r.opensAt desc, r.id desc")
    List<Round> ofProvince(UUID province);
}
