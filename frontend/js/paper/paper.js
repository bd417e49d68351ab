/* One file of evidence to look at: pages, zoom, rotation, search, small pages, and the keys for them while it has the focus. */
import {button, Find, group, PagePlace, Zoom} from "./bar.js";
import {PdfStage} from "./pdf.js";
import {PictureStage} from "./picture.js";
import {Thumbs} from "./thumbs.js";

const KEPT = "tidu-thumbs";
const ROOM_FOR_THUMBS = 760;

class Paper extends HTMLElement {
    /** @param file its address, size in bytes, kind, name, and the page to begin with; what the buttons say as words */
    open(file) {
        this.close();
        const {words} = file;
        this.file = file;
        this.page = file.page;
        const pdf = file.kind === "PDF";
        this.place = new PagePlace(words, (page) => this.turnTo(page));
        this.size = new Zoom(words, (by) => this.stage.zoom(by), (value) => this.stage.zoomTo(value));
        this.search = new Find(words, (query, again, back) => this.stage.find(query, again, back), () => {
            this.stage.findNoMore();
            this.stage.container.focus();
        });
        this.thumbs = new Thumbs(words, (page) => this.turnTo(page));
        this.bar = document.createElement("div");
        this.bar.className = "tidu-paper-bar";
        if (pdf) this.bar.append(button("thumbs", words, () => this.toggleThumbs(), "thumbs"), this.place.element);
        this.bar.append(this.size.element, group(button("rotate", words, () => this.rotate(), "rotate")));
        if (pdf) this.bar.append(button("find", words, () => this.search.open(), "find"));
        if (document.fullscreenEnabled) this.bar.append(button("full", words, () => this.fill(), "full"));
        this.body = document.createElement("div");
        this.body.className = "tidu-paper-body";
        this.body.append(this.thumbs.element);
        this.sheet = document.createElement("div");
        this.sheet.className = "tidu-paper-sheet";
        this.sheet.setAttribute("aria-busy", "true");
        this.body.append(this.sheet);
        this.append(this.bar, this.search.element, this.body);
        this.begin(pdf ? PdfStage : PictureStage);
    }

    async begin(Stage) {
        const {file} = this;
        const stage = new Stage(this.sheet, file, {
            ready: (pages) => this.ready(pages),
            page: (page) => this.turned(page),
            zoom: (value) => this.size.show(value),
            found: (count, state, wordless) => this.search.tell(count || {current: 0, total: 0}, state, wordless),
            failed: (problem) => this.fail(problem),
            name: (page) => file.words.name.replace("{0}", page)
        });
        this.stage = stage;
        stage.container.setAttribute("aria-label", file.name);
        try {
            await stage.open();
        } catch (problem) {
            if (this.stage === stage) this.fail(problem);
        }
    }

    ready(pages) {
        this.sheet.removeAttribute("aria-busy");
        this.place.show(this.stage.page, pages);
        this.thumbs.show(this.stage, pages);
        const kept = localStorage.getItem(KEPT);
        if (pages > 1 && this.file.kind === "PDF" && (kept ? kept === "open" : this.clientWidth > ROOM_FOR_THUMBS)) this.thumbs.toggle(true);
        this.turned(this.stage.page);
    }

    turned(page) {
        this.page = page;
        this.place.show(page);
        this.thumbs.mark(page);
        this.dispatchEvent(new CustomEvent("page-changed"));
    }

    /** Leads to a page; one that is not there is not. */
    turnTo(page) {
        this.page = page;
        this.stage?.turnTo(page);
    }

    rotate() {
        this.stage.rotate();
        this.thumbs.again();
    }

    /** The whole screen for the file, or no more. */
    fill() {
        if (document.fullscreenElement === this) document.exitFullscreen();
        else this.requestFullscreen();
    }

    toggleThumbs() {
        this.thumbs.toggle();
        localStorage.setItem(KEPT, this.thumbs.element.hidden ? "closed" : "open");
    }

    fail(problem) {
        const {words} = this.file;
        const note = document.createElement("div");
        note.className = "tidu-empty";
        note.setAttribute("role", "alert");
        const said = {401: words.loggedOut, 404: words.gone, 409: words.gone}[problem?.status] || words.failed;
        const again = Object.assign(document.createElement("button"), {type: "button", textContent: words.again, className: "tidu-paper-again"});
        const {file, page} = this;
        again.addEventListener("click", () => this.open({...file, page}));
        note.append(said, again);
        this.stage?.close();
        this.sheet.removeAttribute("aria-busy");
        this.sheet.replaceChildren(note);
    }

    close() {
        this.stage?.close();
        this.thumbs?.clear();
        this.stage = undefined;
        this.replaceChildren();
    }

    connectedCallback() {
        if (this.heard) return;
        this.heard = true;
        this.addEventListener("keydown", (event) => this.key(event));
        this.addEventListener("wheel", (event) => this.wheel(event), {passive: false});
    }

    disconnectedCallback() {
        // moved within the page it comes back at once
        queueMicrotask(() => { if (!this.isConnected) this.close(); });
    }

    wheel(event) {
        if (!event.ctrlKey || !this.stage) return;
        event.preventDefault();
        this.stage.zoom(event.deltaY < 0 ? 1 : -1);
    }

    key(event) {
        if (!this.stage || event.isComposing) return;
        if (event.target.matches("input, select")) {
            event.stopPropagation();
            return;
        }
        if (event.key.startsWith("Arrow") && this.slides(event.key)) {
            event.stopPropagation();
            return;
        }
        if ((event.ctrlKey || event.metaKey) && event.key === "f" && this.stage.find) {
            this.search.open();
        } else if (event.ctrlKey || event.metaKey || event.altKey || !this.moves(event.key)) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }

    /** Whether the page is wider than the room: then these keys are the browser's, which slides it. */
    slides(key) {
        const {container} = this.stage;
        return !/Left|Right/.test(key) || container.scrollWidth > container.clientWidth + 1;
    }

    /** Whether the key did something. */
    moves(key) {
        const {stage} = this;
        const {pages, page} = stage;
        if (key === "PageDown" && page < pages) stage.turnTo(page + 1);
        else if (key === "PageUp" && page > 1) stage.turnTo(page - 1);
        else if (key === "Home" && pages > 1) stage.turnTo(1);
        else if (key === "End" && pages > 1) stage.turnTo(pages);
        else if (key === "+" || key === "=") stage.zoom(1);
        else if (key === "-") stage.zoom(-1);
        else if (key === "0") stage.zoomTo("page-width");
        else return false;
        return true;
    }
}

customElements.define("tidu-paper", Paper);
