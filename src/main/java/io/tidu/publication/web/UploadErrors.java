package io.tidu.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says at the field that a file is too large. The server refuses such a request as soon as anything asks for one of its parameters, before any page is
 * reached; so the page is made where otherwise the general one for errors would be.
 */
@Component
class UploadErrors implements ErrorViewResolver {

    private final VerifyPages pages;

    UploadErrors(VerifyPages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status == HttpStatus.CONTENT_TOO_LARGE && "/verify".equals(model.get("path")) ? pages.tooLarge() : null;
    }
}
