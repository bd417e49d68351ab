package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** Is there while somebody looks at it: made when it comes forward, let go when it is left. For what is quickly made again. */
class Later extends Div {

    private final Supplier<? extends Component> content;

    Later(Supplier<? extends Component> content) {
        this.content = content;
    }

    void look(boolean here) {
        if (!here) {
            removeAll();
        } else if (getComponentCount() == 0) {
            add(content.get());
        }
    }
}
