package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.filing.FilingStatus;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleRefused;
import io.tidu.title.TitleRegister;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListServiceTest extends PublicationTest {

    @Autowired
    private TitleRegister titles;

    @Test
    void grantsTheTitlesFromItsDayForThreeYears() {
        var round = office.round();
        var proposed = office.propose(round, 3);

        var list = published.list(published.closed(round));

        assertThat(list.number()).matches("RD-2026-[0-9]{4}");
        assertThat(list.publishedOn()).isEqualTo("2026-06-08");
        assertThat(list.validUntil()).isEqualTo("2029-06-07");
        assertThat(proposed).allSatisfy(entry -> {
            assertThat(proposals.status(entry)).isEqualTo(FilingStatus.LISTED);
            assertThat(held(entry, "2026-06-07")).isEmpty();
            assertThat(held(entry, "2026-06-08")).singleElement().satisfies(title -> {
                assertThat(title.listNumber()).isEqualTo(list.number());
                assertThat(title.validUntil()).isEqualTo("2029-06-07");
            });
            assertThat(held(entry, "2029-06-08")).isEmpty();
        });
    }

    @Test
    void leavesOutWhoWasHeldBack() {
        var round = office.round();
        var held = office.propose(round, 3).getFirst();
        var running = published.running(round);
        notices.holdBack(office.publisher, running.id(), held.filing(), "核实", UUID.randomUUID());
        clock.set("2026-06-08", "09:00");
        var closed = notices.close(office.publisher, running.id(), UUID.randomUUID());

        var list = published.list(closed);

        assertThat(list.entries()).isEqualTo(2);
        assertThat(record.listEntries(list.number(), EntryFilter.ALL, 0, 10))
                .extracting(entry -> entry.firm().creditCode())
                .doesNotContain(held.firm().creditCode());
        assertThat(held(held, "2026-06-08")).isEmpty();
    }

    @Test
    void standsInTheOneOrderWithPositionsFromOne() {
        var entries = record.listEntries(published.list(7).number(), EntryFilter.ALL, 0, 10);

        assertThat(entries).extracting(ListEntry::firm).isSortedAccordingTo(PublicFirm.ORDER);
        assertThat(entries).extracting(ListEntry::position).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void publishesOnceHoweverOftenItIsAsked() {
        var round = office.round();
        office.propose(round, 2);
        var closed = published.closed(round);
        var command = Published.command(closed);
        var key = UUID.randomUUID();

        var first = lists.publish(office.publisher, command, key);

        assertThat(lists.publish(office.publisher, command, key)).isEqualTo(first);
        assertThatExceptionOfType(PublicationRefused.PublishedBefore.class)
                .isThrownBy(() -> lists.publish(office.publisher, command, UUID.randomUUID()));
        assertThat(lists.lists(office.publisher, 0, 10)).containsExactly(first);
    }

    @Test
    void refusesANoticeThatStillRunsAndADocumentNumberInUse() {
        var round = office.round();
        office.propose(round, 1);
        var running = published.running(round);

        assertThatExceptionOfType(PublicationRefused.WrongStatus.class).isThrownBy(() -> published.list(running));
        var first = published.list(2);
        round = office.round();
        office.propose(round, 1);
        var closed = published.closed(round);
        var again = new NewList(closed.id(), first.documentNumber(), "标题", "正文");
        assertThatExceptionOfType(PublicationRefused.DocumentNumberTaken.class)
                .isThrownBy(() -> lists.publish(office.publisher, again, UUID.randomUUID()));
    }

    @Test
    void refusesAnEmptyListWhenEverybodyWasHeldBack() {
        var round = office.round();
        var only = office.propose(round, 1).getFirst();
        var running = published.running(round);
        notices.holdBack(office.publisher, running.id(), only.filing(), "核实", UUID.randomUUID());
        clock.set("2026-06-08", "09:00");
        var closed = notices.close(office.publisher, running.id(), UUID.randomUUID());

        assertThatExceptionOfType(PublicationRefused.NobodyLeft.class).isThrownBy(() -> published.list(closed));
    }

    @Test
    void publishesNothingIfOneFirmHoldsTheTitleAlready() {
        var enterprise = EnterpriseId.next();
        var firm = Office.firm("虚构持有者公司", "330106", "西湖区");
        var round = office.round();
        proposals.propose(round, enterprise, firm, office.jurisdiction());
        published.list(published.closed(round));
        var again = office.round();
        var other = office.propose(again, 1).getFirst();
        proposals.propose(again, enterprise, firm, office.jurisdiction());
        var closed = published.closed(again);

        assertThatExceptionOfType(TitleRefused.AlreadyHeld.class).isThrownBy(() -> published.list(closed));
        assertThat(held(other, "2026-06-08")).isEmpty();
        assertThat(notices.notice(office.publisher, closed.id()).listNumber()).isNull();
    }

    @Test
    void renewsTheTitleOfWhoPassedAReview() {
        var enterprise = EnterpriseId.next();
        var firm = Office.firm("虚构复核公司", "330106", "西湖区");
        var round = office.round();
        proposals.propose(round, enterprise, firm, office.jurisdiction());
        published.list(published.closed(round));
        var review = office.reviewRound();
        proposals.propose(review, enterprise, firm, office.jurisdiction());
        var closed = published.closed(review);
        clock.set("2029-06-01", "09:00");

        var list = published.list(closed);

        assertThat(list.kind()).isEqualTo(ListKind.REVIEW_PASSED);
        assertThat(list.number()).matches("FH-2029-[0-9]{4}");
        assertThat(titles.byCreditCode(new CreditCode(firm.creditCode()), LocalDate.parse("2029-06-01")))
                .extracting(HeldTitle::listNumber)
                .containsExactly(list.number());
    }

    @Test
    void isMadeByPublishersOfThatProvinceAndNobodyElse() {
        var round = office.round();
        office.propose(round, 1);
        var closed = published.closed(round);
        var command = Published.command(closed);

        assertThatThrownBy(() -> lists.publish(office.reviewer, command, UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        assertThat(lists.lists(office.reviewer, 0, 10)).isEmpty();
        var strangers = new ArrayList<>(office.strangers());
        strangers.add(new Office(jdbc, proposals).publisher);
        assertThat(strangers)
                .allSatisfy(stranger -> assertThatThrownBy(() -> lists.publish(stranger, command, UUID.randomUUID()))
                        .isInstanceOf(NotFound.class));
        assertThat(office.strangers())
                .allSatisfy(stranger ->
                        assertThatThrownBy(() -> lists.lists(stranger, 0, 10)).isInstanceOf(NotFound.class));
    }

    @Test
    void itsCanonicalFileHasTheDigestThatWasPublished() throws Exception {
        var list = published.list(5);

        var digest = MessageDigest.getInstance("SHA-256").digest(file(list, ListFormat.JSON));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(list.digest());
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        var list = published.list(1203);

        assertThat(file(list, ListFormat.JSON)).isEqualTo(file(list, ListFormat.JSON));
        assertThat(file(list, ListFormat.CSV)).isEqualTo(file(list, ListFormat.CSV));
    }

    @Test
    void csvExcelAndJsonNameTheSameFirms() throws IOException {
        var list = published.list(1203);
        var codes = record.listEntries(list.number(), EntryFilter.ALL, 0, 5000).stream()
                .map(entry -> entry.firm().creditCode())
                .toList();

        var json = new String(file(list, ListFormat.JSON), UTF_8);

        assertThat(codes).hasSize(1203);
        assertThat(csv(list)).extracting(row -> row.get(2)).isEqualTo(codes);
        assertThat(excel(list)).extracting(row -> row.get(2)).isEqualTo(codes);
        assertThat(json.lines().filter(line -> line.startsWith("{\"position\"")).map(ListServiceTest::code))
                .containsExactlyElementsOf(codes);
    }

    @Test
    void csvIsWhatExcelReadsRightAndAnotherCopyCanTakeIn() throws IOException {
        var text = new String(file(published.list(1), ListFormat.CSV), UTF_8);

        assertThat(text)
                .startsWith("\uFEFF序号,企业名称,统一社会信用代码,省,市,县(市、区),主导产品\r\n1,虚构")
                .contains(",浙江省,杭州市,滨江区,精密阀门\r\n");
    }

    @Test
    void thePdfIsADocumentWithItsNumberItsHeadOnEveryPageAndEveryFirm() throws IOException {
        var list = published.list(90);

        try (var document = Loader.loadPDF(file(list, ListFormat.PDF))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains(list.documentNumber(), list.issuer(), "2026年6月8日", "附件");
            assertThat(text).contains(list.digest(), "/verify");
            assertThat(record.listEntries(list.number(), EntryFilter.ALL, 0, 100))
                    .allSatisfy(entry -> assertThat(text).contains(entry.firm().creditCode()));
            assertThat(text.split("统一社会信用代码", -1).length).isEqualTo(document.getNumberOfPages());
        }
        assertThat(file(list, ListFormat.PDF)).isEqualTo(file(list, ListFormat.PDF));
    }

    @Test
    void noCellRunsAsAFormula() throws IOException {
        var round = office.round();
        proposals.propose(round, Office.firm("=HYPERLINK(\"x\")公司", "330106", "西湖区"), office.jurisdiction());
        var list = published.list(published.closed(round));

        assertThat(csv(list).getFirst().get(1)).startsWith("'=");
        assertThat(excel(list).getFirst().get(1)).startsWith("'=");
    }

    @Test
    void publishesTenTimesAsManyFirmsInAsManyStatementsAsTheRegisterNeeds() throws Exception {
        var few = office.round();
        office.propose(few, 20);
        var closedFew = published.closed(few);
        int forFew = statements.of(() -> published.list(closedFew));
        var many = office.round();
        office.propose(many, 200);
        var closedMany = published.closed(many);

        assertThat(statements.of(() -> published.list(closedMany))).isLessThanOrEqualTo(forFew + 3);
    }

    private List<List<String>> csv(ListRow list) throws IOException {
        var text = new String(file(list, ListFormat.CSV), UTF_8).substring(1);
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.stream().skip(1).map(row -> row.toList()).toList();
        }
    }

    private List<List<String>> excel(ListRow list) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(list, ListFormat.XLSX)))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.stream().map(cell -> cell.getText()).toList())
                    .toList();
        }
    }

    private byte[] file(ListRow list, ListFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        record.write(list, format, out);
        return out.toByteArray();
    }

    private static String code(String line) {
        int start = line.indexOf("\"creditCode\":\"") + 14;
        return line.substring(start, start + 18);
    }

    private List<HeldTitle> held(NoticeEntry entry, String day) {
        return titles.byCreditCode(new CreditCode(entry.firm().creditCode()), LocalDate.parse(day));
    }
}
