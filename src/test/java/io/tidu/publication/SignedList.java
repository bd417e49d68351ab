package io.tidu.publication;

import io.tidu.publication.verifier.SignatureSuite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** A signed list that was never published anywhere, for tests of checking. */
record SignedList(ListContent content, ListSignature signature, SigningKey key) {

    static SignedList of(SignatureSuite suite, int firms) {
        var key = key(suite);
        var link = new ListLink(1, null, null, 1, null, Instant.parse("2026-06-08T01:02:03Z"), "");
        var entries = entries(firms);
        var list = ListMaking.sealed(new ListContent(row(firms), entries), link, key);
        return new SignedList(new ListContent(list, entries), Objects.requireNonNull(list.signature()), key);
    }

    byte[] file() {
        var out = new ByteArrayOutputStream();
        try {
            CanonicalList.write(content, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    byte[] signatureFile() {
        return ProofText.signatureFile(content, signature, encodedKey());
    }

    byte[] proof(int position) {
        var entry = content.entries().iterator();
        var found = entry.next();
        while (found.position() < position) {
            found = entry.next();
        }
        var path = CanonicalList.tree(content).path(position - 1);
        return ProofText.proof(found, path, signature, encodedKey(), content.list());
    }

    String pem() {
        return new ListKey(key.id(), key.suite().label(), encodedKey(), Instant.EPOCH, null).pem();
    }

    private String encodedKey() {
        return Base64.getEncoder().encodeToString(key.publicKey());
    }

    private static List<ListEntry> entries(int firms) {
        return IntStream.rangeClosed(1, firms)
                .mapToObj(i -> new ListEntry(
                        i,
                        new PublicFirm(
                                "虚构" + i + "号公司",
                                String.format(Locale.ROOT, "91330106T7S%06dA", i),
                                "330100",
                                "杭州市",
                                "330106",
                                "西湖区",
                                "精密阀门")))
                .toList();
    }

    private static ListRow row(int firms) {
        return new ListRow(
                "RD-2026-0001",
                "某经信〔2026〕1号",
                ListKind.RECOGNITION,
                null,
                "某省经济和信息化厅",
                "SRDI_SME",
                "专精特新中小企业",
                2026,
                1,
                "关于公布名单的通知",
                "现予公布。",
                LocalDate.parse("2026-06-08"),
                LocalDate.parse("2029-06-07"),
                firms,
                "",
                null,
                null,
                null);
    }

    private static SigningKey key(SignatureSuite suite) {
        try {
            return SigningKey.read(SigningKey.newPem(suite));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
