/* Choosing a place fills the next select at once, without losing what is typed; without this script a button does it. */
(function () {
    const form = document.getElementById("register");
    const button = document.getElementById("place-next");
    if (!form || !button || !window.fetch) return;
    form.classList.add("lively");
    form.addEventListener("change", async function (event) {
        const changed = event.target;
        if (!changed.closest("#place")) return;
        const sent = new URLSearchParams(new FormData(form));
        sent.delete("password");
        sent.delete("passwordAgain");
        sent.set("place", "next");
        try {
            const answer = await fetch(form.action, {method: "POST", body: sent});
            if (!answer.ok) return;
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const fresh = page.getElementById("place");
            if (!fresh) return;
            document.getElementById("place").replaceWith(fresh);
            const same = document.getElementById(changed.id);
            const next = same && same.closest(".field").nextElementSibling;
            const select = next && next.querySelector("select");
            (select && changed.value ? select : same || fresh).focus();
        } catch (lost) {
            form.classList.remove("lively");
        }
    });
})();
