package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalListTest {

    private static final ListRow LIST = new ListRow(
            "RD-2026-0001",
            "浙经信企业〔2026〕12号",
            ListKind.RECOGNITION,
            "GS-2026-0001",
            "浙江省经济和信息化厅",
            "SRDI_SME",
            "专精特新中小企业",
            2026,
            1,
            "关于公布名单的通知",
            "第一段\n第\"二\"段",
            LocalDate.parse("2026-06-08"),
            LocalDate.parse("2029-06-07"),
            2,
            "",
            null,
            null,
            null);

    private static final ListLink LINK = new ListLink(
            2,
            new ListRef("RD-2026-0001", "d1"),
            "更正",
            7,
            new ListRef("FH-2026-0003", "d0"),
            Instant.parse("2026-06-08T01:02:03.456Z"),
            "r");

    private static final List<ListEntry> ENTRIES = List.of(
            new ListEntry(1, firm("虚构甲公司", "91610000MA90001340")),
            new ListEntry(2, firm("虚构\\乙\t公司", "91610728MA900002XD")));

    @Test
    void writesTheseBytesAndNoOthers() throws IOException {
        assertThat(new String(bytes(LIST), UTF_8)).isEqualTo("""
                {"format":"tidu-list-1",
                "number":"RD-2026-0001",
                "kind":"RECOGNITION",
                "rung":"SRDI_SME",
                "rungName":"专精特新中小企业",
                "year":2026,
                "batch":1,
                "documentNumber":"浙经信企业〔2026〕12号",
                "title":"关于公布名单的通知",
                "body":"第一段\\n第\\"二\\"段",
                "issuer":"浙江省经济和信息化厅",
                "notice":"GS-2026-0001",
                "publishedOn":"2026-06-08",
                "validUntil":"2029-06-07",
                "count":2,
                "entries":[
                {"position":1,"name":"虚构甲公司","creditCode":"91610000MA90001340","cityCode":"330100","city":"杭州市","countyCode":"330106","county":"西湖区","product":"阀门"},
                {"position":2,"name":"虚构\\\\乙\\u0009公司","creditCode":"91610728MA900002XD","cityCode":"330100","city":"杭州市","countyCode":"330106","county":"西湖区","product":"阀门"}
                ]}
                """);
    }

    @Test
    void saysInTheSecondFormatWhereTheListStandsAndWhatItDoesToEachFirm() throws IOException {
        var row = LIST.withLink(LINK);
        var facts = new EntryFacts("RD-2026-0001-000015", "旧名", "造假", "第二十四条", ListChange.Kind.CORRECTED, "名称有误");
        var changes = List.of(
                new ListChange(ListChange.Kind.CORRECTED, "91610000MA90001340", "虚构甲公司", "name", "旧", "新", "名称有误"),
                new ListChange(ListChange.Kind.REMOVED, "91610728MA900002XD", "乙", null, null, null, "异议成立"));
        var out = new ByteArrayOutputStream();

        CanonicalList.write(
                new ListContent(row, changes, List.of(new ListEntry(1, firm("虚构甲公司", "91610000MA90001340"), facts))),
                out);

        assertThat(out.toString(UTF_8)).isEqualTo("""
                {"format":"tidu-list-2",
                "number":"RD-2026-0001",
                "edition":2,
                "kind":"RECOGNITION",
                "rung":"SRDI_SME",
                "rungName":"专精特新中小企业",
                "year":2026,
                "batch":1,
                "documentNumber":"浙经信企业〔2026〕12号",
                "title":"关于公布名单的通知",
                "body":"第一段\\n第\\"二\\"段",
                "issuer":"浙江省经济和信息化厅",
                "notice":"GS-2026-0001",
                "publishedOn":"2026-06-08",
                "validUntil":"2029-06-07",
                "cutOff":"2026-06-08T01:02:03Z",
                "corrects":{"number":"RD-2026-0001","digest":"d1"},
                "reason":"更正",
                "changes":[{"change":"CORRECTED","creditCode":"91610000MA90001340","name":"虚构甲公司","fact":"name","was":"旧","becomes":"新","reason":"名称有误"},{"change":"REMOVED","creditCode":"91610728MA900002XD","name":"乙","fact":null,"was":null,"becomes":null,"reason":"异议成立"}],
                "sequence":7,
                "previous":{"number":"FH-2026-0003","digest":"d0"},
                "count":2,
                "root":"r",
                "entries":[
                {"position":1,"name":"虚构甲公司","creditCode":"91610000MA90001340","cityCode":"330100","city":"杭州市","countyCode":"330106","county":"西湖区","product":"阀门","certificate":"RD-2026-0001-000015","previousName":"旧名","cause":"造假","clause":"第二十四条","change":"CORRECTED","changeReason":"名称有误"}
                ]}
                """);
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        assertThat(bytes(LIST)).isEqualTo(bytes(LIST));
    }

    @Test
    void digestsTheBytesWithoutTheDigestItself() {
        var digest = CanonicalList.digest(new ListContent(LIST, ENTRIES));

        assertThat(digest)
                .matches("[0-9a-f]{64}")
                .isEqualTo(CanonicalList.digest(new ListContent(LIST.withDigest(digest), ENTRIES)));
    }

    @Test
    void hasAnotherDigestWhenOneCharacterChanges() {
        var changed = List.of(ENTRIES.getFirst(), new ListEntry(2, firm("虚构乙公司", "91610728MA900002XD")));

        assertThat(CanonicalList.digest(new ListContent(LIST, changed)))
                .isNotEqualTo(CanonicalList.digest(new ListContent(LIST, ENTRIES)));
    }

    private static byte[] bytes(ListRow list) throws IOException {
        var out = new ByteArrayOutputStream();
        CanonicalList.write(new ListContent(list, ENTRIES), out);
        return out.toByteArray();
    }

    private static PublicFirm firm(String name, String code) {
        return new PublicFirm(name, code, "330100", "杭州市", "330106", "西湖区", "阀门");
    }
}
