package io.tidu.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.publication.verifier.Sha256;
import io.tidu.publication.verifier.SignatureSuite;
import io.tidu.publication.verifier.Statement;
import io.tidu.shared.RowKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

class ListPressTest extends PublicationTest {

    @Autowired
    private ListPress press;

    @Autowired
    private ListProofs proofs;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void aListOfANoticeIsSignedByAKeyThatEverybodyCanHave() throws Exception {
        var list = published.list(3);

        var signature = Objects.requireNonNull(list.signature());
        var key = proofs.key(signature.key()).orElseThrow();
        var publicKey = Base64.getDecoder().decode(key.publicKey());
        assertThat(proofs.keys()).contains(key);
        assertThat(Statement.keyId(publicKey)).isEqualTo(key.id());
        assertThat(SignatureSuite.of(key.algorithm())
                        .orElseThrow()
                        .verify(
                                publicKey,
                                signature.statement().getBytes(US_ASCII),
                                Base64.getDecoder().decode(signature.value())))
                .isTrue();
        assertThat(Statement.read(signature.statement()).orElseThrow().digest())
                .isEqualTo(list.digest())
                .isEqualTo(Sha256.hex(file(list)));
    }

    @Test
    void eachListOfAProvinceNamesTheOneBeforeWithoutAGap() {
        var first = published.list(1);
        var second = published.list(2);
        var third = publish(office.publisher, material(ListKind.CANCELLATION));

        assertThat(link(first).previous()).isNull();
        assertThat(link(second).previous()).isEqualTo(new ListRef(first.number(), first.digest()));
        assertThat(link(third).previous()).isEqualTo(new ListRef(second.number(), second.digest()));
        assertThat(List.of(first, second, third))
                .extracting(list -> link(list).sequence())
                .containsExactly(1, 2, 3);
    }

    @Test
    void theChainBeginsAtTheNewestListOfTheFirstFormat() throws Exception {
        var old = published.list(2);
        asOfTheFirstFormat(old);
        var first = record.list(old.number()).orElseThrow();

        var next = published.list(1);

        assertThat(first.format()).isEqualTo("tidu-list-1");
        assertThat(first.signature()).isNull();
        assertThat(proofs.signatureFile(first)).isEmpty();
        assertThat(new String(file(first), UTF_8))
                .startsWith("{\"format\":\"tidu-list-1\",\n")
                .doesNotContain("certificate");
        assertThat(link(next).previous()).isEqualTo(new ListRef(first.number(), first.digest()));
    }

    @ParameterizedTest
    @EnumSource(names = {"RECOGNITION", "REVIEW_PASSED", "CANCELLATION", "RENAMING"})
    void makesListsOfEveryKindWithoutANotice(ListKind kind) throws Exception {
        var list = publish(office.publisher, material(kind));

        assertThat(list.noticeNumber()).isNull();
        assertThat(list.number()).startsWith(kind.prefix());
        assertThat(list.validUntil() != null).isEqualTo(kind.grants());
        assertThat(record.list(list.number())).contains(list);
        assertThat(Sha256.hex(file(list))).isEqualTo(list.digest());
        assertThat(new String(file(list), UTF_8)).contains("\"notice\":null,\n");
    }

    @Test
    void saysOfEachFirmWhyAndWhatItWasCalled() {
        var cancelled = publish(office.publisher, material(ListKind.CANCELLATION));
        var renamed = publish(office.publisher, material(ListKind.RENAMING));

        assertThat(facts(cancelled).cause()).isEqualTo("申报材料造假");
        assertThat(facts(cancelled).clause()).isEqualTo("第二十四条");
        assertThat(facts(renamed).previousName()).isEqualTo("虚构旧名公司");
    }

    @Test
    void publishesForPublishersOfAProvinceOnly() {
        var material = material(ListKind.CANCELLATION);

        assertThatThrownBy(() -> publish(office.reviewer, material)).isInstanceOf(NotAllowed.class);
        assertThat(office.strangers())
                .allSatisfy(stranger ->
                        assertThatThrownBy(() -> publish(stranger, material)).isInstanceOf(NotFound.class));
        assertThat(lists.count(office.publisher)).isZero();
    }

    @Test
    void refusesAListOfNobodyOneFirmTwiceAndADocumentNumberInUse() {
        var material = material(ListKind.RENAMING);
        var firm = material.firms().getFirst();
        publish(office.publisher, material);

        assertThatExceptionOfType(PublicationRefused.NobodyNamed.class)
                .isThrownBy(() -> publish(office.publisher, with(ListKind.RENAMING, List.of())));
        assertThatExceptionOfType(PublicationRefused.FirmTwice.class)
                .isThrownBy(() -> publish(office.publisher, with(ListKind.RENAMING, List.of(firm, firm))));
        assertThatExceptionOfType(PublicationRefused.DocumentNumberTaken.class)
                .isThrownBy(() -> publish(office.publisher, material));
        assertThatThrownBy(() -> press.publish(office.publisher, material))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aListThatIsTakenBackLeavesNoGap() {
        var first = published.list(1);
        transaction.executeWithoutResult(begun -> {
            press.publish(office.publisher, material(ListKind.CANCELLATION));
            begun.setRollbackOnly();
        });

        assertThat(link(published.list(1)).previous()).isEqualTo(new ListRef(first.number(), first.digest()));
        assertThat(proofs.proof(first, "91330106T7T000000A")).isEmpty();
    }

    private ListRow publish(Actor actor, ListMaterial material) {
        return Objects.requireNonNull(transaction.execute(begun -> press.publish(actor, material)));
    }

    private static ListMaterial material(ListKind kind) {
        var facts =
                switch (kind) {
                    case CANCELLATION -> EntryFacts.cancelled("申报材料造假", "第二十四条");
                    case RENAMING -> EntryFacts.renamedFrom("虚构旧名公司");
                    default -> EntryFacts.NONE;
                };
        return with(kind, List.of(new ListedFirm(null, null, Office.firm("虚构无告示公司", "330106", "西湖区"), facts)));
    }

    private static ListMaterial with(ListKind kind, List<ListedFirm> firms) {
        var document = "某〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return ListMaterial.withoutNotice(kind, "SRDI_SME", 2026, document, "关于名单的通知", "现予公布。", firms);
    }

    private EntryFacts facts(ListRow list) {
        return record.listEntries(list.number(), EntryFilter.ALL, 0, 1)
                .getFirst()
                .facts();
    }

    private static ListLink link(@Nullable ListRow list) {
        return Objects.requireNonNull(Objects.requireNonNull(list).link());
    }

    /** As lists were kept before there were chains. */
    private void asOfTheFirstFormat(ListRow list) {
        var id = jdbc.sql("select id from published_list where number = :number")
                .param("number", list.number())
                .query((row, index) -> row.getBytes(1))
                .single();
        jdbc.sql("delete from list_signature where list_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update published_list set chain_position = null, cut_off = null, root = null where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update published_list_entry set certificate = null where list_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from list_chain where province_id = :province")
                .param("province", RowKey.bytes(office.province.value()))
                .update();
    }

    private byte[] file(ListRow list) throws IOException {
        var out = new ByteArrayOutputStream();
        record.write(list, ListFormat.JSON, out);
        return out.toByteArray();
    }
}
