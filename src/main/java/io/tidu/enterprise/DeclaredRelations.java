package io.tidu.enterprise;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Colleague;
import io.tidu.identity.Colleagues;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeclaredRelations implements RelationService {

    private final Relations relations;
    private final Enterprises enterprises;
    private final Colleagues colleagues;
    private final Once once;
    private final AuditTrail trail;
    private final Clock clock;

    DeclaredRelations(
            Relations relations,
            Enterprises enterprises,
            Colleagues colleagues,
            Once once,
            AuditTrail trail,
            Clock clock) {
        this.relations = relations;
        this.enterprises = enterprises;
        this.colleagues = colleagues;
        this.once = once;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public RelationId declare(Actor by, NewRelation relation, UUID key) {
        var firm = firm(by, relation.enterprise());
        var official = officials(by, relation.enterprise()).stream()
                .filter(person -> person.id().equals(relation.official()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var own = official.id().equals(by.account());
        var note = own ? optional(relation.note()) : reason(relation.note());
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
        firm(by, relation.enterprise());
        boolean own = relation.official().equals(by.account());
        boolean mayEnd = own
                || officials(by, relation.enterprise()).stream()
                        .anyMatch(person -> person.id().equals(relation.official()));
        if (!mayEnd) {
            throw new NotFound();
        }
        if (own && !relation.declaredById().equals(by.account())) {
            throw new EnterpriseRefused("enterprise.relation.endedByOthers");
        }
        var given = reason(reason);
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
        var office = office(by);
        return relations.ofOfficials(
                office.bureau(), by.account(), office.level() == BureauLevel.PROVINCE, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EnterpriseRow> firms(Actor by, String beginning, int offset, int limit) {
        return enterprises
                .findUnder(office(by).bureau().value(), EnterpriseName.beginning(beginning), limit, offset)
                .stream()
                .map(Enterprise::row)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> officials(Actor by, EnterpriseId enterprise) {
        var office = office(by);
        var jurisdiction = firm(by, enterprise).jurisdiction();
        var bureaus = office.level() == BureauLevel.PROVINCE
                ? Stream.of(BureauLevel.values()).map(jurisdiction::at).toList()
                : List.of(office.bureau());
        var people = new ArrayList<Colleague>();
        people.add(new Colleague(by.account(), by.name(), office.bureau()));
        colleagues.officialsOf(bureaus).stream()
                .filter(person -> !person.id().equals(by.account()))
                .forEach(people::add);
        return List.copyOf(people);
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

    private Enterprise firm(Actor by, EnterpriseId id) {
        office(by);
        return enterprises
                .findById(id.value())
                .filter(found -> by.covers(found.jurisdiction()))
                .orElseThrow(NotFound::new);
    }

    private static OfBureau office(Actor by) {
        return by.bureau()
                .filter(of -> by.is(Role.REVIEWER) || by.is(Role.PUBLISHER))
                .orElseThrow(NotFound::new);
    }

    private static String reason(String text) {
        var given = optional(text);
        if (given.isEmpty()) {
            throw new EnterpriseRefused("enterprise.reason.length", LONGEST_NOTE);
        }
        return given;
    }

    private static String optional(String text) {
        var given = text.strip();
        if (given.length() > LONGEST_NOTE) {
            throw new EnterpriseRefused("enterprise.reason.length", LONGEST_NOTE);
        }
        return given;
    }

    private static String subject(String creditCode) {
        return "enterprise:" + creditCode;
    }
}
