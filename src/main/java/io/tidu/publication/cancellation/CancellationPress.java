package io.tidu.publication.cancellation;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.Actor;
import io.tidu.publication.EntryFacts;
import io.tidu.publication.ListKind;
import io.tidu.publication.ListMaterial;
import io.tidu.publication.ListPress;
import io.tidu.publication.ListRow;
import io.tidu.publication.ListedFirm;
import io.tidu.publication.PublicFirm;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.title.ending.EndingRule;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Has the list printed: of each firm its name of today, where it is, why the title goes and by which document. */
@Component
class CancellationPress {

    private final ListPress press;
    private final EnterpriseDirectory enterprises;
    private final Regions regions;
    private final MessageSource messages;

    CancellationPress(ListPress press, EnterpriseDirectory enterprises, Regions regions, MessageSource messages) {
        this.press = press;
        this.enterprises = enterprises;
        this.regions = regions;
        this.messages = messages;
    }

    ListRow print(Actor actor, NewCancellationList command, int year, List<CaseRow> rows) {
        return press.publish(
                actor,
                ListMaterial.withoutNotice(
                        ListKind.CANCELLATION,
                        command.rung(),
                        year,
                        command.documentNumber(),
                        command.title(),
                        command.body(),
                        rows.stream().map(this::listed).toList()));
    }

    private ListedFirm listed(CaseRow row) {
        var firm = enterprises.byCreditCode(row.creditCode());
        var name = firm.map(known -> known.name()).orElse(row.holder());
        var county = new RegionCode(firm.map(known -> known.countyCode()).orElse(row.region()));
        var facts = EntryFacts.cancelled(
                messages.getMessage(EndingRule.messageKey(row.cause()), null, Locale.SIMPLIFIED_CHINESE),
                row.clause().document() + "：" + row.clause().text().zh());
        return new ListedFirm(
                null,
                firm.map(known -> known.id()).orElse(null),
                publicFirm(name, row.creditCode().value(), county),
                facts);
    }

    private PublicFirm publicFirm(String name, String code, RegionCode county) {
        var region = regions.find(county);
        var above = region.flatMap(regions::parentOf);
        return new PublicFirm(
                name,
                code,
                above.map(Region::code).orElse(county.city()).value(),
                above.map(Region::name).orElse(county.city().value()),
                county.value(),
                region.map(Region::name).orElse(county.value()),
                "");
    }
}
