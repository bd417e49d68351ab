package io.tidu.filing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldType;
import java.util.List;
import java.util.function.Function;

/** Names and values of single fields; those that are empty say so. */
class SummaryPairs extends DescriptionList {

    SummaryPairs(
            List<FieldDefinition> fields,
            Function<FieldDefinition, String> text,
            FilingWords words,
            Pointers pointers) {
        addClassName("filing-pairs");
        for (var field : fields) {
            var value = text.apply(field);
            var description = new Description(value.isBlank() ? words.say("filing.ui.summary.empty") : value);
            description.setClassName("empty", value.isBlank());
            var term = new Term(words.say(field.label()));
            pointers.at(field.code()).forEach(term.getElement()::appendChild);
            var pair = new Div(term, description);
            pair.setClassName("long", field.type() == FieldType.LONG_TEXT);
            add(pair);
        }
    }
}
