package io.tidu.publication;

import io.tidu.publication.verifier.Place;
import io.tidu.publication.verifier.RawLines;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the places at which a file is not the published list. Only their lines are read, and the hashes of the others. */
@Component
class ListDifferences {

    private final ListTrees trees;
    private final ListEntries entries;
    private final PublishedFiles files;

    ListDifferences(ListTrees trees, ListEntries entries, PublishedFiles files) {
        this.trees = trees;
        this.entries = entries;
        this.files = files;
    }

    List<Difference> of(ListRow list, byte[] file) {
        var content = files.content(list);
        var head = CanonicalHead.of(list, content.changes());
        var places = Place.in(
                RawLines.of(file),
                CanonicalList.headTree(content).leaves(),
                trees.of(list).leaves());
        return places.stream()
                .map(place -> place.position() > 0 ? ofFirm(list, place) : ofHead(head, place))
                .toList();
    }

    private Difference ofFirm(ListRow list, Place place) {
        return entries.after(list.number(), place.position() - 1, 1).stream()
                .findFirst()
                .map(entry -> Difference.of(place, CanonicalList.line(entry, list.link() != null), entry.firm()))
                .orElseThrow();
    }

    private static Difference ofHead(List<String> head, Place place) {
        boolean known = place.kind() == Place.Kind.CHANGED && place.line() <= head.size();
        return Difference.of(place, known ? head.get(place.line() - 1) : "", null);
    }
}
