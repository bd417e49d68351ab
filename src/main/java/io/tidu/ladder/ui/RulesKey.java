package io.tidu.ladder.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import io.tidu.identity.NotFound;
import io.tidu.ladder.DraftId;
import io.tidu.ladder.EditionRef;
import io.tidu.ladder.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rules as an address names them: an edition or a draft. */
sealed interface RulesKey {

    record OfEdition(EditionRef ref) implements RulesKey {}

    record OfDraft(DraftId id) implements RulesKey {}

    default String text() {
        return switch (this) {
            case OfEdition(var ref) ->
                ref.rung() + "/" + ref.edition() + (ref.region() == null ? "" : "/" + ref.region());
            case OfDraft(var id) -> "draft/" + id.value();
        };
    }

    /** @throws NotFound if it names nothing that could be */
    static RulesKey read(String text) {
        var parts = List.of(text.split("/", -1));
        try {
            if (parts.size() == 2 && parts.getFirst().equals("draft")) {
                return new OfDraft(new DraftId(UUID.fromString(parts.getLast())));
            }
            if (parts.size() == 2 || parts.size() == 3) {
                return new OfEdition(
                        new EditionRef(new Rung(parts.get(0)), parts.get(1), parts.size() == 3 ? parts.get(2) : null));
            }
        } catch (IllegalArgumentException noKey) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    static RouteParameters parameters(EditionRef ref) {
        var parameters = new ArrayList<RouteParam>();
        parameters.add(new RouteParam("rung", ref.rung().code()));
        parameters.add(new RouteParam("edition", ref.edition()));
        if (ref.region() != null) {
            parameters.add(new RouteParam("region", ref.region()));
        }
        return new RouteParameters(parameters.toArray(RouteParam[]::new));
    }
}
