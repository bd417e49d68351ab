package io.tidu.enterprise;

import io.tidu.identity.BureauId;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds enterprises for other modules. It decides nothing: whoever shows a row decides who may see it. */
public interface EnterpriseDirectory {

    Optional<EnterpriseRow> find(EnterpriseId id);

    /** One query for many; an id nobody knows is left out. */
    Map<EnterpriseId, EnterpriseRow> find(Collection<EnterpriseId> ids);

    /** Confirmed ones in the territory of a bureau whose name or credit code begins so, by name. */
    List<EnterpriseRow> under(BureauId bureau, String beginning, int limit);

    Optional<EnterpriseRow> byCreditCode(CreditCode code);

    /** One query for many; a code nobody knows is left out. */
    Map<CreditCode, EnterpriseRow> byCreditCodes(Collection<CreditCode> codes);

    /**
     * The enterprises that are or were called exactly so, by name asked for. Several may share a name over the years; a
     * name nobody bore is left out. Names are compared as {@link EnterpriseName} writes them.
     */
    Map<String, List<EnterpriseRow>> called(Collection<String> names);

    /** The names and addresses of many; an id nobody knows is left out. */
    Map<EnterpriseId, KnownFirm> known(Collection<EnterpriseId> ids);

    /** What the enterprise was called on a day; empty before it was known here. */
    Optional<String> nameOn(EnterpriseId id, LocalDate day);
}
