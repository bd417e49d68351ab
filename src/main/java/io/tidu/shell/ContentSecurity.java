package io.tidu.shell;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may load and run on our pages. */
final class ContentSecurity {

    private static final String COMMON =
            "object-src 'none'; base-uri 'none'; frame-ancestors 'self'; connect-src 'self'; form-action 'self'; ";

    private ContentSecurity() {}

    /** Pages from templates: our own files and nothing else. */
    static void strict(HeadersConfigurer<HttpSecurity> headers) {
        set(headers, COMMON + "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:");
    }

    /** Flow starts by inline scripts and evaluates what the server sends, so it needs both exceptions; nothing else does. */
    static void flow(HeadersConfigurer<HttpSecurity> headers) {
        set(
                headers,
                COMMON + "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                        + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                        + " frame-src 'self' blob:");
    }

    /** What reads PDFs: it decodes the pictures in them by compiled code of its own. Only files of the program lie there. */
    static void reader(HeadersConfigurer<HttpSecurity> headers) {
        set(headers, COMMON + "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
    }

    private static void set(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
