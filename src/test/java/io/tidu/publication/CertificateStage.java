package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Role;
import io.tidu.publication.certificate.Certificate;
import io.tidu.publication.certificate.CertificatePapers;
import io.tidu.publication.certificate.Certificates;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.support.TransactionOperations;

/** A list of three firms, published on 2026-06-08, and the certificate of the second. */
abstract class CertificateStage extends PublicationTest {

    @Autowired
    Certificates certificates;

    @Autowired
    CertificatePapers papers;

    @Autowired
    ListPress press;

    @Autowired
    ListProofs proofs;

    @Autowired
    ListCorrections corrections;

    @Autowired
    TransactionOperations transaction;

    ListRow list;
    ListEntry entry;
    String number;
    Actor filler;

    @BeforeEach
    void grant() {
        var round = office.round();
        var proposed = office.propose(round, 3);
        list = published.list(published.closed(round));
        entry = record.listEntries(list.number(), EntryFilter.ALL, 1, 1).getFirst();
        number = Objects.requireNonNull(entry.facts().certificate());
        var holder = proposed.stream()
                .filter(each -> each.firm().equals(entry.firm()))
                .findFirst()
                .orElseThrow();
        filler = Office.actor(Role.FILLER, new OfEnterprise(holder.enterprise()));
    }

    Certificate certificate() {
        return certificates.find(number).orElseThrow();
    }

    ListRow rename(String name) {
        var firm = entry.firm().named(name);
        var listed = new ListedFirm(
                null, null, firm, EntryFacts.renamedFrom(entry.firm().name()));
        var document = "某〔2026〕更名" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return Objects.requireNonNull(transaction.execute(begun -> press.publish(
                office.publisher,
                ListMaterial.withoutNotice(
                        ListKind.RENAMING, list.rung(), 2026, document, "关于企业更名的通知", "现予公布。", List.of(listed)))));
    }

    ListRow correct(CorrectList.Change change) {
        var document = "某〔2026〕更正" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return corrections.correct(
                office.publisher,
                new CorrectList(list.number(), document, "关于更正名单的通知", "现予更正。", "更正公布有误", List.of(change)),
                UUID.randomUUID());
    }

    void inTheRegister(String change) {
        jdbc.sql("update title set " + change + " where credit_code = :code")
                .param("code", entry.firm().creditCode())
                .update();
    }

    List<byte[]> keys() {
        return proofs.keys().stream()
                .map(key -> Base64.getDecoder().decode(key.publicKey()))
                .toList();
    }

    static ResultMatcher words(String... words) {
        return result ->
                assertThat(result.getResponse().getContentAsString(UTF_8)).contains(words);
    }
}
