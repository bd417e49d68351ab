package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.title.ListFileRefused.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ListFilesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private final List<List<String>> list = ListSamples.list(5);

    @ParameterizedTest
    @CsvSource({"UTF-8, ','", "UTF-8, ;", "UTF-8, '\t'", "GB18030, ','", "GB18030, ;", "GBK, '\t'"})
    void readsACsvFileInEitherEncodingWithAnySeparator(String charset, String separator) {
        var rows = read(ListSamples.csv(folder, list, Charset.forName(charset), separator));

        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst().name()).isEqualTo(list.get(1).get(1));
        assertThat(rows.getFirst().county()).isEqualTo("西湖区");
        assertThat(rows.getFirst().number()).isEqualTo(2);
    }

    @Test
    void readsUtf8WithAByteOrderMark() {
        var rows = read(ListSamples.text(folder, "\uFEFF企业名称,市\n虚构甲有限公司,杭州市\n", StandardCharsets.UTF_8));
        assertThat(rows).extracting(RawRow::name).containsExactly("虚构甲有限公司");
    }

    @Test
    void readsAWorkbookWithTitleRowsAboveTheHeader() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("附件1"));
        rows.add(List.of("2023年度第一批虚构名单"));
        rows.add(List.of());
        rows.addAll(list);
        try (var file = open(ListSamples.xlsx(folder, rows))) {
            var reading = new ListReading(file, ListLimits.STANDARD, Clock.systemUTC());
            assertThat(reading.header().row()).isEqualTo(4);
            assertThat(reading.header().above()).containsExactly("附件1", "2023年度第一批虚构名单");
            reading.read(row -> {});
            assertThat(reading.all()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"县", "区县", "县(市、区)", "县（市、区）", "县 （市、区）", "县(市,区)", "区（县、市）", "所在县（市、区）", "所属区县", "　县　", "County"
            })
    void knowsTheColumnOfTheCountyInManySpellings(String heading) {
        var rows = read(ListSamples.csv(
                folder, List.of(List.of("企业名称", heading), List.of("虚构甲有限公司", "西湖区")), StandardCharsets.UTF_8, ";"));
        assertThat(rows.getFirst().county()).isEqualTo("西湖区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"企业名称", "企 业 名 称", "单位名称", "公司名称", "企业名称（全称）", " 企业名称*"})
    void knowsTheColumnOfTheNameInManySpellings(String heading) {
        var rows = read(ListSamples.csv(
                folder, List.of(List.of(heading, "市"), List.of("虚构甲有限公司", "杭州市")), StandardCharsets.UTF_8, ";"));
        assertThat(rows.getFirst().name()).isEqualTo("虚构甲有限公司");
    }

    @Test
    void countsBlankRowsBetweenOthersAndForgetsThoseAtTheEnd() {
        var rows = new ArrayList<>(list);
        rows.add(3, List.of("", " ", "", "", ""));
        rows.add(3, List.of());
        rows.addAll(Collections.nCopies(20, List.of("", "")));
        for (var path : List.of(ListSamples.csv(folder, rows), ListSamples.xlsx(folder, rows))) {
            try (var file = open(path)) {
                var reading = new ListReading(file, ListLimits.STANDARD, Clock.systemUTC());
                var read = new ArrayList<RawRow>();
                reading.read(read::add);
                assertThat(reading.all()).isEqualTo(7);
                assertThat(reading.blank()).isEqualTo(2);
                assertThat(read).hasSize(5);
                assertThat(read.getLast().number()).isEqualTo(8);
            }
        }
    }

    @Test
    void aQuotedCellMayHoldSeparatorsAndLineBreaksAndCountsAsOneRow() {
        var rows = read(ListSamples.text(folder, "企业名称,市\n\"虚构甲,有限\n公司\",杭州市\n虚构乙有限公司,杭州市\n", StandardCharsets.UTF_8));
        assertThat(rows).extracting(RawRow::number).containsExactly(2, 3);
    }

    @Test
    void aCreditCodeStoredAsANumberIsNotTakenForOne() {
        var path = ListSamples.workbook(folder, book -> {
            var sheet = book.newWorksheet("s");
            sheet.value(0, 0, "企业名称");
            sheet.value(0, 1, "统一社会信用代码");
            sheet.value(0, 2, "市");
            sheet.value(1, 0, "虚构甲有限公司");
            sheet.value(1, 1, 916100009000134000L);
            sheet.value(1, 2, "杭州市");
            sheet.finish();
        });
        assertThat(read(path).getFirst().creditCode()).isEqualTo("9.16100009000134E+17");
    }

    @Test
    void textMarksOfSpreadsheetsAreTakenOff() {
        var rows = read(ListSamples.text(
                folder, "企业名称,信用代码,市\n'虚构甲有限公司,\"=\"\"91350100M000100Y43\"\"\",杭州市\n", StandardCharsets.UTF_8));
        assertThat(rows.getFirst().name()).isEqualTo("虚构甲有限公司");
        assertThat(rows.getFirst().creditCode()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void readsTheOneSheetWithAList() {
        var path = ListSamples.workbook(folder, book -> {
            ListSamples.sheet(book, "说明", List.of(List.of("请看下一页")));
            ListSamples.sheet(book, "名单", list);
        });
        assertThat(read(path)).hasSize(5);
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(ListSamples.bytes(folder, new byte[0]), Reason.EMPTY, "空", "empty");
    }

    @Test
    void refusesAFileBiggerThanAllowed() {
        var limits = new ListLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(9), 9, 9, 9, Duration.ofSeconds(9));
        var path = ListSamples.bytes(folder, new byte[1_100_000]);
        assertThat(refusal(path, limits).reason()).isEqualTo(Reason.TOO_BIG);
        assertThat(Texts.zh(refusal(path, limits))).contains("1 MB");
    }

    @Test
    void refusesAnOldWorkbookAndSaysHowToSaveIt() {
        var path = ListSamples.bytes(folder, HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)));
        refuses(path, Reason.OLD_EXCEL, "另存为 .xlsx", "save it as .xlsx");
    }

    @Test
    void refusesAWorkbookWithAPassword() throws IOException {
        var head = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
        var stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, head, 512, stream.length);
        refuses(ListSamples.bytes(folder, head), Reason.ENCRYPTED, "密码", "password");
    }

    @Test
    void refusesAWebPageThatCallsItselfExcel() {
        var path = ListSamples.text(folder, "<html><table><tr><td>企业名称</td></tr></table>", StandardCharsets.UTF_8);
        refuses(path, Reason.WEB_PAGE, "网页", "web page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"255044462d312e37", "89504e470d0a1a0a", "ffd8ffe000104a46", "1f8b080000000000"})
    void refusesOtherKindsOfFile(String magic) {
        refuses(ListSamples.bytes(folder, HexFormat.of().parseHex(magic)), Reason.NOT_A_LIST, "不是 Excel", "neither");
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        var path = Files.createTempFile(folder, "zip", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            ListSamples.entry(zip, "word/document.xml", out -> out.write('<'));
        }
        refuses(path, Reason.NOT_A_LIST, "不是 Excel", "neither");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void refusesUtf16WithOrWithoutMark(String charset) {
        refuses(ListSamples.csv(folder, list, Charset.forName(charset), "\t"), Reason.UTF_16, "UTF-16", "UTF-16");
    }

    @Test
    void refusesTextThatWasSavedAfterOpeningItInTheWrongEncoding() {
        for (var mistaken : List.of(GB18030, Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1)) {
            var garbled = new String("序号,企业名称,市\n1,虚构甲有限公司,杭州市\n".getBytes(StandardCharsets.UTF_8), mistaken);
            refuses(
                    ListSamples.text(folder, garbled, StandardCharsets.UTF_8),
                    Reason.WRONG_ENCODING,
                    "第 1 行是乱码",
                    "Row 1 is garbled");
        }
    }

    @Test
    void refusesUtf8WithOneDamagedByteAndNamesTheLine() throws IOException {
        var bytes = Files.readAllBytes(ListSamples.csv(folder, list));
        int third = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\n3,") + 3;
        bytes[third] = (byte) 0xFF;
        refuses(ListSamples.bytes(folder, bytes), Reason.BROKEN_BYTES, "第 4 行附近", "near line 4");
    }

    @Test
    void refusesMarksThatDoNotMatch() {
        var path =
                ListSamples.text(folder, "企业名称,市\n虚构甲有限公司,杭州市\n\"虚构乙有限公司,杭州市\n虚构丙有限公司,杭州市\n", StandardCharsets.UTF_8);
        refuses(path, Reason.BROKEN_CSV, "引号不成对", "quotation marks");
    }

    @Test
    void refusesAFileWithoutAHeader() {
        var noHeader = list.subList(1, list.size());
        refuses(ListSamples.csv(folder, noHeader), Reason.NO_HEADER, "没有找到表头", "No header row");
        refuses(ListSamples.xlsx(folder, noHeader), Reason.NO_HEADER, "没有找到表头", "No header row");
    }

    @Test
    void refusesAHeaderWithoutNameOrRegionAndSaysWhich() {
        refuses(
                ListSamples.csv(folder, List.of(List.of("序号", "单位", "市", "县"), List.of("1", "甲", "杭州市", "西湖区"))),
                Reason.HEADER_LACKS_NAME,
                "第 1 行像是表头，但没有“企业名称”列",
                "no column “企业名称”");
        refuses(
                ListSamples.xlsx(folder, List.of(List.of("名单"), List.of("序号", "企业名称", "主导产品"))),
                Reason.HEADER_LACKS_REGION,
                "第 2 行像是表头，但既没有“市”列",
                "neither a column “市”");
    }

    @Test
    void refusesAHeaderThatNamesAColumnTwice() {
        refuses(
                ListSamples.csv(folder, List.of(List.of("企业名称", "市", "单位名称"), List.of("甲", "杭州市", "乙"))),
                Reason.HEADER_TWICE,
                "“单位名称”与另一列含义相同",
                "“单位名称” means the same");
    }

    @Test
    void refusesAListWithoutRows() {
        refuses(ListSamples.csv(folder, List.of(ListSamples.HEADER)), Reason.NO_ROWS, "没有数据", "no rows");
    }

    @Test
    void refusesTwoListsInOneWorkbookAndNamesThem() {
        var path = ListSamples.workbook(folder, book -> {
            ListSamples.sheet(book, "第一批", list);
            ListSamples.sheet(book, "第二批", list);
        });
        refuses(path, Reason.SEVERAL_LISTS, "第一批, 第二批", "第一批, 第二批");
    }

    @Test
    void refusesMoreRowsThanAllowedInsteadOfTakingTheFirst() {
        var limits =
                new ListLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(9), 99, 4, 100, Duration.ofSeconds(9));
        assertThat(refusal(ListSamples.csv(folder, list), limits).reason()).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(ListSamples.xlsx(folder, list), limits).reason()).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws IOException {
        var bytes = Files.readAllBytes(ListSamples.xlsx(folder, list));
        refuses(
                ListSamples.bytes(folder, Arrays.copyOf(bytes, bytes.length / 2)),
                Reason.BROKEN_WORKBOOK,
                "已损坏",
                "damaged");
    }

    @Test
    void refusesAZipBombBeforeItIsInMemory() {
        var spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        var path = ListSamples.forged(folder, out -> {
            for (int i = 0; i < 30; i++) {
                out.write(spaces);
            }
        });
        var limits =
                new ListLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(20), 99, 99, 99, Duration.ofSeconds(60));
        assertThat(path.toFile().length()).isLessThan(60_000);
        assertThat(refusal(path, limits).reason()).isEqualTo(Reason.HOSTILE);
    }

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void refusesMarkupMadeToExhaustTheReader(Hostile hostile) {
        refuses(ListSamples.forged(folder, hostile::write), Reason.HOSTILE, "远超正常名单", "far more than any list");
    }

    enum Hostile {
        A_COLUMN_BEYOND_THE_SHEET("<row r=\"1\"><c r=\"ZZZZZZ1\"/></row>", 1),
        A_ROW_OF_ENDLESS_CELLS("<c/>", 20_000),
        A_CELL_OF_ENDLESS_TEXT("<c t=\"inlineStr\"><is><t>", "abcdefghij", 4_000),
        ARRAY_FORMULAS("<c><f t=\"array\" ref=\"A1:B2\">1</f></c>", 1_100),
        DEEP_NESTING("<a>", 100);

        private final String start;
        private final String repeated;
        private final int times;

        Hostile(String repeated, int times) {
            this("", repeated, times);
        }

        Hostile(String start, String repeated, int times) {
            this.start = start;
            this.repeated = repeated;
            this.times = times;
        }

        void write(OutputStream out) throws IOException {
            out.write((start + repeated.repeat(times)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void refusesAWorkbookOfTooManyParts() throws IOException {
        var path = Files.createTempFile(folder, "parts", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            ListSamples.entry(zip, "[Content_Types].xml", out -> out.write('<'));
            for (int i = 0; i < 600; i++) {
                ListSamples.entry(zip, "xl/" + i, out -> out.write('x'));
            }
        }
        refuses(path, Reason.HOSTILE, "远超正常名单", "far more than any list");
    }

    @Test
    void everyReasonHasItsTextInBothLanguages() {
        for (var reason : Reason.values()) {
            var refused = new ListFileRefused(reason, 7, "某列");
            assertThat(Texts.zh(refused)).isNotBlank().doesNotContain("{");
            assertThat(Texts.en(refused)).isNotBlank().doesNotContain("{").isNotEqualTo(Texts.zh(refused));
        }
    }

    private void refuses(Path path, Reason reason, String zh, String en) {
        var refused = refusal(path, ListLimits.STANDARD);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(Texts.zh(refused)).contains(zh);
        assertThat(Texts.en(refused)).contains(en);
    }

    private static ListFileRefused refusal(Path path, ListLimits limits) {
        var refused = catchThrowableOfType(ListFileRefused.class, () -> read(path, limits));
        assertThat(refused).isNotNull();
        return refused;
    }

    private List<RawRow> read(Path path) {
        return read(path, ListLimits.STANDARD);
    }

    private static List<RawRow> read(Path path, ListLimits limits) {
        var rows = new ArrayList<RawRow>();
        try (var file = new ListFiles(limits, Clock.systemUTC()).open(path)) {
            new ListReading(file, limits, Clock.systemUTC()).read(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static ListFile open(Path path) {
        try {
            return new ListFiles(ListLimits.STANDARD, Clock.systemUTC()).open(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
