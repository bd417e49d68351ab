package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Verdict;
import io.tidu.shared.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was submitted, frozen: the content as signed, the facts it gave, and what they came to by which edition. */
@Entity
@Immutable
@Table(name = "filing_submission")
class FilingSubmission {

    @Id
    private UUID id;

    private UUID filingId;
    private int no;
    private String enterpriseName;
    private String countyCode;

    @Column(length = 1 << 24)
    private String content;

    private String contentDigest;

    @Column(length = 1 << 24)
    private String facts;

    @Column(length = 1 << 24)
    private String assessment;

    private String edition;
    private String rulebookDigest;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    /** Null in rows from before there were seals. */
    @Column(length = 64, columnDefinition = "char(64)")
    private @Nullable String seal;

    private UUID signatoryId;
    private String signatoryName;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FilingSubmission() {}

    FilingSubmission(
            FilingRow filing, int no, FilingForm form, Facts facts, Assessment judged, Actor actor, Instant at) {
        this.id = TimeOrderedId.next();
        this.filingId = filing.id().value();
        this.no = no;
        this.enterpriseName = filing.enterpriseName();
        this.countyCode = filing.countyCode();
        this.content = FormJson.canonical(form);
        this.contentDigest = FormJson.digest(content);
        this.facts = JudgementJson.write(facts);
        this.assessment = JudgementJson.write(judged);
        this.edition = judged.edition();
        this.rulebookDigest = judged.digest();
        this.verdict = judged.verdict();
        this.seal = StoredVerdict.seal(contentDigest, this.facts, assessment, edition, rulebookDigest, verdict.name());
        this.signatoryId = actor.account().value();
        this.signatoryName = actor.name();
        this.at = at;
    }

    SubmissionRow row() {
        return new SubmissionRow(
                no, at, enterpriseName, countyCode, signatoryName, contentDigest, verdict, edition, rulebookDigest);
    }

    int no() {
        return no;
    }

    FilingForm form() {
        return FormJson.read(content);
    }

    Facts facts() {
        return JudgementJson.facts(facts);
    }

    Assessment assessment() {
        return JudgementJson.assessment(assessment);
    }
}
