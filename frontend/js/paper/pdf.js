/* A PDF as pages to scroll through: PDF.js draws those in sight, and reads of the file what it needs for them. */
import {part, ranges} from "./ranges.js";

const LIBRARY = new URL("../../pdfjs/", import.meta.url).href;
const READ_WHOLE_UP_TO = 256 * 1024;
const CHUNK = 8 * 1024;
const MOST_PIXELS = 2 ** 24;

let library;

function loaded() {
    library ??= (async () => {
        const pdf = await import(LIBRARY + "build/pdf.min.mjs");
        const parts = await import(LIBRARY + "web/pdf_viewer.mjs");
        pdf.GlobalWorkerOptions.workerSrc = LIBRARY + "build/pdf.worker.min.mjs";
        return {pdf, parts, worker: new pdf.PDFWorker()};
    })();
    library.catch(() => { library = undefined; });
    return library;
}

/** What PDF.js has for other languages: nothing, since all that is read here is said by the program. */
const WORDLESS = {
    getLanguage: () => document.documentElement.lang || "zh-cn",
    getDirection: () => "ltr",
    get: async () => "",
    translate: async () => {},
    translateOnce: async () => {},
    destroy: async () => {},
    pause() {},
    resume() {}
};

export class PdfStage {
    /** @param told is an object of functions: page, zoom, found, failed */
    constructor(around, file, told) {
        this.file = file;
        this.told = told;
        this.wanted = file.page;
        this.ended = new AbortController();
        this.container = Object.assign(document.createElement("div"), {className: "tidu-paper-scroll", tabIndex: 0});
        this.container.append(Object.assign(document.createElement("div"), {className: "pdfViewer"}));
        around.append(this.container);
    }

    async open() {
        const {pdf, parts, worker} = await loaded();
        if (this.ended.signal.aborted) return;
        this.library = pdf;
        this.view(pdf, parts);
        this.task = pdf.getDocument({
            ...await this.source(pdf),
            worker,
            disableAutoFetch: true,
            disableStream: true,
            rangeChunkSize: CHUNK,
            cMapUrl: LIBRARY + "cmaps/",
            cMapPacked: true,
            standardFontDataUrl: LIBRARY + "standard_fonts/",
            wasmUrl: LIBRARY + "wasm/",
            iccUrl: LIBRARY + "iccs/",
            isEvalSupported: false,
            enableXfa: false
        });
        this.paper = await this.task.promise;
        // a broken file may open and have no page that can be read: the viewer would wait for one without a word
        await this.paper.getPage(1);
        if (this.ended.signal.aborted) return;
        this.links.setDocument(this.paper);
        this.viewer.setDocument(this.paper);
        this.search.setDocument(this.paper);
    }

    async source(pdf) {
        const {address, size} = this.file;
        if (size <= READ_WHOLE_UP_TO) return {data: await part(address, 0, size, this.ended.signal)};
        return {range: ranges(pdf, address, size, (problem) => this.fails(problem))};
    }

    view(pdf, parts) {
        this.bus = new parts.EventBus();
        this.links = new parts.PDFLinkService({eventBus: this.bus});
        this.links.externalLinkEnabled = false;
        this.search = new parts.PDFFindController({eventBus: this.bus, linkService: this.links});
        this.viewer = new parts.PDFViewer({
            container: this.container,
            eventBus: this.bus,
            linkService: this.links,
            findController: this.search,
            l10n: WORDLESS,
            annotationMode: pdf.AnnotationMode.ENABLE,
            annotationEditorMode: pdf.AnnotationEditorType.DISABLE,
            maxCanvasPixels: MOST_PIXELS,
            enableAutoLinking: false,
            abortSignal: this.ended.signal
        });
        this.links.setViewer(this.viewer);
        this.watch = new ResizeObserver(() => this.fit());
        this.watch.observe(this.container);
        this.bus.on("pagesinit", () => {
            this.viewer.currentScaleValue = "page-width";
            this.begun = true;
            this.turnTo(this.wanted);
            this.told.ready(this.viewer.pagesCount);
        });
        this.bus.on("pagechanging", ({pageNumber}) => this.told.page(pageNumber));
        this.bus.on("scalechanging", ({scale, presetValue}) => this.told.zoom(presetValue || scale));
        this.bus.on("pagerendered", ({source, pageNumber}) => source.div.setAttribute("aria-label", this.told.name(pageNumber)));
        this.bus.on("updatefindmatchescount", ({matchesCount}) => this.told.found(matchesCount, this.state, this.wordless()));
        this.bus.on("updatefindcontrolstate", ({state, matchesCount}) => {
            this.state = ["found", "none", "wrapped", "pending"][state];
            this.told.found(matchesCount, this.state, this.wordless());
        });
    }

    /** Whether all was read and there are no words in it: a scan. */
    wordless() {
        const texts = this.search._pageContents;
        return Boolean(texts && this.paper && texts.length === this.paper.numPages && texts.every((text) => !text));
    }

    fails(problem) {
        if (!this.ended.signal.aborted) this.told.failed(problem);
    }

    get pages() { return this.viewer?.pagesCount || 0; }

    get page() { return this.begun ? this.viewer.currentPageNumber : this.wanted; }

    turnTo(page) {
        this.wanted = page;
        if (this.begun) this.viewer.currentPageNumber = Math.min(Math.max(page, 1), this.pages);
    }

    rotate() {
        if (this.begun) this.viewer.pagesRotation = (this.viewer.pagesRotation + 90) % 360;
    }

    get rotation() { return this.begun ? this.viewer.pagesRotation : 0; }

    zoom(by) {
        if (this.begun) this.viewer.updateScale({steps: by});
    }

    zoomTo(value) {
        if (this.begun) this.viewer.currentScaleValue = value;
    }

    find(query, again, back) {
        this.bus?.dispatch("find", {
            source: this, type: again ? "again" : "", query, caseSensitive: false, entireWord: false, highlightAll: true,
            findPrevious: back, matchDiacritics: false
        });
    }

    findNoMore() {
        this.bus?.dispatch("findbarclose", {source: this});
    }

    /** A page that was as wide as there was room is so again. */
    fit() {
        const value = this.begun && this.container.clientWidth ? this.viewer.currentScaleValue : "";
        if (isNaN(value)) this.viewer.currentScaleValue = value;
    }

    /** Draws a page small; nothing comes of it when the file was left meanwhile. */
    async draw(number, canvas, width) {
        const page = await this.paper.getPage(number);
        const flat = page.getViewport({scale: 1, rotation: (page.rotate + this.rotation) % 360});
        const viewport = page.getViewport({scale: width / flat.width, rotation: flat.rotation});
        canvas.width = Math.floor(viewport.width);
        canvas.height = Math.floor(viewport.height);
        await page.render({canvas, viewport}).promise;
    }

    close() {
        this.ended.abort();
        this.watch?.disconnect();
        this.viewer?.setDocument(null);
        this.task?.destroy();
        this.container.remove();
    }
}
