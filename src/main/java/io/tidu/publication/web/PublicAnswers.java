package io.tidu.publication.web;

import io.tidu.publication.PublicationMoved;
import io.tidu.shared.Zone;
import io.tidu.title.TitlesCancelled;
import io.tidu.title.TitlesGranted;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the answers for everybody an {@code ETag}, says how long they may be kept, and keeps those that many ask for: a page
 * that was just made for one visitor is not made again for the next.
 *
 * <p>Kept answers are dropped when something is published, and made anew after {@value KeptAnswers#SECONDS} seconds in any case,
 * because another node may have published it. Searches are never kept.
 */
@Component
class PublicAnswers extends OncePerRequestFilter {

    private static final Pattern COVERED = Pattern.compile(
            "/|/lists(/[A-Za-z0-9-]+)?|/notices(/[A-Za-z0-9-]+)?|/certificates/[A-Za-z0-9-]+|/figures|/feeds/[a-z]+\\.atom|/sitemap\\.xml"
                    + "|/api/v1/lists(/[A-Za-z0-9-]+)?|/api/v1/titles|/api/v1/certificates/[A-Za-z0-9-]+|/api/v1/figures");

    /** Browsers ask each time, which a 304 answers in a moment; a proxy in front may serve the crowd. */
    private static final String KEEPING = "public, max-age=0, s-maxage=30, must-revalidate";

    /** Named, and not with a weight of nothing. */
    private static final Pattern PACKED =
            Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))", Pattern.CASE_INSENSITIVE);

    private final KeptAnswers kept = new KeptAnswers();
    private final LocaleResolver languages;
    private final Clock clock;

    PublicAnswers(LocaleResolver languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    @TransactionalEventListener(
            classes = {PublicationMoved.class, TitlesGranted.class, TitlesCancelled.class},
            fallbackExecution = true)
    void forget() {
        kept.forget();
    }

    /** Flow's screens send their requests to the root too, told by the parameter; those are nobody's but theirs. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getParameter("v-r") != null
                || !COVERED.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        var answer =
                key == null ? make(request, response, chain) : kept.find(key, () -> make(request, response, chain));
        if (answer != null) {
            send(answer, request, response);
        }
    }

    /** Null for what is not kept: a question with words of its own. */
    private @Nullable String key(HttpServletRequest request) {
        return request.getParameterMap().isEmpty()
                ? "%s %s %s %s"
                        .formatted(
                                LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI),
                                languages.resolveLocale(request).toLanguageTag(),
                                request.getServerName() + ":" + request.getServerPort(),
                                request.getRequestURI())
                : null;
    }

    /** Null if the answer was sent already, because it is not one for everybody. */
    private static @Nullable KeptAnswer make(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (made.getStatus() != HttpServletResponse.SC_OK) {
            made.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            made.copyBodyToResponse();
            return null;
        }
        return KeptAnswer.of(made.getContentType(), made.getContentAsByteArray());
    }

    private static void send(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEEPING);
        response.setHeader(
                HttpHeaders.VARY,
                HttpHeaders.ACCEPT_ENCODING
                        + ", "
                        + (request.getRequestURI().startsWith("/api/")
                                ? HttpHeaders.ACCEPT_LANGUAGE
                                : HttpHeaders.COOKIE));
        if (new ServletWebRequest(request, response).checkNotModified(answer.tag())) {
            return;
        }
        response.setContentType(answer.type());
        var bytes = answer.body();
        if (answer.packed() != null && takesPacked(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = answer.packed();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean takesPacked(HttpServletRequest request) {
        var codings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return codings != null && PACKED.matcher(codings).find();
    }
}
