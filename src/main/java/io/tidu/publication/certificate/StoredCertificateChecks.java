package io.tidu.publication.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.publication.CertificateNumber;
import io.tidu.publication.Difference;
import io.tidu.publication.ListProofs;
import io.tidu.publication.certificate.CheckedCertificate.Outcome;
import io.tidu.publication.verifier.Attachment;
import io.tidu.publication.verifier.CertificateFile;
import io.tidu.publication.verifier.CertificateVerdict;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

@Service
class StoredCertificateChecks implements CertificateChecks {

    /** A proof of a list of a million firms needs less than a tenth of it. */
    private static final int LARGEST_PROOF = 2 << 20;

    private static final Pattern NUMBER = Pattern.compile("(?:RD|FH)-[0-9]{4}-[0-9]{4,6}-[0-9]{5,6}[0-9X]");

    private final Certificates certificates;
    private final CertificatePaper paper;
    private final ListProofs proofs;

    StoredCertificateChecks(Certificates certificates, CertificatePaper paper, ListProofs proofs) {
        this.certificates = certificates;
        this.paper = paper;
        this.proofs = proofs;
    }

    @Override
    public Optional<CheckedCertificate> file(byte[] file) {
        if (!CertificateVerdict.isFor(file)) {
            return Optional.empty();
        }
        var proof = Attachment.isPdf(file) ? Attachment.in(file) : Optional.of(file);
        return proof.filter(found -> found.length <= LARGEST_PROOF).flatMap(found -> checked(file, found));
    }

    /** Empty for what is attached to other PDFs. */
    private Optional<CheckedCertificate> checked(byte[] file, byte[] proof) {
        var certificate = named(proof);
        if (certificate.isPresent()) {
            return Optional.of(compared(file, proof, certificate.get()));
        }
        return CertificateFile.looksLikeOne(proof)
                ? Optional.of(new CheckedCertificate(Outcome.UNKNOWN, null, null, List.of()))
                : Optional.empty();
    }

    private CheckedCertificate compared(byte[] file, byte[] proof, Certificate certificate) {
        var expected = certificates.proof(certificate);
        if (Arrays.equals(expected, proof)) {
            boolean whole = file == proof || Arrays.equals(paper.draw(certificate), file);
            return of(certificate, whole ? Outcome.VALID : Outcome.OTHER_PAPER, List.of());
        }
        return CertificateVerdict.of(proof, keys()) instanceof CertificateVerdict.Valid
                ? of(certificate, Outcome.OLDER, List.of())
                : of(certificate, Outcome.ALTERED, ProofDifferences.of(expected, proof));
    }

    private CheckedCertificate of(Certificate certificate, Outcome outcome, List<Difference> differences) {
        return new CheckedCertificate(outcome, certificate, certificates.today(certificate), differences);
    }

    /** The first number in it that was given here: its own stands in several places, and one of them may be what was altered. */
    private Optional<Certificate> named(byte[] proof) {
        return NUMBER.matcher(new String(proof, UTF_8))
                .results()
                .map(found -> found.group())
                .distinct()
                .flatMap(found -> CertificateNumber.read(found).stream())
                .limit(3)
                .flatMap(number -> certificates.find(number.value()).stream())
                .findFirst();
    }

    private List<byte[]> keys() {
        return proofs.keys().stream()
                .map(key -> Base64.getDecoder().decode(key.publicKey()))
                .toList();
    }
}
