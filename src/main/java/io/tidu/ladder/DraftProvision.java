package io.tidu.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One provision of a draft, finished or not. Keys that this class does not know are kept as they are.
 *
 * @param keys as the file has them
 */
public record DraftProvision(Content.Mapping keys) {

    /** A new one that asks nothing yet. */
    public static DraftProvision coded(String code) {
        return new DraftProvision(Content.empty().with("code", Content.text(code)))
                .withName(new DraftText("", ""))
                .withClause(new DraftText("", ""))
                .with("source", Content.text(""))
                .with("certainty", Content.text(""))
                .withEvidence(List.of())
                .withRule(Content.empty().with("kind", Content.text("manual")));
    }

    public String code() {
        return keys.textOf("code");
    }

    public DraftText name() {
        return DraftText.under("name", keys);
    }

    /** How it is to be read; both languages empty if there is no note. */
    public DraftText note() {
        return DraftText.under("note", keys);
    }

    public DraftText clause() {
        return DraftText.under("clause", keys);
    }

    /** Key of one of the documents of the draft. */
    public String source() {
        return keys.textOf("source");
    }

    /** Name of a {@link Certainty}; empty while nothing is chosen. */
    public String certainty() {
        return keys.textOf("certainty");
    }

    /** Codes of the evidence that proves it. */
    public List<String> evidence() {
        return keys.find("evidence").map(Content::asItems).orElse(List.of()).stream()
                .map(Content::asText)
                .toList();
    }

    /** The rule of new filings, and of reviews unless {@link #review} says otherwise. */
    public Content rule() {
        return keys.find("rule").orElse(Content.empty());
    }

    /** The rule of reviews where it differs; the text {@code not_asked} where reviews are not asked. */
    public Optional<Content> review() {
        return keys.find("review");
    }

    /** Every number of its rules, limits and bands, to be changed one by one; paths begin with {@code rule} or {@code review}. */
    public List<DraftNumber> numbers() {
        var numbers = new ArrayList<DraftNumber>();
        for (var key : List.of("rule", "review")) {
            keys.find(key)
                    .map(rule -> DraftNumber.in(Content.empty().with(key, rule)))
                    .ifPresent(numbers::addAll);
        }
        return numbers;
    }

    /** @param path of one of {@link #numbers} */
    public DraftProvision withNumber(List<String> path, String value) {
        return new DraftProvision((Content.Mapping) keys.with(path, Content.text(value.strip())));
    }

    public DraftProvision withName(DraftText name) {
        return with("name", name.content());
    }

    /** Takes the note away if it is empty in both languages. */
    public DraftProvision withNote(DraftText note) {
        return note.isEmpty() ? new DraftProvision(keys.without("note")) : with("note", note.content());
    }

    public DraftProvision withClause(DraftText clause) {
        return with("clause", clause.content());
    }

    public DraftProvision withSource(String document) {
        return with("source", Content.text(document));
    }

    public DraftProvision withCertainty(Certainty certainty) {
        return with("certainty", Content.text(certainty.name()));
    }

    public DraftProvision withEvidence(List<String> codes) {
        return with(
                "evidence",
                new Content.Sequence(codes.stream().map(Content::text).toList()));
    }

    public DraftProvision withRule(Content rule) {
        return with("rule", rule);
    }

    public DraftProvision withReview(Content rule) {
        return with("review", rule);
    }

    /** Reviews are asked the same as new filings again. */
    public DraftProvision withoutReview() {
        return new DraftProvision(keys.without("review"));
    }

    private DraftProvision with(String key, Content value) {
        return new DraftProvision(keys.with(key, value));
    }
}
