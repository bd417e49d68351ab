package io.tidu.title;

import io.tidu.identity.Actor;
import java.util.Optional;

/** The papers that prove titles (证书), by the module that issues them. */
public interface TitlePapers {

    /** The number of a title's certificate; empty where it has none. Public. */
    Optional<String> number(TitleRow title);

    /**
     * The certificate to print, for the people of the firm that holds the title and for bureaus in whose territory it lies.
     *
     * @param number of the certificate
     * @return a PDF
     * @throws io.tidu.identity.NotFound for everybody else, and where there is no such certificate
     * @throws io.tidu.shared.RuleViolation if the title was taken away
     */
    byte[] pdf(Actor actor, String number);
}
