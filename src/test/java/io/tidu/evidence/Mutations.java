package io.tidu.evidence;

import io.tidu.evidence.text.Typeset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Good files of every accepted kind, changed at random: bytes turned, pieces cut out, doubled, moved, numbers blown up. */
final class Mutations {

    private static final byte[][] WORDS = {
        "/Length".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "/Kids".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "/Count".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "/Filter".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "endobj".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "999999999".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "-1".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "<<".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "stream".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "R".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        {0, 0, 0, 0},
        {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0x7F}
    };

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    static List<byte[]> seeds(EvidenceKind kind) {
        return switch (kind) {
            case PDF ->
                List.of(
                        Typeset.pages(List.of("审计报告\n2025年度", "单位：元\n项目||本期金额|上期金额\n营业收入||62,000.00|54,000.00"))
                                .pdf(),
                        Typeset.page("营业执照").scan(),
                        Samples.pdf(3));
            case OFD -> List.of(Samples.ofd());
            case JPG -> List.of(Samples.image("jpg"));
            case PNG -> List.of(Samples.image("png"));
        };
    }

    byte[] mutated(List<byte[]> seeds) {
        var bytes = seeds.get(random.nextInt(seeds.size())).clone();
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
        return switch (random.nextInt(5)) {
            case 0 -> turned(bytes, at);
            case 1 -> bytes.length > length + 16 ? without(bytes, at, length) : bytes;
            case 2 -> with(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> over(bytes, at, WORDS[random.nextInt(WORDS.length)]);
            default -> with(bytes, at, WORDS[random.nextInt(WORDS.length)]);
        };
    }

    private byte[] turned(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        var less = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, less, 0, at);
        System.arraycopy(bytes, at + length, less, at, less.length - at);
        return less;
    }

    private static byte[] with(byte[] bytes, int at, byte[] piece) {
        var more = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, more, 0, at);
        System.arraycopy(piece, 0, more, at, piece.length);
        System.arraycopy(bytes, at, more, at + piece.length, bytes.length - at);
        return more;
    }

    private static byte[] over(byte[] bytes, int at, byte[] piece) {
        System.arraycopy(piece, 0, bytes, at, Math.min(piece.length, bytes.length - at));
        return bytes;
    }
}
