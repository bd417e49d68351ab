package io.tidu.review.ui;

import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.review.TextMerge;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts what a colleague wrote into a field that somebody may be typing into right now. The browser knows what was typed since the server
 * last heard of it, so it is the browser that puts both together; the cursor stays where it was in the words.
 */
final class CoWriting {

    /** An input method that is composing a sign must not be disturbed: the text comes when the sign is there. */
    private static final String WATCH = """
            const field = this;
            const watch = input => {
              if (field.composing !== undefined) return;
              field.composing = false;
              input.addEventListener('compositionstart', () => field.composing = true);
              input.addEventListener('compositionend', () => field.composing = false);
            };
            const input = field.inputElement || field.querySelector('textarea');
            if (input) watch(input); else setTimeout(() => { const late = field.querySelector('textarea'); if (late) watch(late); }, 500);
            """;

    /** Answers whether the text was put in: it is not where this person is changing the same words. */
    private static final String PUT_IN = """
            const field = this, from = $0, to = $1;
            const input = field.inputElement || field.querySelector('textarea');
            const edit = (before, after) => {
              const most = Math.min(before.length, after.length);
              let head = 0, tail = 0;
              while (head < most && before[head] === after[head]) head++;
              while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
              return {from: head, to: before.length - tail, words: after.slice(head, after.length - tail)};
            };
            const put = () => {
              const now = field.value || '';
              if (now === to) return true;
              const theirs = edit(from, to);
              let at = theirs.from;
              if (now !== from) {
                const mine = edit(from, now);
                const sameGap = theirs.from === theirs.to && mine.from === mine.to && theirs.from === mine.from;
                if (sameGap && mine.words.includes(theirs.words)) return true;
                if (!sameGap && theirs.to >= mine.from && mine.to >= theirs.from) return false;
                if (!sameGap && theirs.from > mine.to) at += mine.words.length - (mine.to - mine.from);
              }
              const gone = theirs.to - theirs.from;
              const moved = place => place <= at ? place
                  : place >= at + gone ? place + theirs.words.length - gone : at + theirs.words.length;
              const focused = field.hasAttribute('focused');
              const start = moved(input.selectionStart), end = moved(input.selectionEnd), top = input.scrollTop;
              field.value = now.slice(0, at) + theirs.words + now.slice(at + gone);
              if (focused) input.setSelectionRange(start, end);
              input.scrollTop = top;
              input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
              return true;
            };
            if (!field.composing) return put();
            return new Promise(done => input.addEventListener(
                'compositionend', () => setTimeout(() => done(put())), {once: true}));
            """;

    private final TextArea field;
    private final Supplier<Optional<String>> latest;
    private String base = "";
    private boolean beingPutIn;

    /** @param latest what stands there now; empty where there is nothing to catch up with */
    CoWriting(TextArea field, Supplier<Optional<String>> latest) {
        this.field = field;
        this.latest = latest;
        field.addAttachListener(attached -> {
            beingPutIn = false;
            field.getElement().executeJs(WATCH);
        });
    }

    /** What the browser is known to have had: what it sends next was made from this. */
    String base() {
        return base;
    }

    void startFrom(String text) {
        base = text;
    }

    void catchUp() {
        if (!beingPutIn) {
            latest.get().filter(text -> !text.equals(base)).ifPresent(this::putIn);
        }
    }

    /** One after the other, because each begins where the browser stands after the one before. */
    private void putIn(String wanted) {
        var from = base;
        beingPutIn = true;
        field.getElement().executeJs(PUT_IN, from, wanted).then(Boolean.class, done -> {
            beingPutIn = false;
            boolean sentMeanwhile = !base.equals(from);
            if (done) {
                base = TextMerge.merge(from, base, wanted).orElse(wanted);
            }
            if (done || sentMeanwhile) {
                catchUp();
            }
        });
    }
}
