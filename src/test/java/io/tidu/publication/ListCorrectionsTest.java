package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.publication.Checked.Outcome;
import io.tidu.publication.Checked.Seal;
import io.tidu.publication.CorrectList.Change;
import io.tidu.publication.CorrectList.RightCounty;
import io.tidu.publication.CorrectList.RightName;
import io.tidu.publication.CorrectList.RightProduct;
import io.tidu.publication.CorrectList.TakeOut;
import io.tidu.publication.verifier.Sha256;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListCorrectionsTest extends ObjectionStage {

    @Autowired
    private ListCorrections corrections;

    @Autowired
    private ListVerification verification;

    @Autowired
    private TitleRegister titles;

    @Test
    void takesAFirmOutAndItsTitleEndsThatDayWithItsCause() {
        var list = published.list(close());
        var out = code(0);
        clock.set("2026-07-01", "09:00");

        var second = correct(list, new TakeOut(out, "异议经复核成立"));

        assertThat(second.number()).isEqualTo(list.number() + "-E2");
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.entries()).isEqualTo(2);
        assertThat(codes(second)).doesNotContain(out);
        assertThat(held(out, "2026-06-30")).hasSize(1);
        assertThat(held(out, "2026-07-01")).isEmpty();
        assertThat(held(code(1), "2026-07-01")).hasSize(1);
        assertThat(jdbc.sql("select end_list from title where credit_code = ? and end_cause = 'WITHDRAWN'")
                        .param(out)
                        .query(String.class)
                        .single())
                .isEqualTo(second.number());
        assertThat(record.listChanges(second)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ListChange.Kind.REMOVED);
            assertThat(change.creditCode()).isEqualTo(out);
            assertThat(change.reason()).isEqualTo("异议经复核成立");
        });
    }

    @Test
    void theEditionBeforeStaysAsItWasAndSaysByWhichItWasReplaced() throws IOException {
        var list = published.list(close());
        var before = file(list);

        var second = correct(list, new TakeOut(code(0), "误列"));

        var old = record.list(list.number()).orElseThrow();
        assertThat(old.replacedBy()).isEqualTo(second.number());
        assertThat(file(old)).isEqualTo(before);
        assertThat(verification.file(before).outcome()).isEqualTo(Outcome.REPLACED);
        assertThat(verification.number(second.number()).outcome()).isEqualTo(Outcome.VALID);
        var link = Objects.requireNonNull(second.link());
        assertThat(link.corrects()).isEqualTo(new ListRef(list.number(), list.digest()));
        assertThat(link.previous()).isEqualTo(new ListRef(list.number(), list.digest()));
        assertThat(link.reason()).isEqualTo("更正公布有误");
        assertThat(Sha256.hex(file(second))).isEqualTo(second.digest());
        assertThat(new String(file(second), UTF_8)).contains("\"change\":\"REMOVED\"", "误列");
        assertThat(verification.file(file(second)).seal()).isEqualTo(Seal.SIGNED);
    }

    @Test
    void putsNameProductAndCountyRightAndTheTitleBearsTheName() {
        var list = published.list(close());
        var firm = code(0);
        var name = "虚构更正" + UUID.randomUUID().toString().substring(24) + "公司";

        var second = correct(
                list,
                new RightName(firm, name, "错字"),
                new RightProduct(firm, "精密轴承", "误填"),
                new RightCounty(firm, new RegionCode("330109"), "误填"));

        assertThat(record.listEntries(second.number(), EntryFilter.ALL, 0, 10))
                .filteredOn(entry -> entry.firm().creditCode().equals(firm))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.firm().name()).isEqualTo(name);
                    assertThat(entry.firm().product()).isEqualTo("精密轴承");
                    assertThat(entry.firm().countyName()).isEqualTo("萧山区");
                    assertThat(entry.facts().change()).isEqualTo(ListChange.Kind.CORRECTED);
                });
        assertThat(record.listEntries(second.number(), EntryFilter.ALL, 0, 10))
                .extracting(ListEntry::firm)
                .isSortedAccordingTo(PublicFirm.ORDER);
        assertThat(record.listChanges(second))
                .extracting(ListChange::fact)
                .containsExactly("name", "product", "county");
        assertThat(held(firm, "2026-06-08")).extracting(HeldTitle::holder).containsExactly(name);
        assertThat(titles.byName(name.substring(4), LocalDate.parse("2026-06-08"), 5))
                .hasSize(1);
    }

    @Test
    void addsAFirmThatWasClearedAfterTheListWasOut() {
        var objection = object(firms.getFirst());
        var list = published.list(close());
        assertThat(corrections.addable(office.publisher, list.number())).isEmpty();
        settle(objection, false);
        var cleared = corrections.addable(office.publisher, list.number());
        assertThat(cleared)
                .extracting(NoticeEntry::filing)
                .containsExactly(firms.getFirst().filing());
        clock.set("2026-07-01", "09:00");

        var second = correct(list, new CorrectList.Add(firms.getFirst().filing(), "异议不成立"));

        assertThat(second.entries()).isEqualTo(3);
        assertThat(held(code(0), "2026-06-30")).isEmpty();
        assertThat(held(code(0), "2026-07-01"))
                .extracting(HeldTitle::listNumber)
                .containsExactly(second.number());
        assertThat(facts(second, code(0)).certificate())
                .isEqualTo(CertificateNumber.of(list.number(), 3).value());
        assertThat(notices.notice(office.publisher, notice.id()).ready()).isZero();
        assertThat(corrections.addable(office.publisher, list.number())).isEmpty();
    }

    /** The list came out because the objection had been dismissed; looked at again, it was founded. */
    @Test
    void anObjectionUpheldAfterPublicationLeadsToACorrection() {
        var objection = object(firms.get(1));
        settle(objection, false);
        var list = published.list(close());
        var certificate = Objects.requireNonNull(facts(list, code(1)).certificate());
        clock.set("2026-08-03", "09:00");

        var second = correct(list, new TakeOut(code(1), "异议 " + objection + " 复核后成立"));

        var checked = verification.number(certificate);
        assertThat(checked.outcome()).isEqualTo(Outcome.ENDED);
        assertThat(Objects.requireNonNull(checked.firm()).removed()).isTrue();
        assertThat(Objects.requireNonNull(checked.firm().title()).status()).isEqualTo(TitleStatus.CANCELLED);
        assertThat(facts(second, code(0)).certificate())
                .isEqualTo(facts(list, code(0)).certificate());
    }

    @Test
    void oneCorrectionFollowsTheOther() {
        var list = published.list(close());
        var second = correct(list, new TakeOut(code(0), "误列"));

        var third = correct(second, new RightProduct(code(1), "齿轮", "误填"));

        assertThat(third.number()).isEqualTo(list.number() + "-E3");
        assertThat(Objects.requireNonNull(third.link()).sequence()).isEqualTo(3);
        assertThat(record.listsOf(notice.id())).containsExactly(list.number(), second.number(), third.number());
        assertThat(notices.notice(office.publisher, notice.id()).ready()).isZero();
        assertThatExceptionOfType(CorrectionRefused.CorrectedBefore.class)
                .isThrownBy(() -> correct(list, new TakeOut(code(1), "误列")));
    }

    @Test
    void theLastFirmCanBeTakenOutToo() {
        var list = published.list(1);
        var only = codes(list).getFirst();

        var second = correct(list, new TakeOut(only, "误列"));

        assertThat(second.entries()).isZero();
        assertThat(held(only, "2026-06-08")).isEmpty();
    }

    @Test
    void publishesOnceHoweverOftenItIsAsked() {
        var list = published.list(close());
        var command = command(list, new TakeOut(code(0), "误列"));
        var key = UUID.randomUUID();

        var first = corrections.correct(office.publisher, command, key);

        assertThat(corrections.correct(office.publisher, command, key)).isEqualTo(first);
    }

    @Test
    void refusesWhatDoesNotFitTheList() {
        var list = published.list(close());
        var name = facts(list).getFirst().firm().name();

        assertThatExceptionOfType(CorrectionRefused.NothingToCorrect.class).isThrownBy(() -> correct(list));
        assertThatExceptionOfType(CorrectionRefused.NotOnList.class)
                .isThrownBy(() -> correct(list, new TakeOut("91610000MA90001340", "误列")));
        assertThatExceptionOfType(CorrectionRefused.NothingChanged.class)
                .isThrownBy(() -> correct(
                        list, new RightName(facts(list).getFirst().firm().creditCode(), name, "错字")));
        assertThatExceptionOfType(CorrectionRefused.NotOnList.class)
                .isThrownBy(() -> correct(list, new TakeOut(code(0), "误列"), new TakeOut(code(0), "误列")));
        assertThatExceptionOfType(CorrectionRefused.ChangedTwice.class)
                .isThrownBy(() ->
                        correct(list, new RightProduct(code(0), "一", "误填"), new RightProduct(code(0), "二", "误填")));
        assertThatExceptionOfType(CorrectionRefused.NotAddable.class)
                .isThrownBy(
                        () -> correct(list, new CorrectList.Add(firms.getFirst().filing(), "补")));
        assertThatExceptionOfType(CorrectionRefused.CountyUnknown.class)
                .isThrownBy(() -> correct(list, new RightCounty(code(0), new RegionCode("339999"), "误填")));
        assertThatExceptionOfType(PublicationRefused.TextMissing.class).isThrownBy(() -> new TakeOut(code(0), " "));
        assertThat(record.list(list.number()).orElseThrow().replacedBy()).isNull();
        assertThat(held(code(0), "2026-06-08")).hasSize(1);
    }

    @Test
    void isMadeByPublishersOfThatProvinceAndNobodyElse() {
        var list = published.list(close());
        var command = command(list, new TakeOut(code(0), "误列"));
        var other = new Office(jdbc, proposals);

        assertThatThrownBy(() -> corrections.correct(office.reviewer, command, UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> corrections.correct(other.publisher, command, UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.addable(other.publisher, list.number()))
                .isInstanceOf(NotFound.class);
        assertThat(office.strangers()).allSatisfy(stranger -> {
            assertThatThrownBy(() -> corrections.correct(stranger, command, UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> corrections.addable(stranger, list.number()))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(record.list(list.number()).orElseThrow().replacedBy()).isNull();
    }

    private ListRow correct(ListRow list, Change... changes) {
        return corrections.correct(office.publisher, command(list, changes), UUID.randomUUID());
    }

    private static CorrectList command(ListRow list, Change... changes) {
        var document = "某〔2026〕更正" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return new CorrectList(list.number(), document, "关于更正名单的通知", "现予更正。", "更正公布有误", List.of(changes));
    }

    private String code(int firm) {
        return firms.get(firm).firm().creditCode();
    }

    private List<ListEntry> facts(ListRow list) {
        return record.listEntries(list.number(), EntryFilter.ALL, 0, 10);
    }

    private EntryFacts facts(ListRow list, String code) {
        return facts(list).stream()
                .filter(entry -> entry.firm().creditCode().equals(code))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    private List<String> codes(ListRow list) {
        return facts(list).stream().map(entry -> entry.firm().creditCode()).toList();
    }

    private List<HeldTitle> held(String code, String day) {
        return titles.byCreditCode(new CreditCode(code), LocalDate.parse(day));
    }

    private byte[] file(ListRow list) throws IOException {
        var out = new ByteArrayOutputStream();
        record.write(list, ListFormat.JSON, out);
        return out.toByteArray();
    }
}
