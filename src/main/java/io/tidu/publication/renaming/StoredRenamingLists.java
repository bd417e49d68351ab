package io.tidu.publication.renaming;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.publication.EntryFacts;
import io.tidu.publication.ListKind;
import io.tidu.publication.ListMaterial;
import io.tidu.publication.ListPress;
import io.tidu.publication.ListRow;
import io.tidu.publication.ListedFirm;
import io.tidu.publication.PublicFirm;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.Attempts;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class StoredRenamingLists implements RenamingLists {

    private final WaitingNames waiting;
    private final ListPress press;
    private final PublicRecord record;
    private final Regions regions;
    private final Once once;
    private final Attempts attempts;

    StoredRenamingLists(
            WaitingNames waiting, ListPress press, PublicRecord record, Regions regions, Once once, Attempts attempts) {
        this.waiting = waiting;
        this.press = press;
        this.record = record;
        this.regions = regions;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public List<RenamedOfRung> waiting(Actor actor) {
        return waiting.of(province(actor));
    }

    @Override
    public ListRow publish(Actor actor, NewRenamingList command, UUID key) {
        var province = province(actor);
        if (!actor.is(Role.PUBLISHER)) {
            throw new NotAllowed("publication.publishersOnly");
        }
        var number = attempts.inTransaction(
                () -> once.perform(key, actor, "renaming.publish", () -> publishOnce(actor, province, command)));
        return record.list(number).orElseThrow(NotFound::new);
    }

    private String publishOnce(Actor actor, BureauId province, NewRenamingList command) {
        var firms = waiting.of(province).stream()
                .filter(rung -> rung.rung().equals(command.rung()))
                .findFirst()
                .map(RenamedOfRung::firms)
                .orElseThrow(RenamingRefused::new);
        var list = press.publish(
                actor,
                ListMaterial.withoutNotice(
                        ListKind.RENAMING,
                        command.rung(),
                        waiting.today().getYear(),
                        command.documentNumber(),
                        command.title(),
                        command.body(),
                        firms.stream().map(this::listed).toList()));
        firms.forEach(firm -> waiting.listed(firm, list));
        return list.number();
    }

    private ListedFirm listed(Renamed renamed) {
        var firm = renamed.firm();
        var county = new RegionCode(firm.countyCode());
        var region = regions.find(county);
        var above = region.flatMap(regions::parentOf);
        var shown = new PublicFirm(
                firm.name(),
                firm.creditCode().value(),
                above.map(Region::code).orElse(county.city()).value(),
                above.map(Region::name).orElse(county.city().value()),
                county.value(),
                region.map(Region::name).orElse(county.value()),
                "");
        return new ListedFirm(null, firm.id(), shown, EntryFacts.renamedFrom(renamed.previousName()));
    }

    private static BureauId province(Actor actor) {
        return actor.bureau()
                .filter(of -> of.level() == BureauLevel.PROVINCE)
                .filter(of -> actor.is(Role.PUBLISHER) || actor.is(Role.REVIEWER))
                .map(of -> of.bureau())
                .orElseThrow(NotFound::new);
    }
}
