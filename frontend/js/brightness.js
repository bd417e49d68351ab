/* Light or dark as the person last chose; otherwise as the machine is set. */
(function () {
    const root = document.documentElement;
    const kept = localStorage.getItem("tidu-brightness");
    if (kept) root.dataset.brightness = kept;
    window.tiduBrightness = function () {
        const dark = getComputedStyle(root).colorScheme === "dark"
            || (getComputedStyle(root).colorScheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
        root.dataset.brightness = dark ? "light" : "dark";
        localStorage.setItem("tidu-brightness", root.dataset.brightness);
    };
})();
