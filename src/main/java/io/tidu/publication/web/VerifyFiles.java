package io.tidu.publication.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.tidu.identity.NotFound;
import io.tidu.publication.ListProofs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one needs to check lists without this site: the program, and the keys. */
@Controller
class VerifyFiles {

    private static final String PROGRAM = "tidu-verify.jar";
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final ListProofs proofs;

    VerifyFiles(ListProofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/verify/" + PROGRAM)
    ResponseEntity<Resource> program() {
        return ResponseEntity.ok()
                .cacheControl(FOR_AN_HOUR)
                .contentType(new MediaType("application", "java-archive"))
                .header(HttpHeaders.CONTENT_DISPOSITION, named(PROGRAM))
                .body(new ClassPathResource("verifier/" + PROGRAM));
    }

    @GetMapping("/verify/keys/{id:[0-9a-f]{32}}.pem")
    void key(@PathVariable String id, HttpServletResponse answer) throws IOException {
        var key = proofs.key(id).orElseThrow(NotFound::new);
        send(key.pem(), id + ".pem", answer);
    }

    /** A text to be kept as a file. */
    private static void send(String text, String name, HttpServletResponse answer) throws IOException {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR.getHeaderValue());
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(name));
        answer.setContentType("application/x-pem-file");
        answer.getOutputStream().write(text.getBytes(US_ASCII));
    }

    private static String named(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
