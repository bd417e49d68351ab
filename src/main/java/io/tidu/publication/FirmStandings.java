package io.tidu.publication;

import io.tidu.title.TitleEndings;
import io.tidu.title.TitleFilter;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a firm of a list stands today: in the newest edition that names it, and in the register of titles. */
@Component
public class FirmStandings {

    private final ListRows lists;
    private final ListEntries entries;
    private final TitleRegister titles;
    private final TitleEndings endings;

    FirmStandings(ListRows lists, ListEntries entries, TitleRegister titles, TitleEndings endings) {
        this.lists = lists;
        this.entries = entries;
        this.titles = titles;
        this.endings = endings;
    }

    /** Of the firm that a certificate names. Public. */
    public Optional<FirmStanding> byCertificate(CertificateNumber number) {
        return lists.find(number.list())
                .flatMap(first -> standing(first, edition -> entries.byCertificate(edition.number(), number.value())));
    }

    /** Of the firm of a code on a list of any edition. Public. */
    public Optional<FirmStanding> byCode(ListRow any, String creditCode) {
        return lists.find(base(any.number()))
                .flatMap(first -> standing(first, edition -> entries.byCode(edition.number(), creditCode)));
    }

    /** The entry of a firm in one edition. Public. */
    public Optional<ListEntry> entry(ListRow edition, String creditCode) {
        return entries.byCode(edition.number(), creditCode);
    }

    /** All editions of a list, the first one first; of whichever of them. Public. */
    public List<ListRow> editionsOf(ListRow any) {
        return lists.find(base(any.number())).map(this::editions).orElse(List.of());
    }

    private Optional<FirmStanding> standing(ListRow first, Function<ListRow, Optional<ListEntry>> find) {
        var editions = editions(first);
        for (int i = editions.size() - 1; i >= 0; i--) {
            var edition = editions.get(i);
            var entry = find.apply(edition);
            if (entry.isPresent()) {
                boolean removed = i < editions.size() - 1;
                return Optional.of(new FirmStanding(entry.get(), edition, removed, title(first, entry.get())));
            }
        }
        return Optional.empty();
    }

    private List<ListRow> editions(ListRow first) {
        var editions = new ArrayList<>(List.of(first));
        for (var next = first.replacedBy();
                next != null;
                next = editions.getLast().replacedBy()) {
            editions.add(lists.find(next).orElseThrow());
        }
        return editions;
    }

    /** One that was taken away by mistake and given back is the one it was given back as. */
    private @Nullable TitleRow title(ListRow first, ListEntry entry) {
        var code = entry.firm().creditCode();
        var all = titles.publicPage(new TitleFilter(code, first.rung(), null, null, null, null), 0, 20).stream()
                .filter(title -> code.equals(title.creditCode()))
                .toList();
        return all.stream()
                .filter(title -> base(title.listNumber()).equals(first.number()))
                .findFirst()
                .map(title -> endings.restoredAs(title.id())
                        .flatMap(again -> all.stream()
                                .filter(other -> other.id().equals(again))
                                .findFirst())
                        .orElse(title))
                .orElse(null);
    }

    /** The number of the first edition. */
    static String base(String number) {
        return number.replaceFirst("-E[0-9]+$", "");
    }
}
