package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.publication.verifier.SignatureSuite;
import io.tidu.publication.verifier.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list is nothing but its decisions: made anywhere, in any order, it is the same bytes. */
class ListMakingTest {

    private static final String NUMBER = "RD-2026-0001";
    private static final ListLink LINK = new ListLink(
            1, null, null, 1, new ListRef("FH-2026-0001", "d0"), Instant.parse("2026-06-08T01:02:03Z"), "");

    private final SigningKey key = key();

    @Test
    void twoMachinesGiveTheSameBytesWhateverTheirOrderLanguageAndZone() throws Exception {
        var firms = firms(1203);
        var here = file(sealed(material(firms)), material(firms));
        var shuffled = new ArrayList<>(firms);
        Collections.shuffle(shuffled, new Random(7));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(file(sealed(material(shuffled)), material(shuffled))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A machine of its own, whose files are in another charset by default. */
    @Test
    void aProgramInAnotherCharsetWritesTheSameBytes() throws Exception {
        var firms = firms(20);
        var here = CanonicalList.digest(content(sealed(material(firms)), material(firms)));
        var there = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=GB18030",
                        "-Duser.language=tr",
                        "-Duser.timezone=America/Adak",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherMachine.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(new String(there.getInputStream().readAllBytes(), UTF_8).strip())
                .isEqualTo(here);
    }

    /** Prints the digest of the same list. */
    static final class OtherMachine {

        public static void main(String[] arguments) {
            var material = material(firms(20));
            System.out.println(CanonicalList.digest(content(new ListMakingTest().sealed(material), material)));
        }
    }

    @Test
    void whatIsSignedSaysTheDigestAndTheRootOfThatList() throws Exception {
        var material = material(firms(5));
        var list = sealed(material);
        var signature = Objects.requireNonNull(list.signature());
        var statement = Statement.read(signature.statement()).orElseThrow();

        assertThat(statement.digest()).isEqualTo(list.digest());
        assertThat(statement.root())
                .isEqualTo(CanonicalList.tree(content(list, material)).root());
        assertThat(statement.head())
                .isEqualTo(CanonicalList.headTree(content(list, material)).root());
        assertThat(statement.previous()).isEqualTo(new Statement.Previous("FH-2026-0001", "d0"));
        assertThat(key.suite()
                        .verify(
                                key.publicKey(),
                                signature.statement().getBytes(UTF_8),
                                Base64.getDecoder().decode(signature.value())))
                .isTrue();
    }

    @Test
    void titlesGetACertificateEachAndCancelledOnesNone() {
        assertThat(ListMaking.inOrder(material(firms(3)), NUMBER))
                .extracting(entry -> entry.listed().facts().certificate())
                .containsExactly(
                        CertificateNumber.of(NUMBER, 1).value(),
                        CertificateNumber.of(NUMBER, 2).value(),
                        CertificateNumber.of(NUMBER, 3).value());
        var cancelled = ListMaking.inOrder(
                ListMaterial.withoutNotice(ListKind.CANCELLATION, "SRDI_SME", 2026, "1号", "标题", "正文", firms(1)),
                "QX-1");
        assertThat(cancelled.getFirst().listed().facts().certificate()).isNull();
    }

    @Test
    void aFirmStandsOnAListOnce() {
        var firm = firms(1).getFirst();

        assertThatExceptionOfType(PublicationRefused.FirmTwice.class)
                .isThrownBy(() -> ListMaking.inOrder(material(List.of(firm, firm)), NUMBER));
    }

    private ListRow sealed(ListMaterial material) {
        return ListMaking.sealed(content(row(material), material), LINK, key);
    }

    private static ListContent content(ListRow row, ListMaterial material) {
        return new ListContent(
                row,
                ListMaking.inOrder(material, NUMBER).stream()
                        .map(NewEntry::entry)
                        .toList());
    }

    private static byte[] file(ListRow list, ListMaterial material) throws IOException {
        var out = new ByteArrayOutputStream();
        CanonicalList.write(content(list, material), out);
        return out.toByteArray();
    }

    private static ListRow row(ListMaterial material) {
        return new ListRow(
                NUMBER,
                material.documentNumber(),
                material.kind(),
                null,
                "某省经济和信息化厅",
                material.rung(),
                "专精特新中小企业",
                material.year(),
                material.batch(),
                material.title(),
                material.body(),
                LocalDate.parse("2026-06-08"),
                LocalDate.parse("2029-06-07"),
                material.firms().size(),
                "",
                null,
                null,
                null);
    }

    private static ListMaterial material(List<ListedFirm> firms) {
        return ListMaterial.withoutNotice(
                ListKind.RECOGNITION, "SRDI_SME", 2026, "某经信〔2026〕1号", "关于公布名单的通知", "第一段。\r\n第二段。", firms);
    }

    /** The same ones each time; some in one county, names with what JSON escapes. */
    private static List<ListedFirm> firms(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PublicFirm(
                        "虚构\"" + i + "\"İı公司",
                        String.format(Locale.ROOT, "91330106T7T%06dA", i),
                        "330100",
                        "杭州市",
                        i % 2 == 0 ? "330108" : "330106",
                        i % 2 == 0 ? "滨江区" : "西湖区",
                        "阀门\t𠮷"))
                .map(firm -> new ListedFirm(null, null, firm, EntryFacts.NONE))
                .toList();
    }

    private static SigningKey key() {
        try {
            return SigningKey.read(SigningKey.newPem(SignatureSuite.ED25519));
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
