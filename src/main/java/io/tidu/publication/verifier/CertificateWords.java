package io.tidu.publication.verifier;

import java.io.PrintStream;

/** Says in both languages what came of checking a certificate. */
final class CertificateWords {

    private final PrintStream out;

    CertificateWords(PrintStream out) {
        this.out = out;
    }

    int say(CertificateVerdict verdict) {
        return switch (verdict) {
            case CertificateVerdict.Valid valid -> valid(valid.certificate());
            case CertificateVerdict.Altered altered -> altered(altered);
            case CertificateVerdict.OtherKey other ->
                unknown(
                        "由公钥 %s 签名，没有给出这个公钥。".formatted(other.signedBy()),
                        "signed by the key %s, which was not given.".formatted(other.signedBy()));
            case CertificateVerdict.Unreadable unreadable ->
                altered("证书所附的证明已损坏，无法读取。", "the proof of the certificate is damaged and cannot be read.");
            case CertificateVerdict.NoProof nothing ->
                unknown(
                        "这个 PDF 没有附带证明，可能被另存过；请从证书的网页下载证明（JSON）再核验。",
                        "this PDF carries no proof, perhaps it was saved anew; take the proof (JSON) from the page of the certificate.");
            case CertificateVerdict.Unable unable -> unknown(unable.why(), unable.why());
        };
    }

    private int valid(CertificateFile certificate) {
        line(
                "有效：证书 %s".formatted(certificate.certificate()),
                "VALID: certificate %s".formatted(certificate.certificate()));
        var former = certificate.formerName();
        line(
                "  企业：%s%s　%s"
                        .formatted(
                                certificate.name(),
                                former.map("（原名 %s）"::formatted).orElse(""),
                                certificate.creditCode()),
                "  firm: %s%s %s"
                        .formatted(
                                certificate.name(),
                                former.map(" (formerly %s)"::formatted).orElse(""),
                                certificate.creditCode()));
        line(
                "  称号：%s，至 %s；名单 %s，%s，%s"
                        .formatted(
                                certificate.said("rungName"),
                                certificate.said("validUntil"),
                                certificate.granted().list(),
                                certificate.said("documentNumber"),
                                certificate.said("issuer")),
                "  title: %s until %s; list %s, %s, %s"
                        .formatted(
                                certificate.said("rungName"),
                                certificate.said("validUntil"),
                                certificate.granted().list(),
                                certificate.said("documentNumber"),
                                certificate.said("issuer")));
        line(
                "  以上是签名所证明的内容，请与纸面逐项对照。称号今天是否仍然有效，请到证书上的网址查询。",
                "  This is what the signature proves; compare it with the paper. Whether the title still holds today is said at the address on the certificate.");
        return Main.VALID;
    }

    private int altered(CertificateVerdict.Altered altered) {
        var what =
                switch (altered.part()) {
                    case SIGNATURE -> new String[] {"名单的签名或所签内容", "the signature of a list, or what it signs"};
                    case HEAD -> new String[] {"名单的说明（称号、日期、机关）", "what the list says of itself (title, days, issuer)"};
                    case FIRM -> new String[] {"企业条目或其证明", "the line of the firm, or its proof"};
                    case NUMBER -> new String[] {"证书编号", "the number of the certificate"};
                    case CORRECTED -> new String[] {"更正后的条目", "the corrected line"};
                    case FORM ->
                        new String[] {
                            "签名以外的内容（公钥或写法）", "what stands beside the signature (the key, or how it is written)"
                        };
                    case RENAMED -> new String[] {"更名条目", "the line of the new name"};
                };
        return altered(
                "证书 %s 的%s与所签内容不符。".formatted(altered.certificate().certificate(), what[0]),
                "of certificate %s, %s does not fit what was signed."
                        .formatted(altered.certificate().certificate(), what[1]));
    }

    private int altered(String chinese, String english) {
        line("被改动：" + chinese, "ALTERED: " + english);
        return Main.ALTERED;
    }

    private int unknown(String chinese, String english) {
        line("无法核验：" + chinese, "Cannot tell: " + english);
        return Main.UNKNOWN;
    }

    private void line(String chinese, String english) {
        out.println(chinese);
        out.println(english);
    }
}
