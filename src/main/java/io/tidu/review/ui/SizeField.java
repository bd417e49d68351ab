package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.review.spot.SampleSize;

/** How many are drawn: a share or a number. */
class SizeField extends Div {

    private final Select<Boolean> byShare = new Select<>();
    private final IntegerField amount = new IntegerField();

    SizeField() {
        addClassName("tidu-spot-size");
        byShare.setLabel(getTranslation("review.spot.size"));
        byShare.setItems(true, false);
        byShare.setItemLabelGenerator(
                share -> getTranslation(share ? "review.spot.size.percent" : "review.spot.size.number"));
        byShare.setValue(true);
        amount.setAriaLabel(getTranslation("review.spot.size"));
        amount.setMin(1);
        amount.setValue(SampleSize.USUAL.percent());
        amount.setStepButtonsVisible(true);
        add(byShare, amount);
    }

    void whenChanged(Runnable changed) {
        byShare.addValueChangeListener(change -> changed.run());
        amount.addValueChangeListener(change -> changed.run());
    }

    /** What is no number is refused like nought. */
    SampleSize size() {
        int wanted = amount.getValue() == null ? 0 : amount.getValue();
        return byShare.getValue() ? new SampleSize.Percent(wanted) : new SampleSize.Number(wanted);
    }

    int of(int population) {
        return size().sound() ? size().of(population) : 0;
    }
}
