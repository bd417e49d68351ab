package io.tidu.enterprise;

import io.tidu.identity.BureauId;
import io.tidu.identity.BureauUse;
import org.springframework.stereotype.Component;

/** A bureau with enterprises under it stays open, or nobody would be in charge of them. */
@Component
class EnterprisesOfBureau implements BureauUse {

    private final Enterprises enterprises;

    EnterprisesOfBureau(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public boolean inUse(BureauId bureau) {
        return enterprises.existsUnder(bureau.value());
    }
}
