/* Gives a reader of PDFs the parts of a file that it asks for, and never the whole: what lies side by side is asked for in one,
   and only a few requests are under way, so that the rest of the page is not kept waiting. */
const AT_ONCE = 4;
const GATHERED_FOR = 6;
const LONGEST = 1024 * 1024;

export class Unanswered extends Error {
    constructor(status) {
        super(`answered ${status}`);
        this.status = status;
    }
}

/** The bytes from one place up to another, the latter not included. */
export async function part(address, from, to, signal) {
    const answer = await fetch(address, {headers: {Range: `bytes=${from}-${to - 1}`}, cache: "no-store", signal});
    if (answer.status === 206) return new Uint8Array(await answer.arrayBuffer());
    if (answer.status === 200 && !answer.redirected) return new Uint8Array(await answer.arrayBuffer()).slice(from, to);
    throw new Unanswered(answer.redirected ? 401 : answer.status);
}

export function ranges(pdf, address, size, failed) {
    const stop = new AbortController();
    let wanted = [];
    let gathering = 0;
    let underWay = 0;

    function joined() {
        wanted.sort((one, other) => one.from - other.from);
        const first = wanted.shift();
        const together = {from: first.from, to: first.to, parts: [first]};
        while (wanted.length && wanted[0].from <= together.to && wanted[0].to - together.from <= LONGEST) {
            const next = wanted.shift();
            together.to = Math.max(together.to, next.to);
            together.parts.push(next);
        }
        return together;
    }

    class Ranges extends pdf.PDFDataRangeTransport {
        requestDataRange(from, to) {
            wanted.push({from, to});
            gathering ||= setTimeout(() => { gathering = 0; this.send(); }, GATHERED_FOR);
        }

        send() {
            while (wanted.length && underWay < AT_ONCE && !stop.signal.aborted) this.ask(joined());
        }

        async ask(together) {
            underWay++;
            try {
                const bytes = await part(address, together.from, together.to, stop.signal);
                for (const each of together.parts) {
                    this.onDataRange(each.from, bytes.slice(each.from - together.from, each.to - together.from));
                }
            } catch (problem) {
                if (!stop.signal.aborted) failed(problem);
            } finally {
                underWay--;
                this.send();
            }
        }

        abort() {
            wanted = [];
            stop.abort();
        }
    }
    return new Ranges(size, null);
}
