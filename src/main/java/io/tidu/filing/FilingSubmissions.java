package io.tidu.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only adds and reads. */
interface FilingSubmissions extends Repository<FilingSubmission, UUID> {

    FilingSubmission save(FilingSubmission submission);

    Optional<FilingSubmission> findByFilingIdAndNo(UUID filing, int no);

    @Query("""
            select new io.tidu.filing.SubmissionRow(
                s.no, s.at, s.enterpriseName, s.countyCode, s.signatoryName, s.contentDigest, s.verdict, s.edition,
                s.rulebookDigest)
            from FilingSubmission s where s.filingId = :filing order by s.no""")
    List<SubmissionRow> rowsOf(UUID filing);
}
