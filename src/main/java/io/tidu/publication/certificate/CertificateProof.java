package io.tidu.publication.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.publication.ListProofs;
import io.tidu.publication.verifier.CertificateText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the proof of a certificate together, from the proofs that lists give of their firms. */
@Component
class CertificateProof {

    private final ListProofs proofs;

    CertificateProof(ListProofs proofs) {
        this.proofs = proofs;
    }

    byte[] of(Certificate certificate) {
        var granted = certificate.granted();
        return CertificateText.of(
                certificate.number().value(),
                proofs.head(granted.list()),
                proof(granted),
                proofs(certificate.isCorrected() ? certificate.newest() : null),
                proofs(certificate.renamed()));
    }

    private List<String> proofs(@Nullable Naming naming) {
        return naming == null ? List.of() : List.of(proof(naming));
    }

    private String proof(Naming naming) {
        return new String(
                proofs.proof(naming.list(), naming.firm().creditCode()).orElseThrow(), UTF_8);
    }
}
