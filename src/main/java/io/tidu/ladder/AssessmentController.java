package io.tidu.ladder;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tidu.ladder.AssessmentRequest.Refusal;
import io.tidu.ladder.AssessmentRequest.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Assesses figures for anyone; keeps nothing. */
@RestController
class AssessmentController {

    private static final int LONGEST_BODY = 64 * 1024;
    private static final JsonMapper WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Rulebooks rulebooks;
    private final FindingText texts;
    private final MessageSource messages;
    private final Limits limits;

    AssessmentController(Rulebooks rulebooks, FindingText texts, MessageSource messages, Limits limits) {
        this.rulebooks = rulebooks;
        this.texts = texts;
        this.messages = messages;
        this.limits = limits;
    }

    @Operation(summary = "Assesses the figures of a firm against a rung; nothing is stored")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentAnswer.class)))
    @PostMapping(path = "/api/v1/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(HttpServletRequest call, Locale asked) throws IOException {
        var wording = new Wording(messages, rulebooks, asked);
        var wait = limits.secondsToWait(call.getRemoteAddr());
        if (wait > 0) {
            return problem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    wording.say("ladder.too_many.title"),
                    wording.say("ladder.too_many.detail", String.valueOf(wait)),
                    Map.of(),
                    Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(wait)));
        }
        try {
            var request = RequestReader.read(body(call));
            if (!Rung.isCode(request.rung()) || !rulebooks.knows(new Rung(request.rung()))) {
                return problem(
                        HttpStatus.NOT_FOUND,
                        wording.say("ladder.unknown_rung.title"),
                        wording.say("ladder.unknown_rung.detail", request.rung()),
                        Map.of(),
                        Map.of());
            }
            var assessment = rulebook(new Rung(request.rung()), request).assess(request.kind(), request.facts());
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(WRITER.writeValueAsBytes(AssessmentAnswer.of(assessment, texts, asked)));
        } catch (Refused refused) {
            return refused(refused.refusals(), wording);
        }
    }

    private static byte[] body(HttpServletRequest call) throws IOException, Refused {
        var body = call.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new Refused(List.of(new Refusal("", "ladder.refused.too_long", String.valueOf(LONGEST_BODY))));
        }
        return body;
    }

    private Rulebook rulebook(Rung rung, AssessmentRequest request) throws Refused {
        var edition = request.edition();
        if (edition != null) {
            return rulebooks
                    .edition(rung, edition, request.region())
                    .orElseThrow(() -> new Refused(List.of(new Refusal("edition", "ladder.refused.edition"))));
        }
        return rulebooks
                .inForce(rung, request.kind(), request.facts().asOf(), request.region())
                .orElseThrow(() -> new Refused(List.of(
                        request.region() == null && !rulebooks.isOfTheCountry(rung)
                                ? new Refusal("region", "ladder.refused.no_region")
                                : new Refusal("asOf", "ladder.refused.no_edition"))));
    }

    private static ResponseEntity<byte[]> refused(List<Refusal> refusals, Wording wording) {
        var errors = refusals.stream()
                .map(refusal -> Map.of(
                        "field",
                        refusal.field(),
                        "message",
                        wording.say(refusal.messageKey(), refusal.arguments().toArray())))
                .toList();
        return problem(
                HttpStatus.BAD_REQUEST,
                wording.say("ladder.refused.title"),
                wording.say("ladder.refused.detail", String.valueOf(errors.size())),
                Map.of("errors", errors),
                Map.of());
    }

    private static ResponseEntity<byte[]> problem(
            HttpStatus status, String title, String detail, Map<String, Object> more, Map<String, String> headers) {
        var problem = new TreeMap<String, Object>(more);
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.forEach(answer::header);
        return answer.body(WRITER.writeValueAsBytes(problem));
    }
}
