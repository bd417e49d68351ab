/* Says that a file is too big before it is sent: a request beyond all bounds is cut off, and what was typed with it. */
(function () {
    const files = document.getElementById("files");
    const note = document.getElementById("files-size");
    if (!files || !note) return;
    const largest = Number(files.dataset.largest);
    const most = Number(files.dataset.most);
    const fits = () => files.files.length <= most && Array.from(files.files).every(file => file.size <= largest);
    const tell = () => { note.hidden = fits(); };
    files.addEventListener("change", tell);
    files.form.addEventListener("submit", function (event) {
        tell();
        if (fits()) return;
        event.preventDefault();
        files.focus();
    });
})();
