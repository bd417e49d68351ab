package io.tidu.title;

import io.tidu.enterprise.EnterpriseConfirmed;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links titles from older lists to the firms that hold them, once a county has confirmed who the firm is.
 *
 * <p>A credit code links. A name alone links only where the list named no code, all titles of that name lie in one city,
 * and the firm lies there too: better a title nobody has claimed than one given to the wrong firm.
 */
@Component
class TitleClaims {

    private final Titles titles;
    private final EnterpriseDirectory enterprises;
    private final Regions regions;
    private final Clock clock;

    TitleClaims(Titles titles, EnterpriseDirectory enterprises, Regions regions, Clock clock) {
        this.titles = titles;
        this.enterprises = enterprises;
        this.regions = regions;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(EnterpriseConfirmed confirmed) {
        enterprises.find(confirmed.enterprise()).ifPresent(firm -> claim(firm.id(), firm.creditCode(), firm.name()));
    }

    @Transactional
    int claim(EnterpriseId enterprise, CreditCode creditCode, String name) {
        var unclaimed = titles.unclaimed(creditCode.value(), HolderName.fold(name));
        var byCode = unclaimed.stream()
                .filter(title -> title.holder().creditCode() != null)
                .toList();
        var byName = unclaimed.stream()
                .filter(title -> title.holder().creditCode() == null)
                .filter(title -> byCode.stream().noneMatch(known -> known.isSameGrantAs(title)))
                .toList();
        return claim(enterprise, creditCode, byCode)
                + (isClear(enterprise, byName) ? claim(enterprise, creditCode, byName) : 0);
    }

    private boolean isClear(EnterpriseId enterprise, List<Title> byName) {
        var seat = enterprises.find(enterprise).map(firm -> Places.of(regions, new RegionCode(firm.countyCode())));
        return seat.isPresent()
                && byName.stream()
                        .allMatch(title -> title.holder().place().mayBeInTheCityOf(seat.get())
                                && title.holder()
                                        .place()
                                        .province()
                                        .equals(seat.get().province()));
    }

    private int claim(EnterpriseId enterprise, CreditCode creditCode, List<Title> found) {
        return titles.claim(
                found.stream()
                        .map(title -> title.claimedBy(enterprise, creditCode.value()))
                        .toList(),
                LocalDate.now(clock.withZone(Zone.SHANGHAI)));
    }
}
