package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.tidu.filing.vault.VaultDocument;
import io.tidu.filing.vault.VaultFilter;
import java.util.function.BiFunction;

/** The documents a filter finds, read as they come into sight. */
class VaultList extends Div {

    private final Workplace work;
    private final VirtualList<VaultDocument> list = new VirtualList<>();
    private final Div nothing = Blocks.classed("tidu-empty");
    private final CallbackDataProvider<VaultDocument, Void> documents;
    private VaultFilter filter = VaultFilter.everything();
    private Runnable changed = () -> {};

    /** @param card draws a document; what it calls afterwards has the list read again */
    VaultList(Workplace work, BiFunction<VaultDocument, Runnable, VaultCard> card) {
        this.work = work;
        addClassName("vault-list");
        documents = DataProvider.fromCallbacks(
                query ->
                        work
                                .vault()
                                .documents()
                                .page(work.actor(), filter, query.getOffset(), query.getLimit())
                                .stream(),
                query -> work.vault().documents().count(work.actor(), filter));
        list.addClassName("filing-list");
        list.setRenderer(new ComponentRenderer<>(
                document -> Blocks.classed("filing-list-row", card.apply(document, this::refresh))));
        list.setDataProvider(documents);
        nothing.setText(work.words().say("filing.vault.none"));
        nothing.setVisible(false);
        add(nothing, list);
    }

    void onChanged(Runnable changed) {
        this.changed = changed;
    }

    void show(VaultFilter wanted) {
        filter = wanted;
        boolean any = work.vault().documents().count(work.actor(), filter) > 0;
        nothing.setVisible(!any);
        list.setVisible(any);
        documents.refreshAll();
    }

    private void refresh() {
        show(filter);
        changed.run();
    }
}
