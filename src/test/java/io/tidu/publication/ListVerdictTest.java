package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.publication.verifier.ListVerdict;
import io.tidu.publication.verifier.Place;
import io.tidu.publication.verifier.SignatureSuite;
import io.tidu.publication.verifier.SignedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListVerdictTest {

    private final SignedList list = SignedList.of(SignatureSuite.ED25519, 7);

    @ParameterizedTest
    @EnumSource
    void whatWasSignedIsValid(SignatureSuite suite) {
        var signed = SignedList.of(suite, 5);

        assertThat(ListVerdict.ofList(
                        signed.file(), signed.signatureFile(), signed.key().publicKey()))
                .isInstanceOf(ListVerdict.Valid.class);
        for (int i = 1; i <= 5; i++) {
            assertThat(ListVerdict.ofProof(signed.proof(i), signed.key().publicKey()))
                    .isInstanceOf(ListVerdict.Valid.class);
        }
    }

    /** Each byte of the file in turn: none can be changed without its line being named. */
    @Test
    void everySingleAlteredByteIsFoundAndItsLineNamed() {
        var small = SignedList.of(SignatureSuite.ED25519, 2);
        var bytes = small.file();
        var beside = small.signatureFile();
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            var altered = bytes.clone();
            altered[i] ^= 1;
            var verdict = ListVerdict.ofList(altered, beside, small.key().publicKey());
            assertThat(verdict).as("byte %d", i).isInstanceOf(ListVerdict.Altered.class);
            if (bytes[i] == '\n') {
                line++;
            } else if (bytes[i] != ',' && bytes[i] != ']' && bytes[i] != '}') {
                int here = line;
                assertThat(((ListVerdict.Altered) verdict).places())
                        .as("byte %d", i)
                        .anySatisfy(place -> assertThat(place.line()).isEqualTo(here));
            }
        }
    }

    @Test
    void namesTheFirmThatWasAlteredAddedOrTakenOut() {
        assertThat(places(text().replace("虚构3号公司", "虚构8号公司"))).singleElement().satisfies(place -> {
            assertThat(place.kind()).isEqualTo(Place.Kind.CHANGED);
            assertThat(place.position()).isEqualTo(3);
            assertThat(place.firm()).isEqualTo("虚构8号公司 91330106T7S000003A");
        });
        var fourth =
                text().lines().filter(line -> line.contains("虚构4号")).findFirst().orElseThrow();
        assertThat(places(text().replace(fourth + "\n", ""))).singleElement().satisfies(place -> {
            assertThat(place.kind()).isEqualTo(Place.Kind.MISSING);
            assertThat(place.position()).isEqualTo(4);
        });
        var foreign = fourth.replace("4号", "44号");
        assertThat(places(text().replace(fourth, fourth + "\n" + foreign)))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.kind()).isEqualTo(Place.Kind.ADDED);
                    assertThat(place.firm()).contains("虚构44号公司");
                });
        assertThat(places(text().replace("\"year\":2026", "\"year\":2027")))
                .singleElement()
                .satisfies(place -> assertThat(place.line()).isEqualTo(7));
    }

    @Test
    void aSignatureByAnotherKeyIsNotTakenForOurs() {
        var other = SignedList.of(SignatureSuite.ED25519, 7);

        assertThat(ListVerdict.ofList(
                        list.file(), list.signatureFile(), other.key().publicKey()))
                .isInstanceOf(ListVerdict.OtherKey.class);
        var forgedId = new String(other.signatureFile(), UTF_8)
                .replace(other.key().id(), list.key().id())
                .getBytes(UTF_8);
        assertThat(ListVerdict.ofList(other.file(), forgedId, list.key().publicKey()))
                .isInstanceOf(ListVerdict.Forged.class);
    }

    @Test
    void aProofForAnotherListPlaceOrFirmIsNone() {
        var proof = new String(list.proof(3), UTF_8);

        for (var forged : new String[] {
            proof.replace("虚构3号", "虚构9号"),
            proof.replace("\"position\":3,", "\"position\":4,"),
            proof.replace("\"position\":3,", "\"position\":0,"),
            proof.replace("\"position\":3,", "\"position\":999999999,"),
            proof.replace("\"list\":\"RD-2026-0001\"", "\"list\":\"RD-2026-0002\"")
        }) {
            assertThat(forged).isNotEqualTo(proof);
            assertThat(ListVerdict.ofProof(forged.getBytes(UTF_8), list.key().publicKey()))
                    .isInstanceOf(ListVerdict.Forged.class);
        }
        assertThat(ListVerdict.ofList(list.file(), list.proof(3), list.key().publicKey()))
                .isInstanceOf(ListVerdict.NoSignedFile.class);
    }

    @Test
    void hashesBesideTheListThatWereNotSignedAreNotBelieved() {
        var beside = new String(list.signatureFile(), UTF_8);
        var hash = java.util.HexFormat.of()
                .formatHex(CanonicalList.tree(list.content()).leaves().getFirst());

        assertThat(ListVerdict.ofList(
                        list.file(),
                        beside.replace(hash, "00".repeat(32)).getBytes(UTF_8),
                        list.key().publicKey()))
                .isInstanceOf(ListVerdict.Forged.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "null",
                "{\"format\":\"tidu-proof-1\"}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1}}",
                "{\"a\":[[\"b\"]]}",
                "{\"a\":1.5}",
                "{\"a\":99999999999}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00zz\"}",
                "{\"a\":\"b\"} x",
                "{\"a\":\"b"
            })
    void whatIsNoSignedFileIsNone(String file) {
        assertThat(SignedFile.read(file.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void deepNestingEndlessListsAndWrongEncodingAreReadSafely() {
        assertThat(SignedFile.read(("{\"a\":" + "[".repeat(1_000_000)).getBytes(UTF_8)))
                .isEmpty();
        assertThat(SignedFile.read(("{\"a\":[" + "\"b\",".repeat(500_000)).getBytes(UTF_8)))
                .isEmpty();
        assertThat(SignedFile.read(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}))
                .isEmpty();
        assertThat(SignedFile.read(new String(list.proof(1), UTF_8).getBytes(java.nio.charset.StandardCharsets.UTF_16)))
                .isEmpty();
        var twice = new String(list.proof(1), UTF_8).replace("{\"format\"", "{\"list\":\"x\",\"format\"");
        assertThat(SignedFile.read(twice.getBytes(UTF_8))).isEmpty();
    }

    private java.util.List<Place> places(String altered) {
        var verdict = ListVerdict.ofList(
                altered.getBytes(UTF_8), list.signatureFile(), list.key().publicKey());
        return ((ListVerdict.Altered) verdict).places();
    }

    private String text() {
        return new String(list.file(), UTF_8);
    }
}
