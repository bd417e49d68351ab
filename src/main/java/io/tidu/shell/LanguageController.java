package io.tidu.shell;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the language a person picks, and goes back to the page they came from. */
@Controller
class LanguageController {

    @GetMapping("/language")
    ResponseEntity<Void> choose(@RequestParam String to, @RequestParam(defaultValue = "/") String back) {
        var cookie = ResponseCookie.from(Languages.COOKIE, Languages.of(to).toLanguageTag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create(isOurs(back) ? back : "/"))
                .build();
    }

    /** A path of this site: anything else would make us a springboard to somebody else's. */
    private static boolean isOurs(String back) {
        return back.matches("/(?:[A-Za-z0-9][A-Za-z0-9/_.?=&%-]*)?");
    }
}
