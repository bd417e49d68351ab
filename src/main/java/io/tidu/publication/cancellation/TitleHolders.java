package io.tidu.publication.cancellation;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.shared.CreditCode;
import io.tidu.title.TitleRow;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds who holds a title and which bureaus are in charge: of the registered firm, or of the county that the list names. */
@Component
public class TitleHolders {

    private final EnterpriseDirectory enterprises;
    private final BureauDirectory bureaus;

    TitleHolders(EnterpriseDirectory enterprises, BureauDirectory bureaus) {
        this.enterprises = enterprises;
        this.bureaus = bureaus;
    }

    /** Empty where an older list named no code or no county that is known here. */
    public Optional<TitleHolder> of(TitleRow title) {
        return Optional.ofNullable(title.creditCode())
                .map(CreditCode::new)
                .flatMap(code ->
                        enterprises.byCreditCode(code).map(TitleHolder::of).or(() -> fromList(code, title)));
    }

    private Optional<TitleHolder> fromList(CreditCode code, TitleRow title) {
        return Optional.ofNullable(title.countyCode())
                .flatMap(county -> bureaus.inCharge(county).stream()
                        .findFirst()
                        .map(BureauRow::id)
                        .map(bureaus::jurisdictionOf)
                        .map(under -> new TitleHolder(code, null, title.holder(), county, under)));
    }
}
