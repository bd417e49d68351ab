package io.tidu.publication.web;

import io.tidu.shared.CallerLimit;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many objections and complaints may be sent from one address in an hour, wrong ones too, since each may carry files to be inspected; and how
 * often one may ask for the state of one, so that receipts cannot be guessed.
 */
@Component
class ObjectionLimits {

    private final CallerLimit sent;
    private final CallerLimit asked;

    ObjectionLimits(
            @Value("${tidu.objections.per-hour:10}") int perHour,
            @Value("${tidu.objections.questions-per-hour:60}") int questionsPerHour) {
        sent = new CallerLimit(perHour, Duration.ofHours(1));
        asked = new CallerLimit(questionsPerHour, Duration.ofHours(1));
    }

    /** Counts an objection or a complaint; answers the whole seconds to wait if it is one too many, otherwise zero. */
    long secondsToSend(String address) {
        return sent.secondsToWait(address);
    }

    /** Counts a question; answers the whole seconds to wait if it is one too many, otherwise zero. */
    long secondsToAsk(String address) {
        return asked.secondsToWait(address);
    }
}
