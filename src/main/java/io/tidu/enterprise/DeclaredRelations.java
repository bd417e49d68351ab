package io.tidu.enterprise;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Colleague;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeclaredRelations implements RelationService {

    private final Relations relations;
    private final Enterprises enterprises;
    private final RelationReach reach;
    private final Once once;
    private final AuditTrail trail;
    private final Clock clock;

    DeclaredRelations(
            Relations relations,
            Enterprises enterprises,
            RelationReach reach,
            Once once,
            AuditTrail trail,
            Clock clock) {
        this.relations = relations;
        this.enterprises = enterprises;
        this.reach = reach;
        this.once = once;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public RelationId declare(Actor by, NewRelation relation, UUID key) {
        var firm = reach.firm(by, relation.enterprise());
        var official = reach.officials(by, relation.enterprise()).stream()
                .filter(person -> person.id().equals(relation.official()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var own = official.id().equals(by.account());
        var note = own ? RelationNote.optional(relation.note()) : RelationNote.required(relation.note());
        return new RelationId(UUID.fromString(once.perform(key, by, "relation.declare", () -> {
            var id = new RelationId(TimeOrderedId.next());
            try {
                relations.add(
                        id,
                        relation,
                        official,
                        note.isEmpty() ? null : note,
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
            } catch (DuplicateKeyException runsAlready) {
                throw new EnterpriseRefused("enterprise.relation.runsAlready");
            }
            trail.record(
                    by,
                    subject(firm.row().creditCode().value()),
                    "RELATION_DECLARED",
                    null,
                    official.name() + " " + relation.kind());
            return id.value().toString();
        })));
    }

    @Override
    public void end(Actor by, RelationId id, String reason, UUID key) {
        var relation = relations.find(id).orElseThrow(NotFound::new);
        reach.firm(by, relation.enterprise());
        boolean own = relation.official().equals(by.account());
        boolean mayEnd = own
                || reach.officials(by, relation.enterprise()).stream()
                        .anyMatch(person -> person.id().equals(relation.official()));
        if (!mayEnd) {
            throw new NotFound();
        }
        if (own && !relation.declaredById().equals(by.account())) {
            throw new EnterpriseRefused("enterprise.relation.endedByOthers");
        }
        var given = RelationNote.required(reason);
        once.perform(key, by, "relation.end", () -> {
            if (!relations.end(id, given, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
                throw new EnterpriseRefused("enterprise.relation.hasEnded");
            }
            trail.record(
                    by,
                    subject(relation.creditCode()),
                    "RELATION_ENDED",
                    relation.officialName() + " " + relation.kind(),
                    given);
            return id.value().toString();
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<RelationRow> list(Actor by, int offset, int limit) {
        var office = RelationReach.office(by);
        return relations.ofOfficials(
                office.bureau(), by.account(), office.level() == BureauLevel.PROVINCE, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EnterpriseRow> firms(Actor by, String beginning, int offset, int limit) {
        return enterprises
                .findUnder(
                        RelationReach.office(by).bureau().value(), EnterpriseName.beginning(beginning), limit, offset)
                .stream()
                .map(Enterprise::row)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> officials(Actor by, EnterpriseId enterprise) {
        return reach.officials(by, enterprise);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean related(AccountId official, EnterpriseId enterprise) {
        return relations.runs(official, enterprise);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AccountId> officialsRelatedTo(EnterpriseId enterprise) {
        return relations.officials(enterprise);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EnterpriseId> relatedTo(AccountId official) {
        return relations.running(official);
    }

    private static String subject(String creditCode) {
        return "enterprise:" + creditCode;
    }
}
