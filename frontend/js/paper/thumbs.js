/* The pages small, beside the large one; only those in sight are drawn, one after the other. */
const WIDTH = 104;
const PATIENCE = 120;

export class Thumbs {
    constructor(words, turnTo) {
        this.words = words;
        this.turnTo = turnTo;
        this.element = document.createElement("div");
        this.element.className = "tidu-paper-thumbs";
        this.element.setAttribute("role", "navigation");
        this.element.setAttribute("aria-label", words.thumbs);
        this.element.hidden = true;
        this.inSight = new Set();
    }

    show(stage, pages) {
        this.stage = stage;
        this.pages = pages;
        this.clear();
        if (!this.element.hidden) this.fill();
    }

    clear() {
        this.watch?.disconnect();
        this.inSight.clear();
        this.element.replaceChildren();
    }

    toggle(open = this.element.hidden) {
        this.element.hidden = !open;
        if (open && !this.element.childElementCount) this.fill();
        if (open) this.mark(this.stage?.page || 1);
    }

    fill() {
        if (!this.stage?.draw) return;
        this.watch = new IntersectionObserver((seen) => this.seen(seen), {root: this.element, rootMargin: "60px"});
        for (let number = 1; number <= this.pages; number++) {
            const small = document.createElement("button");
            small.type = "button";
            small.dataset.page = number;
            small.setAttribute("aria-label", this.words.name.replace("{0}", number));
            const canvas = Object.assign(document.createElement("canvas"), {width: WIDTH, height: Math.round(WIDTH * 1.414)});
            const label = Object.assign(document.createElement("span"), {textContent: number});
            small.append(canvas, label);
            small.addEventListener("click", () => this.turnTo(number));
            this.element.append(small);
            this.watch.observe(small);
        }
        this.mark(this.stage.page);
    }

    seen(entries) {
        for (const {isIntersecting, target} of entries) {
            if (isIntersecting && !target.dataset.drawn) this.inSight.add(target);
            else this.inSight.delete(target);
        }
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.draw(), PATIENCE);
    }

    async draw() {
        if (this.drawing) return;
        this.drawing = true;
        try {
            for (let next; (next = this.inSight.values().next().value);) {
                this.inSight.delete(next);
                if (!next.isConnected || this.element.hidden) continue;
                next.dataset.drawn = true;
                await this.stage.draw(Number(next.dataset.page), next.firstChild, WIDTH);
            }
        } catch (left) {
            // the file was left, or could not be read; the large page says so
        } finally {
            this.drawing = false;
        }
    }

    /** After the pages were turned. */
    again() {
        for (const small of this.element.children) delete small.dataset.drawn;
        this.watch?.disconnect();
        for (const small of this.element.children) this.watch?.observe(small);
    }

    mark(page) {
        if (this.element.hidden) return;
        this.element.querySelector("[aria-current]")?.removeAttribute("aria-current");
        const small = this.element.children[page - 1];
        if (!small) return;
        small.setAttribute("aria-current", "page");
        const above = small.offsetTop - this.element.scrollTop;
        if (above < 0 || above + small.offsetHeight > this.element.clientHeight) {
            this.element.scrollTop = small.offsetTop - this.element.clientHeight / 3;
        }
    }
}
