package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The program in the small jar: {@code java -jar tidu-verify.jar list.json list.sig.json key.pem}, {@code … proof.json key.pem} or {@code …
 * certificate.pdf key.pem}. Ends with 0 if all is as it was signed, with 1 if not, with 2 if that cannot be told.
 */
final class Main {

    static final int VALID = 0;
    static final int ALTERED = 1;
    static final int UNKNOWN = 2;

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        System.exit(new Main(out).run(arguments));
    }

    private int run(String[] arguments) {
        try {
            if (arguments.length >= 2 && CertificateVerdict.isFor(read(arguments[0]))) {
                return new CertificateWords(out).say(certificate(arguments));
            }
            return switch (arguments.length) {
                case 2 -> say(ListVerdict.ofProof(read(arguments[0]), key(arguments[1])));
                case 3 -> say(ListVerdict.ofList(read(arguments[0]), read(arguments[1]), key(arguments[2])));
                default -> usage();
            };
        } catch (IOException | IllegalArgumentException unreadable) {
            say("文件无法读取：" + unreadable, "Cannot read a file: " + unreadable);
            return UNKNOWN;
        }
    }

    /** Of a firm that took another name after the key was changed, two keys signed. */
    private static CertificateVerdict certificate(String[] arguments) throws IOException {
        var keys = new ArrayList<byte[]>();
        for (var file : List.of(arguments).subList(1, arguments.length)) {
            keys.add(key(file));
        }
        return CertificateVerdict.of(read(arguments[0]), keys);
    }

    private int usage() {
        say(
                "用法：java -jar tidu-verify.jar 名单.json 名单.sig.json 公钥.pem，或 证明.proof.json 公钥.pem，或 证书.pdf（或 证书.json） 公钥.pem…",
                "Usage: java -jar tidu-verify.jar list.json list.sig.json key.pem, or proof.json key.pem, or certificate.pdf (or .json) key.pem…");
        return UNKNOWN;
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(Path.of(file));
    }

    private static byte[] key(String file) throws IOException {
        var pem = Files.readString(Path.of(file), US_ASCII);
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private int say(ListVerdict verdict) {
        return switch (verdict) {
            case ListVerdict.Valid(SignedFile.OfFirm proof) -> valid(proof);
            case ListVerdict.Valid(SignedFile signed) -> valid(signed.statement());
            case ListVerdict.Altered altered -> altered(altered);
            case ListVerdict.Forged forged -> {
                say(
                        "被改动：%s 的签名或证明与所签内容不符。".formatted(forged.statement().number()),
                        "ALTERED: the signature or proof of %s does not fit what it says."
                                .formatted(forged.statement().number()));
                yield ALTERED;
            }
            case ListVerdict.OtherKey other -> {
                say(
                        "无法核验：由公钥 %s 签名，给出的是 %s。".formatted(other.signedBy(), other.given()),
                        "Cannot tell: signed by the key %s, given was %s.".formatted(other.signedBy(), other.given()));
                yield UNKNOWN;
            }
            case ListVerdict.NoSignedFile nothing -> {
                say("无法核验：不是签名文件或证明文件。", "Cannot tell: this is no signature file and no proof.");
                yield UNKNOWN;
            }
            case ListVerdict.Unable unable -> {
                say("无法核验：" + unable.why(), "Cannot tell: " + unable.why());
                yield UNKNOWN;
            }
        };
    }

    private int valid(SignedFile.OfFirm proof) {
        say(
                "有效：名单 %s 第 %d 条 %s".formatted(proof.list(), proof.position(), proof.firm()),
                "VALID: list %s, entry %d: %s".formatted(proof.list(), proof.position(), proof.firm()));
        return VALID;
    }

    private int valid(Statement list) {
        say(
                "有效：名单 %s 第 %d 版，%d 家企业，决定截至 %s，公钥 %s"
                        .formatted(list.number(), list.edition(), list.count(), list.cutOff(), list.key()),
                "VALID: list %s, edition %d, %d firms, decisions up to %s, key %s"
                        .formatted(list.number(), list.edition(), list.count(), list.cutOff(), list.key()));
        return VALID;
    }

    private int altered(ListVerdict.Altered altered) {
        var number = altered.statement().number();
        say("被改动：这不是公布的名单 %s。".formatted(number), "ALTERED: this is not the list %s as published.".formatted(number));
        if (altered.places().isEmpty()) {
            say("  条目未变，改动在行尾、逗号或文件末尾。", "  No entry differs; line ends, commas or the end of the file do.");
        }
        altered.places().forEach(this::place);
        return ALTERED;
    }

    private void place(Place place) {
        var entryZh = place.position() == 0 ? "" : "（第 %d 条）".formatted(place.position());
        var entryEn = place.position() == 0 ? "" : " (entry %d)".formatted(place.position());
        var what =
                switch (place.kind()) {
                    case CHANGED -> new String[] {"被改", "changed"};
                    case ADDED -> new String[] {"多出", "added"};
                    case MISSING -> new String[] {"缺失", "missing"};
                };
        say(
                "  第 %d 行%s%s：%s".formatted(place.line(), entryZh, what[0], place.firm()),
                "  line %d%s %s: %s".formatted(place.line(), entryEn, what[1], place.firm()));
    }

    private void say(String chinese, String english) {
        out.println(chinese);
        out.println(english);
    }
}
