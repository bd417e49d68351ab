package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the firm whose people a system administrator has to help: name and code, and no business data. */
@Service
public class EnterpriseSearch {

    private final Enterprises enterprises;

    EnterpriseSearch(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** Firms whose name or credit code begins so, by name. */
    @Transactional(readOnly = true)
    public List<EnterpriseRow> find(Actor by, String beginning, int offset, int limit) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
        return enterprises.findBeginning(EnterpriseName.beginning(beginning), limit, offset).stream()
                .map(Enterprise::row)
                .toList();
    }
}
