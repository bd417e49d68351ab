package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whom an exception in a round can be for: firms it is for, and the counties and cities that have them. */
@Component
class GraceTargets {

    private final EnterpriseDirectory enterprises;
    private final BureauDirectory bureaus;

    GraceTargets(EnterpriseDirectory enterprises, BureauDirectory bureaus) {
        this.enterprises = enterprises;
        this.bureaus = bureaus;
    }

    /** @throws RoundRefused unless the round is for them */
    String requireName(GraceFor to, RoundRow round) {
        return (switch (to) {
                    case GraceFor.Firm(var firm) ->
                        enterprises.find(firm).filter(isIn(round)).map(EnterpriseRow::name);
                    case GraceFor.Bureau(var bureau, var firms) ->
                        bureaus.find(bureau).filter(row -> isBelow(row, round)).map(BureauRow::name);
                })
                .orElseThrow(() -> new RoundRefused(RoundField.TERRITORY, "filing.grace.notOfRound"));
    }

    /** What they are called now; empty for one that is gone. */
    String name(GraceFor to) {
        return (switch (to) {
                    case GraceFor.Firm(var firm) -> enterprises.find(firm).map(EnterpriseRow::name);
                    case GraceFor.Bureau(var bureau, var firms) ->
                        bureaus.find(bureau).map(BureauRow::name);
                })
                .orElse("");
    }

    List<EnterpriseRow> firms(RoundRow round, String beginning, int most) {
        return enterprises.under(round.province(), beginning, most).stream()
                .filter(isIn(round))
                .toList();
    }

    private static Predicate<EnterpriseRow> isIn(RoundRow round) {
        return firm -> firm.jurisdiction().at(BureauLevel.PROVINCE).equals(round.province())
                && round.rules().covers(firm.jurisdiction());
    }

    private boolean isBelow(BureauRow row, RoundRow round) {
        return switch (row.level()) {
            case PROVINCE -> false;
            case CITY -> round.province().equals(row.parent());
            case COUNTY ->
                bureaus.jurisdictionOf(row.id()).at(BureauLevel.PROVINCE).equals(round.province());
        };
    }
}
