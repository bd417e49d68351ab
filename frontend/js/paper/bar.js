/* The buttons above a file; what they say comes from the program, by names. */
const ICONS = {
    thumbs: "M2 2h4v5H2zM2 9h4v5H2zM8 3h6M8 6h4M8 10h6M8 13h4",
    previous: "M3 10l5-5 5 5",
    next: "M3 6l5 5 5-5",
    smaller: "M3 8h10",
    larger: "M3 8h10M8 3v10",
    rotate: "M13 8a5 5 0 1 1-2-4M13 2v3h-3",
    find: "M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM10 10l4 4",
    full: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
    close: "M4 4l8 8M12 4l-8 8"
};
const SCALES = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

export function button(name, words, act, key) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "tidu-paper-button";
    made.title = words[name];
    made.setAttribute("aria-label", words[name]);
    if (key) made.dataset.key = key;
    made.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[name]}"/></svg>`;
    made.addEventListener("click", act);
    return made;
}

export function group(...parts) {
    const made = document.createElement("span");
    made.className = "tidu-paper-group";
    made.append(...parts);
    return made;
}

/** Which page of how many: to see, and to type where to go. */
export class PagePlace {
    constructor(words, turnTo) {
        this.words = words;
        this.field = Object.assign(document.createElement("input"), {type: "text", inputMode: "numeric", autocomplete: "off"});
        this.field.setAttribute("aria-label", words.page);
        this.field.title = words.page;
        this.field.dataset.key = "page";
        this.all = document.createElement("span");
        this.field.addEventListener("change", () => {
            const page = parseInt(this.field.value, 10);
            if (page >= 1 && page <= this.pages) turnTo(page);
            else this.show(this.page);
        });
        this.field.addEventListener("focus", () => this.field.select());
        this.back = button("previous", words, () => turnTo(this.page - 1), "previous-page");
        this.on = button("next", words, () => turnTo(this.page + 1), "next-page");
        this.element = group(this.back, this.field, this.all, this.on);
        this.show(1, 1);
    }

    show(page, pages = this.pages) {
        this.page = page;
        this.pages = pages;
        this.field.value = page;
        this.field.style.width = `${String(pages).length + 2}ch`;
        this.all.textContent = `/ ${pages}`;
        this.back.disabled = page <= 1;
        this.on.disabled = page >= pages;
        this.element.hidden = pages < 2;
    }
}

/** How large. */
export class Zoom {
    constructor(words, zoom, zoomTo) {
        this.choice = document.createElement("select");
        this.choice.setAttribute("aria-label", words.zoom);
        this.choice.append(option("page-width", words.width), option("page-fit", words.fit),
            ...SCALES.map((scale) => option(scale, `${scale * 100}%`)));
        this.other = option("", "");
        this.other.hidden = true;
        this.choice.append(this.other);
        this.choice.addEventListener("change", () => zoomTo(this.choice.value));
        this.element = group(button("smaller", words, () => zoom(-1), "smaller"), this.choice,
            button("larger", words, () => zoom(1), "larger"));
    }

    show(value) {
        const known = [...this.choice.options].find((each) => each !== this.other && each.value === String(value));
        if (!known) {
            this.other.value = String(value);
            this.other.textContent = `${Math.round(value * 100)}%`;
        }
        (known || this.other).selected = true;
    }
}

function option(value, text) {
    return Object.assign(document.createElement("option"), {value: String(value), textContent: text});
}

/** Words to look for, folded away until they are wanted. */
export class Find {
    constructor(words, find, closed) {
        this.words = words;
        this.field = Object.assign(document.createElement("input"), {type: "search", autocomplete: "off", placeholder: words.find});
        this.field.setAttribute("aria-label", words.find);
        this.count = document.createElement("span");
        this.count.setAttribute("role", "status");
        this.count.className = "tidu-soft";
        this.closed = closed;
        this.field.addEventListener("input", () => find(this.field.value, false, false));
        this.field.addEventListener("keydown", (event) => {
            if (event.isComposing) return;
            if (event.key === "Enter") find(this.field.value, true, event.shiftKey);
            if (event.key === "Escape") this.close();
        });
        this.element = document.createElement("div");
        this.element.className = "tidu-paper-find";
        this.element.hidden = true;
        this.element.append(this.field, button("previous", {previous: words.findPrevious}, () => find(this.field.value, true, true)),
            button("next", {next: words.findNext}, () => find(this.field.value, true, false)), this.count,
            button("close", words, () => this.close()));
    }

    open() {
        this.element.hidden = false;
        this.field.focus();
        this.field.select();
    }

    close() {
        this.element.hidden = true;
        this.count.textContent = "";
        this.closed();
    }

    tell({current, total}, state, wordless) {
        const {words} = this;
        if (!this.field.value) this.count.textContent = "";
        else if (wordless) this.count.textContent = words.wordless;
        else if (state === "pending") this.count.textContent = words.searching;
        else this.count.textContent = total ? `${current} / ${total}` : words.nothing;
    }
}
