package io.tidu.publication.web;

import io.tidu.identity.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs what they did wrong as {@code application/problem+json}, field by field as the contract says. */
@RestControllerAdvice(assignableTypes = {ListApi.class, TitleApi.class, ProofApi.class, CertificateApi.class})
class ServiceErrors {

    private final MessageSource messages;

    ServiceErrors(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail malformed(BadQuery query, Locale locale) {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setDetail(messages.getMessage("publication.bad", null, locale));
        problem.setProperty("errors", errors(query.problems(), locale));
        return problem;
    }

    private List<Map<String, String>> errors(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> Map.of(
                        "field",
                        problem.field(),
                        "message",
                        messages.getMessage(
                                problem.messageKey(), problem.arguments().toArray(), locale)))
                .toList();
    }

    @ExceptionHandler
    ProblemDetail unknown(NotFound nothing, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, messages.getMessage(nothing.messageKey(), null, locale));
    }
}
