package io.tidu.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Shows on a page what was wrong with the address it was asked by. */
final class Problems {

    private Problems() {}

    /** What was typed goes back into the form, with each problem at its field; anything wrong makes it a 400. */
    static void show(Asked asked, Model model, HttpServletResponse response) {
        model.addAttribute("asked", asked);
        model.addAttribute(
                "problems",
                asked.problems().stream()
                        .collect(Collectors.toMap(Problem::field, problem -> problem, (first, second) -> first)));
        if (!asked.problems().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }
}
