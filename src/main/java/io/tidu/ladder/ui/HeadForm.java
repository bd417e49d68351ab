package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.ladder.DraftContent;
import io.tidu.ladder.FilingKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a draft says as a whole: its name, its documents, its days. */
class HeadForm extends Div {

    private final transient DraftKeeping keeping;
    private final transient BookWords words;
    private final TextPair name;
    private final Select<String> source;
    private final Map<String, TextField> titles = new LinkedHashMap<>();
    private final List<DaysEditor> days;

    HeadForm(DraftKeeping keeping, RuleFields fields) {
        this.keeping = keeping;
        this.words = fields.words();
        addClassNames("tidu-card", "book-form");
        var content = keeping.view().content();
        name = new TextPair(
                "ladder.ui.draft.name",
                content.name(),
                words,
                text -> keeping.changeHead(changed -> changed.withName(text)));
        source = fields.choice(
                "ladder.read.aspect.DOCUMENT",
                new ArrayList<>(content.documents().keySet()),
                content.source(),
                key -> document(keeping.view().content(), key),
                key -> keeping.changeHead(changed -> changed.withSource(key)));
        source.addClassName("book-wide");
        days = Stream.of(FilingKind.values())
                .map(kind -> new DaysEditor(kind, keeping, words))
                .toList();
        add(new H2(words.say("ladder.ui.draft.head")), name);
        days.forEach(this::add);
        add(source, documents(content));
    }

    static String document(DraftContent content, String key) {
        return key.isEmpty() ? "" : key + " " + content.documents().getOrDefault(key, "");
    }

    private Div documents(DraftContent content) {
        var all = Pieces.classed("book-documents", Pieces.text("book-part", words.say("ladder.ui.draft.documents")));
        content.documents().forEach((key, title) -> all.add(document(key, title)));
        var add = Pieces.small(words.say("ladder.ui.draft.document.add"), this::addDocument);
        all.add(add);
        return all;
    }

    private TextField document(String key, String title) {
        var field = new TextField(words.say("ladder.ui.draft.document", key));
        field.addClassName("book-wide");
        field.setManualValidation(true);
        field.setValue(title);
        field.addValueChangeListener(change -> keeping.restructure(
                "", content -> content.withDocument(key, change.getValue().strip())));
        titles.put(key, field);
        return field;
    }

    /** Documents are called B1, B2 … until somebody gives them a better key in a file. */
    private void addDocument() {
        keeping.restructure("", content -> {
            int number = 1;
            while (content.documents().containsKey("B" + number)) {
                number++;
            }
            return content.withDocument("B" + number, "");
        });
    }

    void mark(Problems problems) {
        name.mark(problems.at(null, "name"));
        var said = problems.at(null, "source");
        source.setErrorMessage(said);
        source.setInvalid(!said.isEmpty());
        titles.forEach((key, field) -> {
            var problem = problems.at(null, "documents." + key);
            field.setErrorMessage(problem);
            field.setInvalid(!problem.isEmpty());
        });
        days.forEach(each -> each.mark(problems.at(null, each.field())));
    }
}
