package io.tidu.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Three doors: the public pages and services, stateless and under a strict policy; the forms of people who are not yet
 * known; and everything behind the login. And a hatch: the reader of PDFs, which is a library and needs a policy of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Reads only, and what stores nothing, the assessment and the check of a file: no session, no cookie, nothing for a forged request to do. */
    static final String[] PUBLIC_PATHS = {
        "/",
        "/lists/**",
        "/notices/**",
        "/certificates/**",
        "/figures",
        "/feeds/**",
        "/check/**",
        "/verify/**",
        "/api/v1/**",
        "/assets/**",
        "/sitemap.xml",
        "/robots.txt",
        "/favicon.ico",
        "/language",
        "/actuator/health/**"
    };

    /** Forms that write, so with a token against forged requests. Looked for first: some stand below a public page. */
    static final String[] FORM_PATHS = {"/register/**", "/notices/*/objection", "/objections/**", "/complaints/**"};

    @Bean
    @Order(0)
    SecurityFilterChain readerOfPdfs(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/pdfjs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(ContentSecurity::reader)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(new AndRequestMatcher(
                        new OrRequestMatcher(Arrays.stream(PUBLIC_PATHS)
                                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                                .toArray(RequestMatcher[]::new)),
                        request -> !ScreenRequests.isOne(request)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(ContentSecurity::strict)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicForms(HttpSecurity http) throws Exception {
        return http.securityMatcher(FORM_PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(ContentSecurity::strict)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain behindTheLogin(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/error")
                        .permitAll()
                        .requestMatchers("/evidence/**", "/start", "/downloads/**")
                        .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/").defaultSuccessUrl("/start"))
                .exceptionHandling(problems -> problems.accessDeniedHandler(SecurityConfiguration::notFound))
                .headers(ContentSecurity::flow)
                .build();
    }

    /** What a person may not see is the same as what is not there; only a forged or outdated form is told apart. */
    private static void notFound(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(
                denied instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
