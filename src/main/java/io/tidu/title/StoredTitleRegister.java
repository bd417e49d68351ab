package io.tidu.title;

import static java.util.stream.Collectors.toCollection;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredTitleRegister implements TitleRegister {

    private static final String HELD = """
            select t.*, l.number as list_number, l.name as list_name
            from title t join title_list l on l.id = t.list_id
            where %s = :holder and %s
            order by t.granted_on desc, t.id desc""";

    private final JdbcClient jdbc;
    private final TitleSearch search;
    private final TitleGrants grants;
    private final TitleClaims claims;
    private final TitleTypes types;
    private final TitleAccess access;

    StoredTitleRegister(
            JdbcClient jdbc,
            TitleSearch search,
            TitleGrants grants,
            TitleClaims claims,
            TitleTypes types,
            TitleAccess access) {
        this.jdbc = jdbc;
        this.search = search;
        this.grants = grants;
        this.claims = claims;
        this.types = types;
        this.access = access;
    }

    @Override
    @Transactional
    public int grant(Actor actor, GrantTitles command) {
        return grants.grant(actor, command);
    }

    @Override
    @Transactional
    public int claim(EnterpriseId enterprise, CreditCode creditCode, String name) {
        return claims.claim(enterprise, creditCode, name);
    }

    @Override
    public List<HeldTitle> held(EnterpriseId enterprise, LocalDate asOf) {
        return held("t.enterprise_id", RowKey.bytes(enterprise.value()), asOf);
    }

    @Override
    public List<HeldTitle> byCreditCode(CreditCode creditCode, LocalDate asOf) {
        return held("t.credit_code", creditCode.value(), asOf);
    }

    private List<HeldTitle> held(String column, Object holder, LocalDate asOf) {
        return jdbc.sql(HELD.formatted(column, HeldOn.SQL))
                .param("holder", holder)
                .param("day", asOf)
                .query(TitleColumns::held)
                .list();
    }

    @Override
    public Set<String> rungs(EnterpriseId enterprise, LocalDate asOf) {
        var held = held(enterprise, asOf).stream().map(HeldTitle::rung).collect(toCollection(LinkedHashSet::new));
        types.all().stream()
                .filter(type -> held.contains(type.rung()) && type.countsAs() != null)
                .map(TitleType::countsAs)
                .toList()
                .forEach(held::add);
        return held;
    }

    @Override
    public Map<EnterpriseId, Set<String>> rungs(Collection<EnterpriseId> enterprises, LocalDate asOf) {
        var rungs = new HashMap<EnterpriseId, Set<String>>();
        if (enterprises.isEmpty()) {
            return rungs;
        }
        jdbc.sql("""
                select t.enterprise_id, t.rung, k.counts_as from title t join title_type k on k.rung = t.rung
                where t.enterprise_id in (:holders) and\s""" + HeldOn.SQL)
                .param(
                        "holders",
                        enterprises.stream().map(id -> RowKey.bytes(id.value())).toList())
                .param("day", asOf)
                .query(row -> {
                    var holder = new EnterpriseId(RowKey.uuid(row.getBytes(1)));
                    var held = rungs.computeIfAbsent(holder, first -> new LinkedHashSet<>());
                    held.add(row.getString(2));
                    Optional.ofNullable(row.getString(3)).ifPresent(held::add);
                });
        return rungs;
    }

    @Override
    public List<EnterpriseId> holders(String rung, String listNumber) {
        return jdbc.sql("""
                select distinct t.enterprise_id from title t join title_list l on l.id = t.list_id
                where l.rung = :rung and l.number = :number and t.enterprise_id is not null order by t.enterprise_id""")
                .param("rung", rung)
                .param("number", listNumber)
                .query((row, number) -> new EnterpriseId(RowKey.uuid(row.getBytes(1))))
                .list();
    }

    @Override
    public Set<CreditCode> holding(String rung, Collection<CreditCode> codes, LocalDate asOf) {
        return codes.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                "select distinct t.credit_code from title t where t.rung = :rung and t.credit_code in (:codes) and "
                                        + HeldOn.SQL)
                        .param("rung", rung)
                        .param("codes", codes.stream().map(CreditCode::value).toList())
                        .param("day", asOf)
                        .query((row, number) -> new CreditCode(row.getString(1)))
                        .set();
    }

    @Override
    public List<TitleRow> byName(String part, LocalDate asOf, int limit) {
        return part.isBlank() ? List.of() : search.heldByNamed(part, asOf, limit);
    }

    @Override
    public List<TitleRow> publicPage(TitleFilter filter, int offset, int limit) {
        return search.publicPage(filter, offset, limit);
    }

    @Override
    public TitleCount publicCount(TitleFilter filter) {
        return search.publicCount(filter);
    }

    @Override
    public Map<String, Integer> holders(LocalDate asOf) {
        return search.holders(asOf);
    }

    @Override
    public List<TitleRow> search(Actor actor, TitleFilter filter, TitleSort sort, int offset, int limit) {
        return search.page(access.requireBureau(actor), filter, sort, offset, limit);
    }

    @Override
    public TitleCount count(Actor actor, TitleFilter filter) {
        return search.count(access.requireBureau(actor), filter);
    }

    @Override
    public TitleRow title(Actor actor, TitleId id) {
        return search.one(access.requireBureau(actor), id).orElseThrow(NotFound::new);
    }
}
