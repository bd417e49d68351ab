package io.tidu.publication.verifier;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of checking a certificate, without asking anybody. How the title stands today it cannot say: that is at the certificate's address. */
public sealed interface CertificateVerdict {

    /** What a certificate is made of. */
    enum Part {
        /** What was signed of a list, or the signature. */
        SIGNATURE,
        /** What the granting list says of itself: kind of title, days, issuer. */
        HEAD,
        /** The firm's line in the granting list, or the way from it to what was signed. */
        FIRM,
        /** The number, which is not that of the firm's line. */
        NUMBER,
        /** The proof of a correction. */
        CORRECTED,
        /** The proof of another name. */
        RENAMED,
        /** What is said beside what was signed: the key, or how the file is written. */
        FORM
    }

    /** Everything holds. */
    record Valid(CertificateFile certificate) implements CertificateVerdict {}

    /** A part is not what was signed. */
    record Altered(CertificateFile certificate, Part part) implements CertificateVerdict {}

    /** A list in it was signed by a key that was not given. */
    record OtherKey(String signedBy) implements CertificateVerdict {}

    /** There is a proof, and it cannot be read. */
    record Unreadable() implements CertificateVerdict {}

    /** A PDF without a proof in it. */
    record NoProof() implements CertificateVerdict {}

    /** The algorithm is not known here, or the key is none of it. */
    record Unable(String why) implements CertificateVerdict {}

    static boolean isFor(byte[] file) {
        return Attachment.isPdf(file) || CertificateFile.looksLikeOne(file);
    }

    /**
     * @param file the certificate as a PDF, or its proof
     * @param publicKeys of which each list in it was signed by one
     */
    static CertificateVerdict of(byte[] file, List<byte[]> publicKeys) {
        var proof = Attachment.isPdf(file) ? Attachment.in(file) : Optional.of(file);
        if (proof.isEmpty()) {
            return new NoProof();
        }
        var certificate = CertificateFile.read(proof.get());
        return certificate.isEmpty() ? new Unreadable() : judged(proof.get(), certificate.get(), publicKeys);
    }

    private static CertificateVerdict judged(byte[] file, CertificateFile certificate, List<byte[]> publicKeys) {
        var keys =
                publicKeys.stream().collect(Collectors.toMap(Statement::keyId, key -> key, (first, second) -> first));
        try {
            for (var proof : proofs(certificate).toList()) {
                var key = keys.get(proof.statement().key());
                if (key == null) {
                    return new OtherKey(proof.statement().key());
                }
                if (!proof.isSignedBy(key)) {
                    return new Altered(certificate, Part.SIGNATURE);
                }
            }
            var part = wrong(certificate).or(() -> written(file, certificate, keys));
            return part.isPresent() ? new Altered(certificate, part.get()) : new Valid(certificate);
        } catch (GeneralSecurityException unable) {
            return new Unable(String.valueOf(unable.getMessage()));
        }
    }

    private static Optional<Part> written(byte[] file, CertificateFile certificate, Map<String, byte[]> keys) {
        var written = CertificateText.of(
                certificate,
                proof -> Objects.requireNonNull(keys.get(proof.statement().key())));
        return Arrays.equals(file, written) ? Optional.empty() : Optional.of(Part.FORM);
    }

    private static Stream<SignedFile.OfFirm> proofs(CertificateFile certificate) {
        return Stream.of(List.of(certificate.granted()), certificate.corrected(), certificate.renamed())
                .flatMap(List::stream);
    }

    /** The first part that does not fit what was signed, where all signatures hold. */
    private static Optional<Part> wrong(CertificateFile certificate) {
        var granted = certificate.granted();
        if (!MerkleTree.over(certificate.head())
                .root()
                .equals(granted.statement().head())) {
            return Optional.of(Part.HEAD);
        }
        if (!granted.isWhole()
                || !List.of("RECOGNITION", "REVIEW_PASSED")
                        .contains(granted.statement().kind())) {
            return Optional.of(Part.FIRM);
        }
        if (certificate.certificate().isEmpty() || !certificate.certificate().equals(number(granted))) {
            return Optional.of(Part.NUMBER);
        }
        if (!certificate.corrected().stream().allMatch(each -> isCorrection(certificate, each))) {
            return Optional.of(Part.CORRECTED);
        }
        return certificate.renamed().stream().allMatch(each -> isNewName(certificate, each))
                ? Optional.empty()
                : Optional.of(Part.RENAMED);
    }

    private static String number(SignedFile.OfFirm proof) {
        return Line.text(proof.firm(), "certificate");
    }

    private static boolean isCorrection(CertificateFile certificate, SignedFile.OfFirm proof) {
        return proof.isWhole() && certificate.certificate().equals(number(proof));
    }

    private static boolean isNewName(CertificateFile certificate, SignedFile.OfFirm proof) {
        return proof.isWhole()
                && proof.statement().kind().equals("RENAMING")
                && certificate.creditCode().equals(Line.text(proof.firm(), "creditCode"));
    }
}
