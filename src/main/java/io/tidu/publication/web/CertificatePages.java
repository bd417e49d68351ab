package io.tidu.publication.web;

import io.tidu.identity.NotFound;
import io.tidu.publication.certificate.Certificate;
import io.tidu.publication.certificate.Certificates;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a certificate says and how its title stands today: the page that the code on the paper leads to. */
@Controller
class CertificatePages {

    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Certificates certificates;

    CertificatePages(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificates/{number:[A-Za-z0-9-]+}")
    String certificate(@PathVariable String number, Model model) {
        var certificate = require(number);
        model.addAttribute("certificate", certificate);
        model.addAttribute("today", certificates.today(certificate));
        return "publication/certificate";
    }

    @GetMapping("/certificates/{number:[A-Za-z0-9-]+}.json")
    ResponseEntity<byte[]> download(@PathVariable String number) {
        return proof(certificates, require(number));
    }

    private Certificate require(String number) {
        return certificates.find(number).orElseThrow(NotFound::new);
    }

    /** The proof as a file. It changes only when a later list puts something right. */
    static ResponseEntity<byte[]> proof(Certificates certificates, Certificate certificate) {
        var proof = certificates.proof(certificate);
        return ResponseEntity.ok()
                .cacheControl(FOR_A_MINUTE)
                .eTag("\"" + DigestUtils.md5DigestAsHex(proof) + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(certificate.number().value() + ".json")
                                .build()
                                .toString())
                .body(proof);
    }
}
