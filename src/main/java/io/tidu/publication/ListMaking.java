package io.tidu.publication;

import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a list together: what it says of itself, the firms in their order, and the titles it grants. */
@Component
class ListMaking {

    private final TitleTypes types;

    ListMaking(TitleTypes types) {
        this.types = types;
    }

    /** Without digest, root and signature, which follow from it. */
    ListRow row(ListMaterial material, String number, String issuer, Instant cutOff) {
        var type = types.require(material.rung());
        var day = LocalDate.ofInstant(cutOff, Zone.SHANGHAI);
        return new ListRow(
                number,
                material.documentNumber(),
                material.kind(),
                material.notice() == null ? null : material.notice().publicNumber(),
                issuer,
                material.rung(),
                type.nameZh(),
                material.year(),
                material.batch(),
                material.title(),
                material.body(),
                day,
                material.kind().grants() ? type.lastDay(day) : null,
                material.firms().size(),
                "",
                null,
                null,
                null);
    }

    /**
     * The firms at their places, whatever order they come in; titles get their certificates.
     *
     * @throws PublicationRefused.FirmTwice if a credit code comes twice
     */
    static List<NewEntry> inOrder(ListMaterial material, String number) {
        var sorted = material.firms().stream()
                .sorted(Comparator.comparing(ListedFirm::firm, PublicFirm.ORDER))
                .toList();
        var codes = new HashSet<String>();
        var entries = new ArrayList<NewEntry>(sorted.size());
        for (var listed : sorted) {
            if (!codes.add(listed.firm().creditCode())) {
                throw new PublicationRefused.FirmTwice(listed.firm().name());
            }
            int position = entries.size() + 1;
            entries.add(new NewEntry(position, certified(material.kind(), listed, number, position), true));
        }
        return entries;
    }

    private static ListedFirm certified(ListKind kind, ListedFirm listed, String number, int serial) {
        return kind.grants()
                ? listed.with(listed.facts()
                        .withCertificate(CertificateNumber.of(number, serial).value()))
                : listed;
    }

    /** With root, digest and signature, each of which is made of what came before. */
    static ListRow sealed(ListContent unsealed, ListLink link, SigningKey key) {
        var linked = link.withRoot(
                CanonicalList.tree(unsealed.as(unsealed.list().withLink(link))).root());
        var content = unsealed.as(unsealed.list().withLink(linked));
        var digested = content.list().withDigest(CanonicalList.digest(content));
        return digested.signedBy(ListSigning.sign(content.as(digested), linked, key));
    }

    static GrantTitles grants(ListRow list, List<NoticeEntry> firms, UUID key) {
        return new GrantTitles(
                key,
                list.rung(),
                new SourceList(list.number(), list.title(), list.publishedOn()),
                list.kind() == ListKind.REVIEW_PASSED ? GrantTitles.Kind.RENEWAL : GrantTitles.Kind.RECOGNITION,
                list.validUntil(),
                firms.stream().map(ListMaking::grant).toList());
    }

    private static GrantTitles.Grant grant(NoticeEntry entry) {
        var firm = entry.firm();
        return new GrantTitles.Grant(
                entry.enterprise(),
                new CreditCode(firm.creditCode()),
                firm.name(),
                new RegionCode(firm.countyCode()),
                entry.jurisdiction());
    }
}
