package io.tidu.publication.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.tidu.publication.ListKey;
import io.tidu.publication.ListRef;
import io.tidu.publication.ListRow;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of the services, kept apart from our own records so that these can change without breaking programs. */
final class ListAnswers {

    private ListAnswers() {}

    /** @param page from 0 */
    record Lists(int page, int size, int total, List<ListSummary> lists) {}

    /**
     * @param year of the round
     * @param validUntil the last day of its titles; null where it grants none
     * @param digest SHA-256 of the canonical JSON in hexadecimal digits
     * @param notice null where the list comes from no notice
     * @param format name of the canonical form
     * @param corrects the edition it takes the place of; null for the first
     * @param replacedBy number of the edition that took its place; null while it stands
     * @param sequence place in the chain of its issuer; null for a list of the first format
     * @param previous the list before it in that chain
     * @param cutOff decisions after this moment are not in it
     * @param root of the hash tree over its firms (RFC 6962)
     * @param signature in Base64, over {@code statement} in ASCII; null for lists from before there were signatures
     * @param key id of the public key, see /api/v1/keys
     */
    record ListSummary(
            String number,
            String documentNumber,
            String kind,
            String rung,
            String rungName,
            int year,
            int batch,
            String title,
            String issuer,
            @Nullable String notice,
            LocalDate publishedOn,
            @Nullable LocalDate validUntil,
            @JsonProperty("entries") int firms,
            String digestAlgorithm,
            String digest,
            String format,
            int edition,
            @Nullable ListRef corrects,
            @Nullable String correctionReason,
            @Nullable String replacedBy,
            @Nullable Integer sequence,
            @Nullable ListRef previous,
            @Nullable Instant cutOff,
            @Nullable String root,
            @Nullable String signature,
            @Nullable String signatureAlgorithm,
            @Nullable String key,
            @Nullable String statement) {

        static ListSummary of(ListRow list) {
            var link = list.link();
            var signature = list.signature();
            return new ListSummary(
                    list.number(),
                    list.documentNumber(),
                    list.kind().name(),
                    list.rung(),
                    list.rungName(),
                    list.year(),
                    list.batch(),
                    list.title(),
                    list.issuer(),
                    list.noticeNumber(),
                    list.publishedOn(),
                    list.validUntil(),
                    list.entries(),
                    "SHA-256",
                    list.digest(),
                    list.format(),
                    list.edition(),
                    link == null ? null : link.corrects(),
                    link == null ? null : link.reason(),
                    list.replacedBy(),
                    link == null ? null : link.sequence(),
                    link == null ? null : link.previous(),
                    link == null ? null : link.cutOff(),
                    link == null ? null : link.root(),
                    signature == null ? null : signature.value(),
                    signature == null ? null : signature.algorithm(),
                    signature == null ? null : signature.key(),
                    signature == null ? null : signature.statement());
        }
    }

    /** The public keys that lists are signed by, the newest first. */
    record Keys(List<Key> keys) {}

    /**
     * @param publicKey X.509 (SubjectPublicKeyInfo) in Base64
     * @param retiredAt when another took its place; what it signed stays valid
     */
    record Key(
            String id,
            String algorithm,
            String publicKey,
            Instant firstUsed,
            @Nullable Instant retiredAt) {

        static Key of(ListKey key) {
            return new Key(key.id(), key.algorithm(), key.publicKey(), key.firstUsed(), key.retiredAt());
        }
    }

    /** @param asOf the day the titles are held on */
    record Titles(LocalDate asOf, List<Title> titles) {}

    /** @param creditCode null where an older list named none */
    record Title(
            String rung,
            String holder,
            @Nullable String creditCode,
            LocalDate grantedOn,
            LocalDate validUntil,
            String listNumber,
            String listName) {

        static Title of(HeldTitle title, String creditCode) {
            return new Title(
                    title.rung(),
                    title.holder(),
                    creditCode,
                    title.grantedOn(),
                    title.validUntil(),
                    title.listNumber(),
                    title.listName());
        }

        static Title of(TitleRow title) {
            return new Title(
                    title.rung(),
                    title.holder(),
                    title.creditCode(),
                    title.grantedOn(),
                    title.validUntil(),
                    title.listNumber(),
                    title.listName());
        }
    }
}
