package io.tidu.enterprise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.tidu.identity.BureauId;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredEnterpriseDirectory implements EnterpriseDirectory {

    private final Enterprises enterprises;

    StoredEnterpriseDirectory(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public Optional<EnterpriseRow> find(EnterpriseId id) {
        return enterprises.findById(id.value()).map(Enterprise::row);
    }

    @Override
    public Map<EnterpriseId, EnterpriseRow> find(Collection<EnterpriseId> ids) {
        var keys = ids.stream().map(EnterpriseId::value).distinct().toList();
        return enterprises.findAllById(keys).stream()
                .map(Enterprise::row)
                .collect(toMap(EnterpriseRow::id, Function.identity()));
    }

    @Override
    public List<EnterpriseRow> under(BureauId bureau, String beginning, int limit) {
        return enterprises.findUnder(bureau.value(), EnterpriseName.beginning(beginning), limit, 0).stream()
                .map(Enterprise::row)
                .toList();
    }

    @Override
    public Optional<EnterpriseRow> byCreditCode(CreditCode code) {
        return enterprises.findByCreditCode(code.value()).map(Enterprise::row);
    }

    @Override
    public Map<CreditCode, EnterpriseRow> byCreditCodes(Collection<CreditCode> codes) {
        var wanted = codes.stream().map(CreditCode::value).distinct().toList();
        return enterprises.findByCreditCodeIn(wanted).stream()
                .map(Enterprise::row)
                .collect(toMap(EnterpriseRow::creditCode, Function.identity()));
    }

    @Override
    public Map<String, List<EnterpriseRow>> called(Collection<String> names) {
        var asked = names.stream().collect(groupingBy(EnterpriseName::written));
        var found = enterprises.findByAnyName(asked.keySet()).stream()
                .collect(groupingBy(pair -> (String) pair[0], mapping(pair -> ((Enterprise) pair[1]).row(), toList())));
        return asked.entrySet().stream()
                .filter(entry -> found.containsKey(entry.getKey()))
                .flatMap(entry ->
                        entry.getValue().stream().distinct().map(name -> Map.entry(name, found.get(entry.getKey()))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<EnterpriseId, KnownFirm> known(Collection<EnterpriseId> ids) {
        var keys = ids.stream().map(EnterpriseId::value).distinct().toList();
        return enterprises.findAllById(keys).stream()
                .map(Enterprise::profile)
                .map(profile -> new KnownFirm(profile.enterprise().id(), profile.names(), profile.address()))
                .collect(toMap(KnownFirm::id, Function.identity()));
    }

    @Override
    public Optional<String> nameOn(EnterpriseId id, LocalDate day) {
        return enterprises.findById(id.value()).flatMap(found -> found.nameOn(day));
    }
}
