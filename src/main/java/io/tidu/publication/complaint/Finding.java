package io.tidu.publication.complaint;

/**
 * That a complaint is founded.
 *
 * @param cause of the case that is opened
 * @param facts of the case: the firm reads them, so they do not tell who complains
 * @param workingDays that the firm has for its answer in the case
 * @param answer told to who complains
 */
public record Finding(String cause, String facts, int workingDays, String answer) {

    public Finding {
        answer = ComplaintText.required("decision", answer, ComplaintText.DECISION);
    }
}
