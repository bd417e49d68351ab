package io.tidu.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tidu.identity.NotFound;
import io.tidu.publication.ListProofs;
import io.tidu.publication.PublicRecord;
import io.tidu.publication.web.ListAnswers.Key;
import io.tidu.publication.web.ListAnswers.Keys;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What programs need to check lists by themselves. What is signed never changes, so it may be kept. */
@RestController
@Tag(name = "lists")
class ProofApi {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final PublicRecord record;
    private final ListProofs proofs;

    ProofApi(PublicRecord record, ListProofs proofs) {
        this.record = record;
        this.proofs = proofs;
    }

    @GetMapping(path = "/api/v1/lists/{number}/proofs/{creditCode}", produces = "application/json")
    @Operation(
            summary =
                    "Proof that an enterprise stands on a list: its line, and the hashes on the way to the signed root")
    ResponseEntity<byte[]> proof(@PathVariable String number, @PathVariable String creditCode) {
        var list = record.list(number).orElseThrow(NotFound::new);
        var proof = proofs.proof(list, creditCode).orElseThrow(NotFound::new);
        return file(
                number + "-" + creditCode + ".proof.json", proof, list.digest().substring(0, 32) + creditCode);
    }

    @GetMapping(path = "/api/v1/lists/{number}/signature", produces = "application/json")
    @Operation(summary = "The file beside a list: what was signed, the signature, and the hash of each line")
    ResponseEntity<byte[]> signature(@PathVariable String number) {
        return signatureFile(number);
    }

    @GetMapping("/lists/{number:[A-Za-z0-9-]+}.sig.json")
    ResponseEntity<byte[]> download(@PathVariable String number) {
        return signatureFile(number);
    }

    private ResponseEntity<byte[]> signatureFile(String number) {
        var list = record.list(number).orElseThrow(NotFound::new);
        var file = proofs.signatureFile(list).orElseThrow(NotFound::new);
        return file(number + ".sig.json", file, list.digest().substring(0, 32) + "-signature");
    }

    @GetMapping(path = "/api/v1/keys", produces = "application/json")
    @Operation(summary = "The public keys that lists are signed by, old ones too")
    ResponseEntity<Keys> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(new Keys(proofs.keys().stream().map(Key::of).toList()));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content, String tag) {
        return ResponseEntity.ok()
                .cacheControl(FOR_AN_HOUR)
                .eTag("\"" + tag + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
