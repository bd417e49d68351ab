package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.collaboration.DiscussionRow;
import io.tidu.collaboration.MessageRow;
import java.util.List;

/** What was said in a discussion, the latest in sight, and room to say more. */
class DiscussionTalk extends Div {

    private static final int AT_A_TIME = 30;

    private final DiscussionGround ground;
    private final Runnable changed;
    private final Button earlier;
    private final Div lines = new Div();
    private final MessageBox box;
    private final Button end;
    private DiscussionRow row;
    private int firstNo = Integer.MAX_VALUE;
    private int lastNo;

    DiscussionTalk(DiscussionRow row, DiscussionGround ground, Runnable changed) {
        this.row = row;
        this.ground = ground;
        this.changed = changed;
        addClassName("tidu-discussion-talk");
        lines.addClassName("tidu-discussion-lines");
        lines.getElement().setAttribute("role", "log");
        lines.getElement().setAttribute("aria-live", "polite");
        earlier = small("collaboration.discussion.earlier", this::showEarlier);
        var parts = ground.parts();
        box = new MessageBox(
                ground, row.id(), row.circle(), () -> parts.discussions().readers(parts.actor(), row.id()));
        box.onSend((words, key) -> {
            parts.discussions().say(parts.actor(), row.id(), words, key);
            changed.run();
        });
        end = small("collaboration.discussion.resolve", this::endOrReopen);
        if (parts.actor().bureau().isPresent()) {
            box.addBeside(end);
        }
        add(earlier, lines, box);
    }

    void show(DiscussionRow now) {
        row = now;
        int missing = Math.min(now.messages() - lastNo, AT_A_TIME);
        if (missing > 0) {
            var fresh = messages(Integer.MAX_VALUE, missing);
            if (lastNo > 0 && fresh.getFirst().no() > lastNo + 1) {
                lines.removeAll();
                firstNo = Integer.MAX_VALUE;
            }
            fresh.forEach(message -> lines.add(new MessageItem(message)));
            firstNo = Math.min(firstNo, fresh.getFirst().no());
            lastNo = fresh.getLast().no();
        }
        earlier.setVisible(firstNo > 1);
        box.setEnabledForWords(now.open());
        end.setText(
                getTranslation(now.open() ? "collaboration.discussion.resolve" : "collaboration.discussion.reopen"));
        if (now.unread() > 0) {
            ground.parts().discussions().read(ground.parts().actor(), now.id(), lastNo);
            changed.run();
        }
    }

    private void showEarlier() {
        var before = messages(firstNo, AT_A_TIME);
        before.reversed().forEach(message -> lines.addComponentAsFirst(new MessageItem(message)));
        firstNo = before.isEmpty() ? 1 : before.getFirst().no();
        earlier.setVisible(firstNo > 1);
    }

    private List<MessageRow> messages(int before, int limit) {
        return ground.parts().discussions().messages(ground.parts().actor(), row.id(), before, limit);
    }

    private void endOrReopen() {
        var discussions = ground.parts().discussions();
        if (row.open()) {
            discussions.resolve(ground.parts().actor(), row.id());
        } else {
            discussions.reopen(ground.parts().actor(), row.id());
        }
        changed.run();
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
