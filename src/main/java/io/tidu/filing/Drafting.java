package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what is typed. Wrong values are kept too; only what cannot belong to the form at all is refused. */
@Component
class Drafting {

    private static final int LONGEST_VALUE = 20_000;
    private static final int MOST_VALUES = 20_000;

    private final Filings filings;
    private final FilingDrafts drafts;
    private final FilingDossiers dossiers;
    private final FilingPermissions permissions;
    private final FilingSight sight;
    private final Judging judging;
    private final Attempts attempts;
    private final Clock clock;

    Drafting(
            Filings filings,
            FilingDrafts drafts,
            FilingDossiers dossiers,
            FilingPermissions permissions,
            FilingSight sight,
            Judging judging,
            Attempts attempts,
            Clock clock) {
        this.filings = filings;
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.permissions = permissions;
        this.sight = sight;
        this.judging = judging;
        this.attempts = attempts;
        this.clock = clock;
    }

    DraftSaved save(Actor actor, FilingId id, Map<FieldPath, String> changes, long baseRevision) {
        return attempts.inTransaction(() -> saveLocked(actor, id, changes, baseRevision));
    }

    private DraftSaved saveLocked(Actor actor, FilingId id, Map<FieldPath, String> changes, long baseRevision) {
        var filing = filings.lock(List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
        sight.partyIn(actor, filing);
        var dossier = dossiers.of(filing);
        permissions.require(actor, dossier, FilingAction.EDIT);
        var round = dossier.round();
        var definition = judging.form(round);
        changes.forEach((path, value) -> requireInForm(definition, round.lastYear(), path, value));
        var draft = drafts.findById(id.value()).orElseThrow(NotFound::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var merge = DraftMerge.merge(draft, changes, baseRevision, actor.name(), now);
        requireRoom(definition, merge.form());
        draft.take(merge, now);
        return new DraftSaved(
                draft.revision(),
                merge.form(),
                judging.derived(merge.form(), round),
                judging.problems(merge.form(), round, filing.enterprise()),
                merge.conflicts());
    }

    static void requireInForm(FormDefinition form, int lastYear, FieldPath path, String value) {
        var field = form.field(path).orElseThrow(() -> new FilingRefused("filing.refused.unknownField", path.text()));
        boolean fits =
                switch (path) {
                    case FieldPath.Single single -> !field.yearly() && field.type() != FieldType.TABLE;
                    case FieldPath.Yearly yearly ->
                        form.yearsOf(field, lastYear).contains(yearly.year());
                    case FieldPath.Cell cell -> true;
                };
        if (!fits || field.derived()) {
            throw new FilingRefused("filing.refused.unknownField", path.text());
        }
        if (value.length() > LONGEST_VALUE) {
            throw new FilingRefused("filing.refused.valueTooLong", String.valueOf(LONGEST_VALUE));
        }
    }

    private static void requireRoom(FormDefinition definition, FilingForm form) {
        for (var table : definition.fields()) {
            if (table.type() == FieldType.TABLE && form.rows(table.code()).size() > table.maxRows()) {
                throw new FilingRefused("filing.refused.tooManyRows", String.valueOf(table.maxRows()));
            }
        }
        if (form.values().size() > MOST_VALUES) {
            throw new FilingRefused("filing.refused.tooManyValues", String.valueOf(MOST_VALUES));
        }
    }
}
