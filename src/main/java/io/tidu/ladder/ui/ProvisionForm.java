package io.tidu.ladder.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.tidu.ladder.Certainty;
import io.tidu.ladder.Content;
import io.tidu.ladder.DraftProvision;
import io.tidu.ladder.DraftText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One provision of a draft: its rule, its texts, where it stands, and what proves it. */
class ProvisionForm extends Div {

    private final String code;
    private final transient DraftKeeping keeping;
    private final transient RuleFields fields;
    private final transient BookWords words;
    private final Paragraph said = Pieces.alert("");
    private final TextPair name;
    private final TextPair clause;
    private final TextPair note;
    private final Select<String> source;
    private final Select<Certainty> certainty;

    ProvisionForm(DraftProvision provision, DraftKeeping keeping, RuleFields fields, Runnable remove) {
        this.code = provision.code();
        this.keeping = keeping;
        this.fields = fields;
        this.words = fields.words();
        addClassName("book-form");
        var content = keeping.view().content();
        name = pair("NAME", DraftProvision::name, (changed, text) -> changed.withName(text), provision);
        clause = pair("CLAUSE", DraftProvision::clause, (changed, text) -> changed.withClause(text), provision);
        note = pair("NOTE", DraftProvision::note, (changed, text) -> changed.withNote(text), provision);
        source = fields.choice(
                "ladder.read.aspect.SOURCE",
                new ArrayList<>(content.documents().keySet()),
                content.documents().containsKey(provision.source()) ? provision.source() : null,
                key -> HeadForm.document(keeping.view().content(), key),
                key -> change(changed -> changed.withSource(key)));
        source.addClassName("book-wide");
        certainty = fields.choice(
                "ladder.read.aspect.CERTAINTY",
                List.of(Certainty.values()),
                certainty(provision.certainty()),
                each -> words.say(each.messageKey()),
                each -> change(changed -> changed.withCertainty(each)));
        var gone = Pieces.button(words.say("ladder.ui.provision.remove"), remove);
        gone.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        add(said, name, rules(provision), note, clause, cited(provision), gone);
    }

    private interface Writing {
        DraftProvision write(DraftProvision provision, DraftText text);
    }

    private TextPair pair(
            String aspect, Function<DraftProvision, DraftText> text, Writing writing, DraftProvision provision) {
        return new TextPair(
                "ladder.ui.provision." + aspect,
                text.apply(provision),
                words,
                written -> change(changed -> writing.write(changed, written)));
    }

    private void change(UnaryOperator<DraftProvision> change) {
        keeping.changeProvision(code, change);
    }

    private Div cited(DraftProvision provision) {
        var names = words.editions().evidence();
        return Pieces.classed(
                "book-fields book-cites",
                source,
                certainty,
                fields.several(
                        "ladder.read.aspect.EVIDENCE",
                        names.codes(),
                        provision.evidence(),
                        each -> words.say("ladder.read.evidence", each, names.name(each, words.locale())),
                        codes -> change(changed ->
                                changed.withEvidence(codes.stream().sorted().toList()))));
    }

    private Div rules(DraftProvision provision) {
        boolean withCard = CardGroups.any(keeping.view().content());
        var rules = Pieces.classed("book-rules", Pieces.text("book-part", words.say("ladder.read.aspect.RULE")));
        rules.add(new RuleEditor(
                new Branch(provision.rule(), rule -> change(changed -> changed.withRule(rule))), fields, withCard));
        if (provision.rule().textOf("kind").equals(RuleKind.SCORED.code())
                || CardGroups.holding(keeping.view().content(), code) >= 0) {
            rules.add(group());
        }
        rules.add(new ReviewEditor(provision, fields, new ReviewEditor.Writing() {
            @Override
            public void same() {
                change(DraftProvision::withoutReview);
            }

            @Override
            public void become(Content review) {
                change(changed -> changed.withReview(review));
            }
        }));
        return rules;
    }

    private Select<Integer> group() {
        var content = keeping.view().content();
        int groups = CardGroups.of(content).size();
        return fields.choice(
                "ladder.ui.provision.group",
                Stream.concat(Stream.of(-1), IntStream.range(0, groups).boxed()).toList(),
                CardGroups.holding(content, code),
                number -> number < 0
                        ? words.say("ladder.ui.provision.group.none")
                        : CardGroups.name(
                                CardGroups.of(keeping.view().content()).get(number), words),
                number -> keeping.changeHead(changed -> CardGroups.put(changed, code, number)));
    }

    void mark(Problems problems) {
        var whole = Stream.of("", "code", "rule")
                .map(field -> problems.at(code, field))
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> one + " " + other)
                .strip();
        said.setText(whole);
        said.setVisible(!whole.isEmpty());
        name.mark(problems.at(code, "name"));
        clause.mark(problems.at(code, "clause"));
        note.mark(problems.at(code, "note"));
        source.setErrorMessage(problems.at(code, "source"));
        source.setInvalid(!problems.at(code, "source").isEmpty());
        certainty.setErrorMessage(problems.at(code, "certainty"));
        certainty.setInvalid(!problems.at(code, "certainty").isEmpty());
    }

    private static @Nullable Certainty certainty(String name) {
        return Stream.of(Certainty.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
