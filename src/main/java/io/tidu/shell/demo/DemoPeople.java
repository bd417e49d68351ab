package io.tidu.shell.demo;

import io.tidu.identity.AccountId;
import io.tidu.identity.AccountProvision;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.DemoAccounts;
import io.tidu.identity.LoginName;
import io.tidu.identity.NewAccount;
import io.tidu.identity.PersonName;
import io.tidu.identity.Role;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Opens the demo accounts, and names a reviewer for every bureau that has none of them. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoPeople {

    private final AccountProvision accounts;

    DemoPeople(AccountProvision accounts) {
        this.accounts = accounts;
    }

    DemoCast enter(DemoTree tree, DemoFirms entering) {
        var firms = entering.enter(tree);
        var first = DemoFirms.ofEnterprise(firms);
        var second = DemoFirms.ofEnterprise2(firms);
        open("enterprise", "王填报", Role.FILLER, new OfEnterprise(first.id()));
        open("signer", "李签署", Role.SIGNATORY, new OfEnterprise(first.id()));
        open("enterprise2", "赵填报", Role.FILLER, new OfEnterprise(second.id()));
        for (var expert : new String[] {"expert1", "expert2", "expert3"}) {
            open(expert, "专家" + expert.charAt(6), Role.EXPERT, new Independent());
        }
        open("sysadmin", "系统管理员", Role.SYSTEM_ADMIN, new Independent());
        open("secadmin", "安全管理员", Role.SECURITY_ADMIN, new Independent());
        open("auditor", "审计管理员", Role.AUDITOR, new Independent());
        open("province2", "郑省审", Role.REVIEWER, office(tree.province()));
        var publisher = open("publisher", "钱发布", Role.PUBLISHER, office(tree.province()));
        var mate = open("county-b", "陈县审", Role.REVIEWER, office(tree.county(DemoPlaces.COUNTY)));
        return new DemoCast(firms, reviewers(tree), mate, publisher);
    }

    private Map<BureauId, Actor> reviewers(DemoTree tree) {
        var county = tree.county(DemoPlaces.COUNTY);
        var county2 = tree.county(DemoPlaces.COUNTY_2);
        var reviewers = new HashMap<BureauId, Actor>();
        reviewers.put(tree.province().id(), open("province", "周省审", Role.REVIEWER, office(tree.province())));
        reviewers.put(county.id(), open("county", "张县审", Role.REVIEWER, office(county)));
        reviewers.put(county2.id(), open("county2", "孙县审", Role.REVIEWER, office(county2)));
        reviewers.put(tree.above(county).id(), open("city", "刘市审", Role.REVIEWER, office(tree.above(county))));
        reviewers.put(tree.above(county2).id(), open("city2", "吴市审", Role.REVIEWER, office(tree.above(county2))));
        tree.cities().forEach(bureau -> reviewers.computeIfAbsent(bureau.id(), id -> stranger(bureau)));
        tree.counties().forEach(bureau -> reviewers.computeIfAbsent(bureau.id(), id -> stranger(bureau)));
        return reviewers;
    }

    private Actor open(String login, String name, Role role, Affiliation affiliation) {
        var id = accounts.open(
                Actor.program("demo"),
                new NewAccount(new LoginName(login), new PersonName(name), role, affiliation, null, null),
                DemoAccounts.PASSWORD);
        return new Actor(id, name, role, affiliation, "demo");
    }

    private static Actor stranger(BureauRow bureau) {
        return new Actor(AccountId.next(), "审核员", Role.REVIEWER, office(bureau), "demo");
    }

    private static OfBureau office(BureauRow bureau) {
        return new OfBureau(bureau.id(), bureau.level());
    }
}
