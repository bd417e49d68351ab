package io.tidu.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a request: what the person chose, kept in a cookie, else Chinese, whatever the browser says, because
 * office machines are often installed in English. Programs that call the services say it by {@code Accept-Language}.
 */
@Component("localeResolver")
class LanguageChoice implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            var asked = request.getHeader("Accept-Language");
            return Languages.of(asked == null ? "" : asked);
        }
        var chosen = WebUtils.getCookie(request, Languages.COOKIE);
        return Languages.of(chosen == null ? "" : chosen.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen at /language");
    }
}
