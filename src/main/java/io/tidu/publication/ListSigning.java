package io.tidu.publication;

import io.tidu.publication.verifier.Statement;
import io.tidu.shared.RowKey;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs lists, and keeps what was signed. */
@Component
class ListSigning {

    private final SigningKeys keys;
    private final ListKeys known;
    private final JdbcClient jdbc;

    ListSigning(SigningKeys keys, ListKeys known, JdbcClient jdbc) {
        this.keys = keys;
        this.known = known;
        this.jdbc = jdbc;
    }

    /** The key is asked for before anything is done, so that a list without a key leaves no trace. */
    SigningKey key() {
        return keys.active();
    }

    static ListSignature sign(ListContent content, ListLink link, SigningKey key) {
        var list = content.list();
        var previous = link.previous();
        var statement = new Statement(
                        list.number(),
                        list.kind().name(),
                        link.edition(),
                        list.digest(),
                        CanonicalList.headTree(content).root(),
                        link.root(),
                        list.entries(),
                        previous == null ? null : new Statement.Previous(previous.number(), previous.digest()),
                        link.cutOff().toString(),
                        key.id(),
                        key.suite().label())
                .text();
        return new ListSignature(key.suite().label(), key.id(), statement, key.sign(statement));
    }

    void keep(ListId list, ListSignature signature, SigningKey key, Instant now) {
        known.used(key, now);
        jdbc.sql("""
                insert into list_signature (list_id, key_id, algorithm, statement, signature)
                values (:list, :key, :algorithm, :statement, :signature)""")
                .param("list", RowKey.bytes(list.value()))
                .param("key", signature.key())
                .param("algorithm", signature.algorithm())
                .param("statement", signature.statement())
                .param("signature", signature.value())
                .update();
    }
}
