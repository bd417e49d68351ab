package io.tidu.publication.web;

import java.util.List;

/** What is wrong with one parameter of a request. */
record Problem(String field, String messageKey, List<Object> arguments) {

    static Problem of(String field, String reason, Object... arguments) {
        return new Problem(field, "publication.bad." + reason, List.of(arguments));
    }
}
