package io.tidu.enterprise;

import io.tidu.enterprise.RegionChoice.Option;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Offers the places a firm can register in: those of provinces that have a bureau here. */
@Component
class RegionChoices {

    private final Regions regions;
    private final BureauDirectory bureaus;
    private final MessageSource messages;

    RegionChoices(Regions regions, BureauDirectory bureaus, MessageSource messages) {
        this.regions = regions;
        this.bureaus = bureaus;
        this.messages = messages;
    }

    RegionChoice of(RegistrationForm form) {
        var provinces = provinces();
        var province = valid(form.of(RegistrationForm.PROVINCE), provinces);
        var cities = province.isEmpty() ? List.<Option>of() : cities(new RegionCode(province));
        var city = valid(form.of(RegistrationForm.CITY), cities);
        var counties = city.isEmpty() ? List.<Option>of() : counties(new RegionCode(city));
        var county = valid(form.of(RegistrationForm.COUNTY), counties);
        var inCharge = county.isEmpty() ? List.<BureauRow>of() : bureaus.inCharge(county);
        var offered = county.isEmpty() ? List.<Option>of() : offered(inCharge, new RegionCode(city));
        var bureau = valid(form.of(RegistrationForm.BUREAU), offered);
        return new RegionChoice(
                province, city, county, bureau, provinces, cities, counties, offered, !inCharge.isEmpty());
    }

    private static String valid(String chosen, List<Option> offered) {
        return offered.stream()
                .map(Option::value)
                .filter(chosen::equals)
                .findFirst()
                .orElse("");
    }

    private List<Option> provinces() {
        return bureaus.ofLevel(BureauLevel.PROVINCE).stream()
                .flatMap(row -> region(row).stream())
                .distinct()
                .map(RegionChoices::option)
                .toList();
    }

    /** The cities, and one more entry for the counties that stand directly under the province, if there are any. */
    private List<Option> cities(RegionCode province) {
        var below = regions.childrenOf(province);
        var cities = below.stream()
                .filter(region -> region.level() == RegionLevel.CITY)
                .map(RegionChoices::option);
        boolean direct = below.stream().anyMatch(region -> region.level() == RegionLevel.COUNTY);
        return direct ? Stream.concat(cities, Stream.of(direct(province))).toList() : cities.toList();
    }

    private Option direct(RegionCode province) {
        var label = messages.getMessage("enterprise.register.directCounties", null, LocaleContextHolder.getLocale());
        return new Option(province.value(), label);
    }

    /** The counties of a city; a city that has none stands for itself. */
    private List<Option> counties(RegionCode city) {
        var counties = regions.childrenOf(city).stream()
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .map(RegionChoices::option)
                .toList();
        return counties.isEmpty()
                ? regions.find(city).stream().map(RegionChoices::option).toList()
                : counties;
    }

    private List<Option> offered(List<BureauRow> inCharge, RegionCode city) {
        var level = city.level() == RegionLevel.PROVINCE ? BureauLevel.PROVINCE : BureauLevel.CITY;
        var zones = bureaus.ofLevel(level).stream()
                .filter(row -> city.value().equals(row.regionCode()))
                .flatMap(row -> bureaus.below(row.id()).stream())
                .filter(row -> row.level() == BureauLevel.COUNTY && row.regionCode() == null);
        return Stream.concat(inCharge.stream(), zones)
                .map(row -> new Option(row.id().value().toString(), row.name()))
                .toList();
    }

    private Optional<Region> region(BureauRow row) {
        return Optional.ofNullable(row.regionCode()).flatMap(code -> regions.find(new RegionCode(code)));
    }

    private static Option option(Region region) {
        return new Option(region.code().value(), region.name());
    }
}
