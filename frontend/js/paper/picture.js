/* A picture, fitted, enlarged and turned; it has one page. */
export class PictureStage {
    constructor(around, file, told) {
        this.file = file;
        this.told = told;
        this.turned = 0;
        this.value = "page-fit";
        this.container = Object.assign(document.createElement("div"), {className: "tidu-paper-scroll picture", tabIndex: 0});
        this.image = Object.assign(document.createElement("img"), {alt: file.name, draggable: false});
        this.room = document.createElement("div");
        this.room.append(this.image);
        this.container.append(this.room);
        around.append(this.container);
        this.watch = new ResizeObserver(() => this.lay());
    }

    async open() {
        this.image.src = this.file.address;
        try {
            await this.image.decode();
        } catch (undecodable) {
            if (!this.image.naturalWidth) throw undecodable;
        }
        this.watch.observe(this.container);
        this.lay();
        this.told.ready(1);
    }

    get pages() { return 1; }

    get page() { return 1; }

    turnTo() {}

    rotate() {
        this.turned = (this.turned + 90) % 360;
        this.lay();
    }

    zoom(by) {
        this.zoomTo(Math.min(Math.max(this.scale() * 1.1 ** by, 0.05), 10));
    }

    zoomTo(value) {
        this.value = isNaN(value) ? value : Number(value);
        this.lay();
    }

    scale() {
        const [width, height] = this.sides();
        const across = (this.container.clientWidth - 16) / width;
        if (this.value === "page-width") return across;
        return this.value === "page-fit" ? Math.min(across, (this.container.clientHeight - 16) / height, 1) : this.value;
    }

    sides() {
        const {naturalWidth, naturalHeight} = this.image;
        return this.turned % 180 ? [naturalHeight, naturalWidth] : [naturalWidth, naturalHeight];
    }

    lay() {
        if (!this.image.naturalWidth || !this.container.clientWidth) return;
        const scale = this.scale();
        const [width, height] = this.sides();
        this.room.style.width = `${width * scale}px`;
        this.room.style.height = `${height * scale}px`;
        this.image.style.width = `${this.image.naturalWidth * scale}px`;
        this.image.style.transform = `translate(-50%, -50%) rotate(${this.turned}deg)`;
        this.told.zoom(this.value);
    }

    close() {
        this.watch.disconnect();
        this.container.remove();
    }
}
