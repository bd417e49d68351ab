package io.tidu.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Hands Flow what is Flow's. Its screens send their requests to the root with a parameter of this name, where our public home
 * page stands; that page would answer them otherwise.
 */
@Component
class ScreenRequests extends AbstractHandlerMapping {

    private final Controller flow;

    ScreenRequests(@Qualifier("vaadinForwardingController") Controller flow) {
        this.flow = flow;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    static boolean isOne(HttpServletRequest request) {
        return request.getParameter("v-r") != null;
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/") && isOne(request) ? flow : null;
    }
}
