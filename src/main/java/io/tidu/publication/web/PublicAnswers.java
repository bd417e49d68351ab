package io.tidu.publication.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidu.publication.PublicationMoved;
import io.tidu.shared.Zone;
import io.tidu.title.TitlesCancelled;
import io.tidu.title.TitlesGranted;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
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
 * <p>Kept answers are dropped when something is published, and after {@value #KEPT_SECONDS} seconds in any case, because
 * another node may have published it. Searches are never kept.
 */
@Component
class PublicAnswers extends OncePerRequestFilter {

    static final int KEPT_SECONDS = 30;

    private static final long KEPT_BYTES = 32L << 20;
    private static final Pattern COVERED = Pattern.compile(
            "/|/lists(/[A-Za-z0-9-]+)?|/notices(/[A-Za-z0-9-]+)?|/figures|/feeds/[a-z]+\\.atom|/sitemap\\.xml"
                    + "|/api/v1/lists(/[A-Za-z0-9-]+)?|/api/v1/titles|/api/v1/figures");

    /** Browsers ask each time, which a 304 answers in a moment; a proxy in front may serve the crowd. */
    private static final String KEEPING = "public, max-age=0, s-maxage=30, must-revalidate";

    private record Answer(@Nullable String type, byte[] body, String tag) {}

    private final Cache<String, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String key, Answer answer) -> answer.body().length)
            .expireAfterWrite(Duration.ofSeconds(KEPT_SECONDS))
            .build();
    private final AtomicLong publications = new AtomicLong();
    private final LocaleResolver languages;
    private final Clock clock;

    PublicAnswers(LocaleResolver languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    /** Who is rendering right now may have read the old state: the counter keeps such a page from being kept. */
    @TransactionalEventListener(
            classes = {PublicationMoved.class, TitlesGranted.class, TitlesCancelled.class},
            fallbackExecution = true)
    void forget() {
        publications.incrementAndGet();
        kept.invalidateAll();
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
        var answer = key == null ? null : kept.getIfPresent(key);
        if (answer == null) {
            answer = make(key, request, response, chain);
        }
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

    private @Nullable Answer make(
            @Nullable String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long before = publications.get();
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (made.getStatus() != HttpServletResponse.SC_OK) {
            made.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            made.copyBodyToResponse();
            return null;
        }
        var body = made.getContentAsByteArray();
        var answer = new Answer(made.getContentType(), body, tag(body));
        if (key != null && before == publications.get()) {
            kept.put(key, answer);
        }
        return answer;
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEEPING);
        response.setHeader(
                HttpHeaders.VARY,
                request.getRequestURI().startsWith("/api/") ? HttpHeaders.ACCEPT_LANGUAGE : HttpHeaders.COOKIE);
        if (new ServletWebRequest(request, response).checkNotModified(answer.tag())) {
            return;
        }
        response.setContentType(answer.type());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
