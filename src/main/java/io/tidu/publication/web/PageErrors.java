package io.tidu.publication.web;

import io.tidu.identity.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page for what is not there. */
@ControllerAdvice(
        assignableTypes = {
            CertificatePages.class,
            HomePage.class,
            ListPages.class,
            ListDownloads.class,
            NoticePages.class,
            ObjectionPages.class,
            VerifyFiles.class,
            VerifyPages.class
        })
class PageErrors {

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "error/404";
    }
}
