package io.tidu.shell.demo;

import io.tidu.enterprise.Contact;
import io.tidu.enterprise.EnterpriseProvision;
import io.tidu.enterprise.NewEnterprise;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Role;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Enters the invented enterprises. Only those of the demo accounts have people who can log in; for the others the story acts
 * by people who have no account.
 */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoFirms {

    static final int COUNT = 300;

    /** How many of them sit in each of the two counties of the demo accounts. */
    private static final int AT_HOME = 24;

    private final EnterpriseProvision provision;
    private final BureauDirectory bureaus;
    private final Regions regions;
    private final DemoNames names = new DemoNames();

    DemoFirms(EnterpriseProvision provision, BureauDirectory bureaus, Regions regions) {
        this.provision = provision;
        this.bureaus = bureaus;
        this.regions = regions;
    }

    /** The first is the demo accounts' in the first county, the one after {@link #AT_HOME} the one in the second. */
    List<DemoFirm> enter(DemoTree tree) {
        var withCode = tree.counties().stream()
                .filter(bureau -> bureau.regionCode() != null)
                .toList();
        var firms = new ArrayList<DemoFirm>();
        for (int i = 0; i < COUNT; i++) {
            var bureau = i < AT_HOME
                    ? tree.county(DemoPlaces.COUNTY)
                    : i < 2 * AT_HOME ? tree.county(DemoPlaces.COUNTY_2) : names.pick(withCode);
            firms.add(enter(bureau, Trade.values()[i % Trade.values().length]));
        }
        return firms;
    }

    static DemoFirm ofEnterprise(List<DemoFirm> firms) {
        return firms.getFirst();
    }

    static DemoFirm ofEnterprise2(List<DemoFirm> firms) {
        return firms.get(AT_HOME);
    }

    private DemoFirm enter(BureauRow bureau, Trade trade) {
        var region = Objects.requireNonNull(bureau.regionCode());
        var place = regions.find(new RegionCode(region)).orElseThrow();
        var name = names.firm(place.name(), trade);
        var code = names.code(region);
        var person = names.person();
        var id = provision.enter(
                Actor.program("demo"),
                new NewEnterprise(
                        code,
                        name,
                        region,
                        bureau.id(),
                        trade.industry,
                        regions.fullName(place.code()) + "工业园区" + names.between(1, 88) + " 号",
                        new Contact(person, names.mobile(), "contact@example.com")));
        return new DemoFirm(
                id,
                code,
                name,
                region,
                bureaus.jurisdictionOf(bureau.id()),
                trade,
                new Actor(AccountId.next(), person, Role.FILLER, new OfEnterprise(id), "demo"),
                new Actor(AccountId.next(), names.person(), Role.SIGNATORY, new OfEnterprise(id), "demo"));
    }
}
