package io.tidu.publication.certificate;

import io.tidu.publication.CertificateNumber;
import io.tidu.publication.FirmStanding;
import io.tidu.publication.FirmStandings;
import io.tidu.publication.PublicRecord;
import io.tidu.title.TitleRow;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCertificates implements Certificates {

    private final FirmStandings standings;
    private final PublicRecord record;
    private final NewNames names;
    private final CertificateHistory history;
    private final CertificateProof proofs;

    StoredCertificates(
            FirmStandings standings,
            PublicRecord record,
            NewNames names,
            CertificateHistory history,
            CertificateProof proofs) {
        this.standings = standings;
        this.record = record;
        this.names = names;
        this.history = history;
        this.proofs = proofs;
    }

    @Override
    public Optional<Certificate> find(String number) {
        return CertificateNumber.read(number)
                .flatMap(read -> standings.byCertificate(read).flatMap(standing -> certificate(read, standing)));
    }

    @Override
    public Optional<Certificate> of(TitleRow title) {
        var code = title.creditCode();
        return code == null
                ? Optional.empty()
                : record.list(title.listNumber())
                        .flatMap(list -> standings.byCode(list, code))
                        .flatMap(standing -> number(standing).flatMap(number -> certificate(number, standing)));
    }

    private static Optional<CertificateNumber> number(FirmStanding standing) {
        return Optional.ofNullable(standing.entry().facts().certificate()).flatMap(CertificateNumber::read);
    }

    /** Empty where the list is not signed: a certificate that nothing proves is none. */
    private Optional<Certificate> certificate(CertificateNumber number, FirmStanding standing) {
        var newest = new Naming(standing.edition(), standing.entry());
        return standings.editionsOf(standing.edition()).stream()
                .flatMap(edition -> standings.entry(edition, newest.firm().creditCode()).stream()
                        .filter(entry -> number.value().equals(entry.facts().certificate()))
                        .map(entry -> new Naming(edition, entry)))
                .findFirst()
                .filter(granted -> granted.list().signature() != null)
                .map(granted -> new Certificate(
                        number,
                        granted,
                        newest,
                        names.of(newest, granted.list().publishedOn()).orElse(null),
                        standing.removed(),
                        standing.title()));
    }

    @Override
    public CertificateToday today(Certificate certificate) {
        return history.today(certificate);
    }

    @Override
    public byte[] proof(Certificate certificate) {
        return proofs.of(certificate);
    }
}
