package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people of a simulated round: a province with 12 cities and 40 counties, their officials, and the firms. */
final class SimulatedProvince {

    static final int CITIES = 12;
    static final int COUNTIES = 40;

    /** The county whose firms and bureau are given more time. */
    static final int LATE_COUNTY = 5;

    /** The county whose bureau lets its window pass. */
    static final int LAZY_COUNTY = 9;

    private static final Set<Integer> DIRECT = Set.of(0, 1);
    private static final RegionCode SHANDONG = new RegionCode("370000");

    /** A bureau and two of its reviewers; where the first is on leave the other acts. */
    record Office(BureauId bureau, BureauLevel level, String region, Actor lead, Actor colleague, boolean onLeave) {

        Actor acting() {
            return onLeave ? colleague : lead;
        }
    }

    private final JdbcTemplate jdbc;
    final Office province;
    final Actor publisher;
    final List<Office> cities = new ArrayList<>();
    final List<Office> counties = new ArrayList<>();
    final List<SimulatedFirm> firms = new ArrayList<>();

    SimulatedProvince(JdbcTemplate jdbc, int count, long seed) {
        this.jdbc = jdbc;
        province = office(BureauLevel.PROVINCE, SHANDONG.value(), null, false);
        publisher = Stage.official(Role.PUBLISHER, province.bureau(), BureauLevel.PROVINCE);
        var regions = Regions.delivered();
        regions.childrenOf(SHANDONG).stream()
                .limit(CITIES)
                .forEach(city -> cities.add(
                        office(BureauLevel.CITY, city.code().value(), province.bureau(), cities.size() == 3)));
        for (int i = 0; i < COUNTIES; i++) {
            var city = cities.get(i % CITIES);
            var county = regions.childrenOf(new RegionCode(city.region())).get(i / CITIES);
            counties.add(office(BureauLevel.COUNTY, county.code().value(), city.bureau(), i % 7 == 3));
        }
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            firms.add(firm(i, random));
        }
    }

    Set<BureauId> directCounties() {
        return DIRECT.stream().map(index -> counties.get(index).bureau()).collect(Collectors.toSet());
    }

    Stream<Office> offices() {
        return Stream.of(Stream.of(province), cities.stream(), counties.stream())
                .flatMap(each -> each);
    }

    private SimulatedFirm firm(int index, Random random) {
        int county = index % COUNTIES;
        boolean byException = isExcepted(index) || county == LATE_COUNTY && random.nextInt(4) == 0;
        var fate = Fate.of(random, byException, county == LAZY_COUNTY);
        return new SimulatedFirm(
                index, counties.get(county), cities.get(county % CITIES), DIRECT.contains(county), fate);
    }

    /** Three firms are given an exception each by name. */
    static boolean isExcepted(int index) {
        return index == 7 || index == 17 || index == 27;
    }

    private Office office(BureauLevel level, String region, @Nullable BureauId above, boolean onLeave) {
        var id = BureauId.next();
        jdbc.update(
                "insert into bureau (id, name, level, region_code, parent_id, active, version) values (?, ?, ?, ?, ?, 1, 0)",
                RowKey.bytes(id.value()),
                "局" + id.value(),
                level.name(),
                region,
                above == null ? null : RowKey.bytes(above.value()));
        return new Office(
                id,
                level,
                region,
                Stage.official(Role.REVIEWER, id, level),
                Stage.official(Role.REVIEWER, id, level),
                onLeave);
    }
}
