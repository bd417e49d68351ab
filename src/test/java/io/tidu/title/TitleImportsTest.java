package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.enterprise.EnterpriseConfirmed;
import io.tidu.enterprise.EnterpriseProvision;
import io.tidu.enterprise.NewEnterprise;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Region;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;
import io.tidu.title.GrantTitles.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class TitleImportsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 5);

    @TempDir
    private Path folder;

    @Autowired
    private TitleImports imports;

    @Autowired
    private TitleRegister register;

    @Autowired
    private EnterpriseProvision enterprises;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private BureauDirectory bureaus;

    @Autowired
    private Regions regions;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private People people;

    @BeforeEach
    void people() {
        people = new People(jdbc);
    }

    @Test
    void aListGoesThroughPreviewIntoTheRegisterAndIsAtOnceFound() {
        var list = ListSamples.list(676);
        var id = upload(ListSamples.csv(folder, list));
        var preview = imports.check(people.publisher, id, terms(), Progress.UNWATCHED);

        assertThat(preview.rows()).isEqualTo(new RowCounts(676, 0, 676, 0, 0, 0, 0));
        assertThat(found(list.get(1).get(1))).isEmpty();

        assertThat(confirm(id)).isEqualTo(676);
        assertThat(found(list.get(1).get(1))).singleElement().satisfies(title -> {
            assertThat(title.regionName()).isEqualTo("浙江省杭州市西湖区");
            assertThat(title.validUntil()).isEqualTo(LocalDate.of(2027, 1, 4));
            assertThat(title.creditCode()).isNull();
        });
        assertThat(imports.preview(people.publisher, id).granted()).isEqualTo(676);
    }

    @Test
    void theSameFileAgainAddsNothingAndSaysSo() {
        var path = ListSamples.csv(folder, ListSamples.list(20));
        var terms = terms();
        var first = upload(path);
        imports.check(people.publisher, first, terms, Progress.UNWATCHED);
        confirm(first);

        var again = upload(path);
        var preview = imports.check(people.publisher, again, terms, Progress.UNWATCHED);

        assertThat(preview.sameFileAs()).isEqualTo(terms.list().number());
        assertThat(preview.rows()).isEqualTo(new RowCounts(20, 0, 0, 20, 0, 0, 0));
        assertThat(reasons(again, RowVerdict.MATCHED)).containsOnly("称号库中已有这份名单的这家企业。");
        assertThat(confirm(again)).isZero();
    }

    @Test
    void theSameFirmsUnderAnotherNumberAreMatchedAsHoldersOfTheRung() {
        var path = ListSamples.csv(folder, ListSamples.list(3));
        granted(path, terms());

        var again = upload(path);
        imports.check(people.publisher, again, terms(), Progress.UNWATCHED);

        assertThat(reasons(again, RowVerdict.MATCHED)).containsOnly("该企业已持有同一称号（2024-01-05 至 2027-01-04）。");
    }

    @Test
    void everyRowHasOneVerdictAndTheyAddUp() {
        var rows = new ArrayList<>(ListSamples.list(6));
        rows.add(List.of("7", "", "浙江省", "杭州市", "西湖区"));
        rows.add(List.of("", "", "", "", ""));
        rows.add(List.of("8", "虚构丁" + UUID.randomUUID() + "有限公司", "浙江省", "杭州市", "江干区"));
        rows.add(rows.get(1));
        var id = upload(ListSamples.xlsx(folder, rows));

        var counts =
                imports.check(people.publisher, id, terms(), Progress.UNWATCHED).rows();

        assertThat(counts).isEqualTo(new RowCounts(10, 1, 6, 0, 1, 0, 2));
        assertThat(counts.blank() + counts.fresh() + counts.matched() + counts.ambiguous() + counts.refused())
                .isEqualTo(counts.all());
    }

    @Test
    void anAmbiguousRowWaitsUntilAPersonDecides() {
        var name = InventedFirms.name();
        granted(ListSamples.csv(folder, List.of(ListSamples.HEADER, List.of("1", name, "浙江省", "宁波市", "鄞州区"))), terms());
        var id = upload(ListSamples.csv(folder, List.of(ListSamples.HEADER, List.of("1", name, "浙江省", "杭州市", "西湖区"))));
        imports.check(people.publisher, id, terms(), Progress.UNWATCHED);

        assertThat(reasons(id, RowVerdict.AMBIGUOUS)).containsExactly("称号库中有同名企业，但在 浙江省宁波市鄞州区。");
        assertThatExceptionOfType(ImportRefused.NothingToDecide.class)
                .isThrownBy(() -> imports.decide(people.publisher, id, 99, RowDecision.GRANT));
        imports.decide(people.publisher, id, 2, RowDecision.GRANT);
        assertThat(imports.preview(people.publisher, id).rows().toGrant()).isOne();
        assertThat(confirm(id)).isOne();
        assertThat(found(name)).hasSize(2);
    }

    @Test
    void anUndecidedRowIsLeftOut() {
        var name = InventedFirms.name();
        var id = upload(ListSamples.csv(folder, List.of(ListSamples.HEADER, List.of("1", name, "浙江省", "杭州市", "江干区"))));
        imports.check(people.publisher, id, terms(), Progress.UNWATCHED);

        assertThat(confirm(id)).isZero();
        assertThat(found(name)).isEmpty();
    }

    @Test
    void aRenewalListEndsTheOldTitles() {
        var list = ListSamples.list(1);
        granted(ListSamples.csv(folder, list), terms());
        var renewal = new ListTerms("SRDI_SME", source(LocalDate.of(2026, 6, 1)), Kind.RENEWAL, null);

        assertThat(granted(ListSamples.csv(folder, list), renewal)).isOne();
        assertThat(found(list.get(1).get(1)))
                .extracting(TitleRow::status)
                .containsExactlyInAnyOrder(TitleStatus.ACTIVE, TitleStatus.RENEWED);
    }

    @Test
    void theSameKeyTwiceConfirmsOnceAndAnotherIsTold() {
        var id = checked(ListSamples.list(2));
        var key = UUID.randomUUID();

        assertThat(imports.confirm(people.publisher, id, key, Progress.UNWATCHED))
                .isEqualTo(2);
        assertThat(imports.confirm(people.publisher, id, key, Progress.UNWATCHED))
                .isEqualTo(2);
        assertThatExceptionOfType(ImportRefused.AlreadyConfirmed.class).isThrownBy(() -> confirm(id));
        assertThatExceptionOfType(ImportRefused.AlreadyConfirmed.class)
                .isThrownBy(() -> imports.discard(people.publisher, id));
        assertThatExceptionOfType(ImportRefused.AlreadyConfirmed.class)
                .isThrownBy(() -> imports.check(people.publisher, id, terms(), Progress.UNWATCHED));
    }

    @Test
    void whatChangedSinceThePreviewIsNotWrittenOver() {
        var list = ListSamples.list(3);
        var early = checked(list);
        granted(ListSamples.csv(folder, list), terms());

        assertThatExceptionOfType(ImportRefused.Outdated.class).isThrownBy(() -> confirm(early));
        assertThat(imports.preview(people.publisher, early).status()).isEqualTo(ImportStatus.READ);
        assertThat(found(list.get(1).get(1))).hasSize(1);
    }

    @Test
    void cancellingAtAnyStepLeavesNothingBehind() {
        var list = ListSamples.list(1_500);
        var path = ListSamples.csv(folder, list);
        var before = imports.recent(people.publisher).size();
        assertThatExceptionOfType(ImportRefused.Cancelled.class)
                .isThrownBy(() -> imports.upload(people.publisher, "a.csv", path, (done, total) -> false));
        assertThat(imports.recent(people.publisher)).hasSize(before);

        var id = upload(path);
        assertThatExceptionOfType(ImportRefused.Cancelled.class)
                .isThrownBy(() -> imports.check(people.publisher, id, terms(), (done, total) -> done < 1_200));
        assertThat(imports.preview(people.publisher, id).status()).isEqualTo(ImportStatus.READ);

        imports.check(people.publisher, id, terms(), Progress.UNWATCHED);
        assertThatExceptionOfType(ImportRefused.Cancelled.class)
                .isThrownBy(
                        () -> imports.confirm(people.publisher, id, UUID.randomUUID(), (done, total) -> done < 1_200));
        assertThat(found(list.get(1).get(1))).isEmpty();
        assertThat(imports.preview(people.publisher, id).status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(confirm(id)).isEqualTo(1_500);
    }

    @Test
    void aBadFileLeavesNoTrace() {
        assertThatExceptionOfType(ListFileRefused.class)
                .isThrownBy(() -> upload(ListSamples.csv(folder, List.of(ListSamples.HEADER))));
        assertThat(imports.recent(people.publisher)).isEmpty();
    }

    @Test
    void termsThatCannotBeAreRefusedBeforeAnyRowIsLookedAt() {
        var id = upload(ListSamples.csv(folder, ListSamples.list(1)));
        var tomorrow = LocalDate.now(clock).plusDays(1);

        assertThatExceptionOfType(ImportRefused.NotPublishedYet.class)
                .isThrownBy(() -> imports.check(
                        people.publisher,
                        id,
                        new ListTerms("SRDI_SME", source(tomorrow), Kind.RECOGNITION, null),
                        Progress.UNWATCHED));
        assertThatExceptionOfType(TitleRefused.UnknownRung.class)
                .isThrownBy(() -> imports.check(
                        people.publisher,
                        id,
                        new ListTerms("NOBODY", source(PUBLISHED), Kind.RECOGNITION, null),
                        Progress.UNWATCHED));
        assertThatExceptionOfType(TitleRefused.ListIncomplete.class)
                .isThrownBy(() -> new SourceList(" ", "名单", PUBLISHED));
        assertThatExceptionOfType(ImportRefused.NotReady.class).isThrownBy(() -> confirm(id));
        assertThatExceptionOfType(ImportRefused.NotReady.class)
                .isThrownBy(() -> imports.decide(people.publisher, id, 2, RowDecision.GRANT));
    }

    @Test
    void onlyThePublisherOfTheProvinceImportsAndAnotherProvinceSeesNothing() {
        var id = checked(ListSamples.list(1));
        for (var official : List.of(people.provinceReviewer, people.cityReviewer, people.countyReviewer)) {
            everyCall(official, id)
                    .forEach(call -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(call::run));
        }
        for (var stranger : List.of(people.filler, people.expert)) {
            everyCall(stranger, id)
                    .forEach(call -> assertThatExceptionOfType(NotFound.class).isThrownBy(call::run));
        }
        var elsewhere = people.otherPublisher();
        everyCall(elsewhere, id)
                .skip(2)
                .forEach(call -> assertThatExceptionOfType(NotFound.class).isThrownBy(call::run));
        assertThat(imports.recent(elsewhere)).isEmpty();
    }

    @Test
    void takesInFirmsOfAProvinceWithoutABureauHereAndFindsThemAtOnce() {
        var name = InventedFirms.name();
        var province = aProvinceWithoutABureau();
        var city = regions.childrenOf(province.code()).getFirst();
        granted(
                ListSamples.csv(
                        folder, List.of(ListSamples.HEADER, List.of("1", name, province.name(), city.name(), ""))),
                terms());

        assertThat(register.search(people.publisher, TitleFilter.named(name), TitleSort.NEWEST, 0, 10))
                .singleElement()
                .satisfies(title -> assertThat(title.regionName()).isEqualTo(regions.fullName(city.code())));
        assertThat(register.search(people.cityReviewer, TitleFilter.named(name), TitleSort.NEWEST, 0, 10))
                .isEmpty();
    }

    /** Other tests set up provinces in the same database. */
    private Region aProvinceWithoutABureau() {
        var kept = bureaus.ofLevel(BureauLevel.PROVINCE).stream()
                .map(BureauRow::regionCode)
                .toList();
        return regions.ofLevel(RegionLevel.PROVINCE).stream()
                .filter(province -> !kept.contains(province.code().value()))
                .filter(province -> !regions.childrenOf(province.code()).isEmpty())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private java.util.stream.Stream<Runnable> everyCall(Actor actor, TitleImportId id) {
        return java.util.stream.Stream.of(
                () -> imports.upload(actor, "a.csv", folder.resolve("none"), Progress.UNWATCHED),
                () -> imports.recent(actor),
                () -> imports.check(actor, id, terms(), Progress.UNWATCHED),
                () -> imports.preview(actor, id),
                () -> imports.rows(actor, id, RowVerdict.NEW, 0, 10),
                () -> imports.decide(actor, id, 2, RowDecision.GRANT),
                () -> imports.confirm(actor, id, UUID.randomUUID(), Progress.UNWATCHED),
                () -> imports.discard(actor, id),
                () -> imports.writeRefused(actor, id, Locale.ENGLISH, new ByteArrayOutputStream()));
    }

    @Test
    void refusedRowsComeBackAsAFileThatCanBeCorrectedAndReadAgain() {
        var rows = new ArrayList<>(ListSamples.list(1));
        rows.add(List.of("2", "=HYPERLINK(1)有限公司", "浙江省", "杭州市", "东湖区"));
        var id = checked(rows);
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            var out = new ByteArrayOutputStream();
            imports.writeRefused(people.publisher, id, locale, out);
            var text = out.toString(StandardCharsets.UTF_8);

            assertThat(text).contains("'=HYPERLINK").contains("东湖区").contains(",3");
            var again = upload(ListSamples.text(folder, text, StandardCharsets.UTF_8));
            assertThat(imports.preview(people.publisher, again).rows().all()).isOne();
        }
    }

    @Test
    void aRegisteredFirmIsRecognisedByCodeOrByItsNameInItsCity() {
        var code = InventedFirms.code();
        var byCode = firm(code, InventedFirms.name(), "330106");
        var name = InventedFirms.name();
        var byName = firm(InventedFirms.code(), name, "330108");
        granted(
                ListSamples.csv(
                        folder,
                        List.of(
                                List.of("企业名称", "统一社会信用代码", "市"),
                                List.of(InventedFirms.name(), code.value(), "杭州市"),
                                List.of(name, "", "杭州市"))),
                terms());

        assertThat(register.held(byCode, PUBLISHED)).hasSize(1);
        assertThat(register.held(byName, PUBLISHED)).hasSize(1);
    }

    @Test
    void aFirmThatRegistersLaterClaimsItsTitle() {
        var name = InventedFirms.name();
        granted(ListSamples.csv(folder, List.of(List.of("企业名称", "市"), List.of(name, "杭州市"))), terms());
        var firm = firm(InventedFirms.code(), name, "330108");
        assertThat(register.held(firm, PUBLISHED)).isEmpty();

        events.publishEvent(new EnterpriseConfirmed(firm, Instant.now(clock)));

        assertThat(register.held(firm, PUBLISHED)).hasSize(1);
    }

    @Test
    void aNameInTwoCitiesOrInAnotherCityIsNotClaimed() {
        var name = InventedFirms.name();
        granted(ListSamples.csv(folder, List.of(List.of("企业名称", "市"), List.of(name, "宁波市"))), terms());
        var firm = firm(InventedFirms.code(), name, "330108");

        events.publishEvent(new EnterpriseConfirmed(firm, Instant.now(clock)));

        assertThat(register.held(firm, PUBLISHED)).isEmpty();
    }

    @Test
    void everyImportAndGrantIsInTheTrail() {
        var terms = terms();
        granted(ListSamples.csv(folder, ListSamples.list(2)), terms);

        assertThat(jdbc.sql("select after_state from audit_entry where subject = ? and action = 'IMPORTED'")
                        .param("title-list:" + terms.list().number())
                        .query(String.class)
                        .single())
                .contains("2 titles");
    }

    private EnterpriseId firm(CreditCode code, String name, String county) {
        return enterprises.enter(
                Actor.program("test"), new NewEnterprise(code, name, county, people.binjiang, null, null, contact()));
    }

    private static io.tidu.enterprise.Contact contact() {
        return new io.tidu.enterprise.Contact("张三", "13800001234", null);
    }

    private int granted(Path path, ListTerms terms) {
        var id = upload(path);
        imports.check(people.publisher, id, terms, Progress.UNWATCHED);
        return confirm(id);
    }

    private TitleImportId checked(List<List<String>> rows) {
        var id = upload(ListSamples.csv(folder, rows));
        imports.check(people.publisher, id, terms(), Progress.UNWATCHED);
        return id;
    }

    private TitleImportId upload(Path path) {
        return imports.upload(people.publisher, "名单.csv", path, Progress.UNWATCHED);
    }

    private int confirm(TitleImportId id) {
        return imports.confirm(people.publisher, id, UUID.randomUUID(), Progress.UNWATCHED);
    }

    private List<TitleRow> found(String name) {
        return register.search(people.publisher, TitleFilter.named(name), TitleSort.NEWEST, 0, 10);
    }

    private List<String> reasons(TitleImportId id, RowVerdict verdict) {
        return imports.rows(people.publisher, id, verdict, 0, 100).stream()
                .flatMap(row -> row.reasons().stream())
                .map(Texts::zh)
                .toList();
    }

    private static ListTerms terms() {
        return new ListTerms("SRDI_SME", source(PUBLISHED), Kind.RECOGNITION, null);
    }

    private static SourceList source(LocalDate published) {
        return new SourceList("虚构〔2024〕" + UUID.randomUUID(), "虚构名单", published);
    }
}
