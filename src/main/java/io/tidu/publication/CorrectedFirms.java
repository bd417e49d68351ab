package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.publication.CorrectList.Add;
import io.tidu.publication.CorrectList.Change;
import io.tidu.publication.CorrectList.RightCounty;
import io.tidu.publication.CorrectList.RightName;
import io.tidu.publication.CorrectList.RightProduct;
import io.tidu.publication.CorrectList.TakeOut;
import io.tidu.publication.ListChange.Kind;
import io.tidu.shared.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The firms of a list while changes are made to it, one after the other. */
final class CorrectedFirms {

    private final Map<String, ListedFirm> firms = new LinkedHashMap<>();
    private final Map<FilingId, NoticeEntry> addable;
    private final Regions regions;
    private final List<ListChange> said = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    /** @param addable the firms that may be added */
    CorrectedFirms(List<ListedFirm> before, List<NoticeEntry> addable, Regions regions) {
        before.forEach(firm ->
                firms.put(firm.firm().creditCode(), firm.with(firm.facts().changed(null, null))));
        this.addable = new LinkedHashMap<>();
        addable.forEach(entry -> this.addable.put(entry.filing(), entry));
        this.regions = regions;
    }

    void make(Change change) {
        switch (change) {
            case TakeOut out -> takeOut(out);
            case RightName right ->
                right(
                        right.creditCode(),
                        "name",
                        right.name(),
                        PublicFirm::name,
                        right.reason(),
                        firm -> firm.named(right.name()));
            case RightProduct right ->
                right(
                        right.creditCode(),
                        "product",
                        right.product(),
                        PublicFirm::product,
                        right.reason(),
                        firm -> firm.making(right.product()));
            case RightCounty right -> county(right);
            case Add add -> add(add);
        }
    }

    private void takeOut(TakeOut out) {
        var firm = require(out.creditCode());
        once(out.creditCode(), "out", firm);
        firms.remove(out.creditCode());
        said.add(new ListChange(Kind.REMOVED, out.creditCode(), firm.firm().name(), null, null, null, out.reason()));
    }

    private void county(RightCounty right) {
        var county = regions.find(right.county()).orElseThrow(CorrectionRefused.CountyUnknown::new);
        var city = regions.find(right.county().city())
                .or(() -> regions.find(right.county().province()))
                .orElseThrow(CorrectionRefused.CountyUnknown::new);
        right(
                right.creditCode(),
                "county",
                county.name(),
                PublicFirm::countyName,
                right.reason(),
                firm -> firm.in(city.code().value(), city.name(), county.code().value(), county.name()));
    }

    private void right(
            String code,
            String fact,
            String becomes,
            Function<PublicFirm, String> seen,
            String reason,
            UnaryOperator<PublicFirm> corrected) {
        var listed = require(code);
        var firm = corrected.apply(listed.firm());
        if (firm.equals(listed.firm())) {
            throw new CorrectionRefused.NothingChanged(listed.firm().name());
        }
        once(code, fact, listed);
        said.add(new ListChange(Kind.CORRECTED, code, firm.name(), fact, seen.apply(listed.firm()), becomes, reason));
        firms.put(
                code,
                new ListedFirm(
                        listed.filing(),
                        listed.enterprise(),
                        firm,
                        listed.facts().changed(Kind.CORRECTED, reason)));
    }

    private void add(Add add) {
        var entry = addable.remove(add.filing());
        if (entry == null) {
            throw new CorrectionRefused.NotAddable();
        }
        var code = entry.firm().creditCode();
        if (firms.containsKey(code)) {
            throw new PublicationRefused.FirmTwice(entry.firm().name());
        }
        firms.put(code, ListedFirm.of(entry).with(EntryFacts.NONE.changed(Kind.ADDED, add.reason())));
        added.add(code);
        said.add(new ListChange(Kind.ADDED, code, entry.firm().name(), null, null, null, add.reason()));
    }

    /** The same fact twice, or anything to a firm that is taken out, is a slip of the hand. */
    private void once(String code, String fact, ListedFirm firm) {
        if (!named.add(code + " " + fact)) {
            throw new CorrectionRefused.ChangedTwice(firm.firm().name());
        }
    }

    private ListedFirm require(String code) {
        var firm = firms.get(code);
        if (firm == null) {
            throw new CorrectionRefused.NotOnList(code);
        }
        return firm;
    }

    List<ListChange> said() {
        return said;
    }

    Set<String> added() {
        return added;
    }

    /** At their places; those added get certificates after the last one given. */
    List<NewEntry> inOrder(ListKind kind, String base, int lastSerial) {
        var sorted = firms.values().stream()
                .sorted(Comparator.comparing(ListedFirm::firm, PublicFirm.ORDER))
                .toList();
        var entries = new ArrayList<NewEntry>(sorted.size());
        int serial = lastSerial;
        for (var listed : sorted) {
            boolean isNew = added.contains(listed.firm().creditCode());
            var certified = isNew && kind.grants()
                    ? listed.with(listed.facts()
                            .withCertificate(
                                    CertificateNumber.of(base, ++serial).value()))
                    : listed;
            entries.add(new NewEntry(entries.size() + 1, certified, isNew));
        }
        return entries;
    }
}
