package io.tidu.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredBureauDirectory implements BureauDirectory {

    private final Bureaus bureaus;

    StoredBureauDirectory(Bureaus bureaus) {
        this.bureaus = bureaus;
    }

    @Override
    public Optional<BureauRow> find(BureauId id) {
        return bureaus.findById(id.value()).map(Bureau::row);
    }

    @Override
    public Map<BureauId, String> names(Collection<BureauId> ids) {
        return rows(bureaus.findAllById(ids.stream().map(BureauId::value).toList())).stream()
                .collect(Collectors.toMap(BureauRow::id, BureauRow::name));
    }

    @Override
    public List<BureauRow> ofLevel(BureauLevel level) {
        return rows(bureaus.findByLevelAndActiveTrueOrderByRegionCodeAscNameAsc(level));
    }

    @Override
    public List<BureauRow> below(BureauId id) {
        return rows(bureaus.findByParentIdAndActiveTrueOrderByRegionCodeAscNameAsc(id.value()));
    }

    @Override
    public List<BureauRow> inCharge(String countyCode) {
        return rows(bureaus.inChargeOf(countyCode, BureauLevel.COUNTY));
    }

    @Override
    public Jurisdiction jurisdictionOf(BureauId countyBureau) {
        var county = existing(countyBureau);
        var city = above(county);
        var province = above(city);
        return new Jurisdiction(
                county.id().value(), city.id().value(), province.id().value());
    }

    private BureauRow above(BureauRow row) {
        var parent = row.parent();
        return parent == null ? row : existing(parent);
    }

    private BureauRow existing(BureauId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private static List<BureauRow> rows(List<Bureau> found) {
        return found.stream().map(Bureau::row).toList();
    }
}
