package io.tidu.publication.web;

import io.tidu.shared.RuleViolation;

/** Why a form was not looked at at all. */
final class FormRefused extends RuleViolation {

    FormRefused(String reason, Object... arguments) {
        super("publication.objection." + reason, arguments);
    }
}
