package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.publication.verifier.ListVerdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a list of ten thousand firms needs beyond one of a thousand: published, taken as each of its files, and verified. Prints time and the largest
 * heap that each step had in use at once; ten times the firms may need a little more, not ten times as much.
 */
@Tag("benchmark")
class LargeListBenchmark extends PublicationTest {

    private static final long ALLOWED_GROWTH = 48L << 20;

    private record Used(String step, long milliseconds, long heap) {}

    @Autowired
    private ListPress press;

    @Autowired
    private ListProofs proofs;

    @Autowired
    private ListVerification verification;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void tenThousandFirmsNeedHardlyMoreThanAThousand() throws Exception {
        all(1_000);
        var few = all(1_000);
        var many = all(10_000);

        for (int i = 0; i < few.size(); i++) {
            var of = few.get(i);
            var than = many.get(i);
            System.out.printf(
                    "%-10s 1,000: %6d ms %4d MB   10,000: %6d ms %4d MB%n",
                    of.step(), of.milliseconds(), of.heap() >> 20, than.milliseconds(), than.heap() >> 20);
        }
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.get(i).heap() - few.get(i).heap())
                    .as(few.get(i).step())
                    .isLessThan(ALLOWED_GROWTH);
        }
    }

    private List<Used> all(int firms) throws Exception {
        var used = new ArrayList<Used>();
        var material = material(firms);
        var holder = new ArrayList<ListRow>();
        used.add(measured(
                "publish", () -> holder.add(transaction.execute(begun -> press.publish(office.publisher, material)))));
        var list = Objects.requireNonNull(holder.getFirst());
        for (var format : ListFormat.values()) {
            used.add(measured(format.name(), () -> {
                record.write(list, format, OutputStream.nullOutputStream());
                return list;
            }));
        }
        used.add(measured("verify", () -> verified(list)));
        used.add(measured("off-line", () -> verifiedOffLine(list)));
        try (var document = Loader.loadPDF(file(list, ListFormat.PDF))) {
            System.out.printf("%,d firms: %d pages%n", firms, document.getNumberOfPages());
        }
        return used;
    }

    private ListMaterial material(int firms) {
        var listed = IntStream.range(0, firms)
                .mapToObj(i -> new ListedFirm(
                        null, null, Office.firm("虚构甲乙丙丁第" + i + "号精密仪器有限责任公司", "330106", "西湖区"), EntryFacts.NONE))
                .toList();
        var document = "某〔2026〕" + UUID.randomUUID().toString().substring(0, 8) + "号";
        return ListMaterial.withoutNotice(
                ListKind.RECOGNITION, "SRDI_SME", 2026, document, "关于公布名单的通知", "现予公布。", listed);
    }

    private Object verified(ListRow list) throws IOException {
        var checked = verification.file(file(list, ListFormat.JSON));
        assertThat(checked.outcome()).isEqualTo(Checked.Outcome.VALID);
        return checked;
    }

    private Object verifiedOffLine(ListRow list) throws IOException {
        var key = proofs.key(Objects.requireNonNull(list.signature()).key()).orElseThrow();
        var verdict = ListVerdict.ofList(
                file(list, ListFormat.JSON),
                proofs.signatureFile(list).orElseThrow(),
                Base64.getDecoder().decode(key.publicKey()));
        assertThat(verdict).isInstanceOf(ListVerdict.Valid.class);
        return verdict;
    }

    private byte[] file(ListRow list, ListFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        record.write(list, format, out);
        return out.toByteArray();
    }

    /** Beyond what was in use before; what is garbage already may count, so the collector is asked often. */
    private static Used measured(String step, Callable<?> work) throws Exception {
        try (var gauge = new HeapGauge()) {
            long begin = System.nanoTime();
            work.call();
            return new Used(step, (System.nanoTime() - begin) / 1_000_000, gauge.most());
        }
    }
}
