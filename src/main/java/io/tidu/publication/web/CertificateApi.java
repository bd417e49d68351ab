package io.tidu.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tidu.identity.NotFound;
import io.tidu.publication.certificate.Certificate;
import io.tidu.publication.certificate.Certificates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Certificates for programs. */
@RestController
@Tag(name = "certificates", description = "Certificates of titles, and how they stand today")
class CertificateApi {

    private final Certificates certificates;

    CertificateApi(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping(path = "/api/v1/certificates/{number}", produces = "application/json")
    @Operation(summary = "What a certificate says, and how its title stands today")
    CertificateAnswer certificate(@PathVariable String number) {
        var certificate = require(number);
        return CertificateAnswer.of(certificate, certificates.today(certificate));
    }

    @GetMapping(path = "/api/v1/certificates/{number}/proof", produces = "application/json")
    @Operation(
            summary =
                    "Proof that holds without this site: the granting list's own lines, the enterprise's line, the hashes on the way to the signed root")
    ResponseEntity<byte[]> proof(@PathVariable String number) {
        return CertificatePages.proof(certificates, require(number));
    }

    private Certificate require(String number) {
        return certificates.find(number).orElseThrow(NotFound::new);
    }
}
