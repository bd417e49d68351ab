package io.tidu.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Enterprises extends JpaRepository<Enterprise, UUID> {

    Optional<Enterprise> findByCreditCode(String code);

    boolean existsByCreditCode(String code);

    List<Enterprise> findByCreditCodeIn(Collection<String> codes);

    @NativeQuery("""
            select * from enterprise where county_bureau_id = :county and status = 'PENDING'
            order by registered_at, id limit :limit offset :offset""")
    List<Enterprise> findWaiting(UUID county, int limit, int offset);

    @Query("select count(e) from Enterprise e where e.jurisdiction.county = :county and e.status = 'PENDING'")
    long countWaiting(UUID county);

    @Query("select count(e) > 0 from Enterprise e where e.jurisdiction.county = :county and e.status <> 'REFUSED'")
    boolean existsUnder(UUID county);

    /** By the beginning of the name or of the credit code. */
    @NativeQuery("""
            select * from enterprise where name like :beginning or credit_code like :beginning
            order by name, id limit :limit offset :offset""")
    List<Enterprise> findBeginning(String beginning, int limit, int offset);

    @NativeQuery("""
            select * from enterprise where county_bureau_id = :county and status in ('CONFIRMED', 'DISABLED')
            and (name like :beginning or credit_code like :beginning)
            order by name, id limit :limit offset :offset""")
    List<Enterprise> findOfCounty(UUID county, String beginning, int limit, int offset);

    /** In the territory of a bureau of any level. */
    @NativeQuery("""
            select * from enterprise where :bureau in (county_bureau_id, city_bureau_id, province_bureau_id)
            and status in ('CONFIRMED', 'DISABLED') and (name like :beginning or credit_code like :beginning)
            order by name, id limit :limit offset :offset""")
    List<Enterprise> findUnder(UUID bureau, String beginning, int limit, int offset);

    /** Pairs of a name asked for and an enterprise that bears or bore it. */
    @Query("select distinct n.name, e from Enterprise e join e.names n where n.name in :names")
    List<Object[]> findByAnyName(Collection<String> names);
}
