package io.tidu.identity;

import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Brings bureaus and people that no other test knows: every territory is a city of its own. */
@TestComponent
public class TestPeople {

    public static final String PASSWORD = "Valley-orchard-77";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Bureaus bureaus;
    private final BureauDirectory directory;
    private final AccountProvision provision;
    private final Regions regions;
    private final List<Region> cities;

    TestPeople(Bureaus bureaus, BureauDirectory directory, AccountProvision provision, Regions regions) {
        this.bureaus = bureaus;
        this.directory = directory;
        this.provision = provision;
        this.regions = regions;
        this.cities = regions.ofLevel(RegionLevel.CITY).stream()
                .filter(city -> regions.childrenOf(city.code()).size() > 1)
                .toList();
    }

    /** A city with two counties and a development zone, and the province above. */
    public record Territory(
            RegionCode cityCode,
            RegionCode countyCode,
            RegionCode otherCountyCode,
            BureauId province,
            BureauId city,
            BureauId county,
            BureauId otherCounty,
            BureauId zone) {}

    public Territory territory() {
        var city = cities.get(NEXT.getAndIncrement());
        var counties = regions.childrenOf(city.code());
        var province = province(city.code().province());
        var cityBureau = bureau(BureauLevel.CITY, city.code(), province);
        var one = counties.getFirst().code();
        var other = counties.getLast().code();
        return new Territory(
                city.code(),
                one,
                other,
                province,
                cityBureau,
                bureau(BureauLevel.COUNTY, one, cityBureau),
                bureau(BureauLevel.COUNTY, other, cityBureau),
                bureau(BureauLevel.COUNTY, null, cityBureau));
    }

    /** Two of one province. */
    public List<Territory> neighbours() {
        var one = territory();
        var other = territory();
        while (!one.province().equals(other.province())) {
            one = other;
            other = territory();
        }
        return List.of(one, other);
    }

    public Actor reviewer(BureauId of) {
        return person(Role.REVIEWER, office(of));
    }

    public Actor administrator() {
        return person(Role.SYSTEM_ADMIN, new Independent());
    }

    /** Somebody with an account whose login is the actor's name and whose password is {@link #PASSWORD}. */
    public Actor person(Role role, Affiliation affiliation) {
        var login = freshLogin();
        var id = provision.open(
                Actor.program("test"),
                new NewAccount(new LoginName(login), new PersonName(login), role, affiliation, null, null),
                PASSWORD);
        return new Actor(id, login, role, affiliation, "192.0.2.7");
    }

    public OfBureau office(BureauId id) {
        return new OfBureau(id, directory.find(id).orElseThrow().level());
    }

    public static String freshLogin() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    private BureauId province(RegionCode code) {
        return bureaus.findByRegionCodeAndLevelAndActiveTrue(code.value(), BureauLevel.PROVINCE).stream()
                .findFirst()
                .map(found -> found.row().id())
                .orElseGet(() -> bureau(BureauLevel.PROVINCE, code, null));
    }

    private BureauId bureau(BureauLevel level, @Nullable RegionCode code, @Nullable BureauId parent) {
        var place = code == null ? "高新区" : regions.fullName(code);
        return bureaus.save(new Bureau(place + "工业和信息化局", level, code == null ? null : code.value(), parent))
                .row()
                .id();
    }
}
