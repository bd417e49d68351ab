package io.tidu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whoever must choose a password gets nothing else from the pages and downloads beside the screens; the screens have the
 * same rule of their own.
 */
@Configuration(proxyBeanMethods = false)
class PasswordFirst implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/evidence/**", "/downloads/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (OwnAccount.mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + "/account");
            return false;
        }
        return true;
    }
}
