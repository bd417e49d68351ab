/* Single keys of the officials' screens. What they do stands in data-keys of the screen: a key, a verb, and what it is done to.
   Nothing happens while somebody types, while a dialog or menu is open, or with Ctrl, Alt or Meta: those belong to others. */
(function () {
    if (window.tiduKeys) return;
    window.tiduKeys = true;
    const FIELDS = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])";
    const OVER = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";
    const CLOSING = "vaadin-dialog:not([opened]), vaadin-confirm-dialog:not([opened])";
    const ELSEWHERE = "[role=menu], [role=menubar], [role=listbox], [role=tablist], [role=dialog], [role=alertdialog], vaadin-select, vaadin-combo-box";
    const LINES = ".finding, .filing-pairs > div, .filing-table tbody tr, .filing-summary-rows > h3";
    const shown = (element) => element.getClientRects().length > 0;
    const among = (path, selector) => path.some((part) => part instanceof Element && part.matches(selector));

    function lines(root) {
        return [...root.querySelectorAll(LINES)].filter(shown);
    }

    function step(root, by) {
        const all = lines(root);
        const now = all.findIndex((line) => line.contains(document.activeElement));
        const line = all[now < 0 ? 0 : Math.min(Math.max(now + by, 0), all.length - 1)];
        if (!line) return;
        line.tabIndex = -1;
        line.focus({preventScroll: true});
        line.scrollIntoView({block: "nearest"});
    }

    function within(root, selector) {
        const line = lines(root).find((each) => each.contains(document.activeElement));
        const button = line && line.querySelector(selector);
        if (button) button.click();
        return Boolean(button);
    }

    function cell(root) {
        const grid = root.querySelector("vaadin-grid");
        return grid && grid.shadowRoot.querySelector("#items [part~=cell][tabindex='0']");
    }

    function row(root, by) {
        const grid = root.querySelector("vaadin-grid");
        const active = grid && grid.shadowRoot.activeElement;
        if (active && active.closest("#items")) {
            active.dispatchEvent(new KeyboardEvent("keydown", {
                key: by > 0 ? "ArrowDown" : "ArrowUp", bubbles: true, composed: true, cancelable: true
            }));
        } else if (cell(root)) {
            cell(root).focus();
        }
    }

    function open(root, event) {
        const grid = root.querySelector("vaadin-grid");
        const active = grid && grid.shadowRoot.activeElement;
        if (!active || !active.closest("#items")) return false;
        const item = grid.getEventContext(event).item;
        const address = item && Object.entries(item).find(([name]) => name.endsWith("address"));
        if (!address) return false;
        const link = document.createElement("a");
        link.href = address[1];
        link.hidden = true;
        document.body.append(link);
        link.click();
        link.remove();
        return true;
    }

    /** Whether something was done. */
    function act(root, verb, what, event) {
        if (verb === "row") return row(root, Number(what)), true;
        if (verb === "line") return step(root, Number(what)), true;
        if (verb === "open") return open(root, event);
        if (verb === "within") return within(root, what);
        if (verb === "accept") {
            const done = within(root, what);
            if (done) step(root, 1);
            return done;
        }
        if (verb === "tab") {
            const tab = root.querySelectorAll(".tidu-claims vaadin-tab")[Number(what)];
            if (tab) tab.click();
            return Boolean(tab);
        }
        const target = [...root.querySelectorAll(what)].find(shown);
        if (!target || target.disabled) return false;
        if (verb === "focus") target.focus();
        else if (verb === "tell") target.dispatchEvent(new CustomEvent("tidu-key"));
        else target.click();
        return true;
    }

    /** Escape leaves a field, so that keys are keys again. */
    function leave(path) {
        const field = path.find((part) => part instanceof Element && part.matches(".tidu-opinion vaadin-text-area, .tidu-filters vaadin-text-field"));
        if (field) document.activeElement.blur();
    }

    window.addEventListener("keydown", (event) => {
        const root = [...document.querySelectorAll("[data-keys]")].find(shown);
        if (!root || event.defaultPrevented && event.key !== "Enter" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
        const path = event.composedPath();
        if (document.querySelector(OVER)) return;
        // a dialog that is going still holds the focus for a moment: what is pressed then is meant for the screen behind it
        const going = among(path, CLOSING);
        if (going) document.activeElement.blur();
        if (!going && among(path, FIELDS)) {
            if (event.key === "Escape") leave(path);
            return;
        }
        const key = event.key === "？" ? "?" : event.shiftKey ? event.key : event.key.length === 1 ? event.key.toLowerCase() : event.key;
        if (key === "Enter" ? !among(path, "vaadin-grid") || among(path, "a, button, vaadin-checkbox, input") : !going && among(path, ELSEWHERE)) return;
        const deed = root.dataset.keys.split("\n").map((line) => line.split(" ")).find((each) => each[0] === key);
        if (deed && act(root, deed[1], deed.slice(2).join(" "), event)) {
            event.preventDefault();
            event.stopPropagation();
        }
    }, true);
})();
