// Keeps what is being written: one second of rest after typing, the form goes to the server as a draft.
// The server restores it into the form, so nothing is kept in the browser.
const rest = 1000;
const patience = 3000;
const pending = new Map();
const underway = new Map();

function fieldsOf(form) {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
        if (typeof value === 'string' && name !== 'commandId' && name !== 'expectedVersion') body.append(name, value);
    }
    return body;
}

function save(form, keepalive = false) {
    pending.delete(form);
    const limit = AbortSignal.timeout(patience);
    const done = send(form, keepalive, limit).finally(() => {
        if (underway.get(form) === done) underway.delete(form);
    });
    underway.set(form, done);
    return done;
}

async function send(form, keepalive, signal) {
    const status = form.querySelector('[data-draft-status]');
    try {
        const answer = await fetch('/drafts/' + encodeURIComponent(form.dataset.draft), {
            method: 'POST', body: fieldsOf(form), keepalive, signal, headers: { 'HX-Request': 'true' },
        });
        if (!answer.ok) throw new Error(String(answer.status));
        if (status) { status.textContent = await answer.text(); status.hidden = false; }
    } catch {
        if (status) { status.textContent = document.body.dataset.draftFailed; status.hidden = false; }
    }
}

function touched(e) {
    const form = e.target.closest?.('form[data-draft]');
    if (!form) return;
    clearTimeout(pending.get(form));
    pending.set(form, setTimeout(() => save(form), rest));
}

/** Saves at once what still waits, for example before the page goes away. */
export function flush() {
    const waiting = [...pending.keys()];
    waiting.forEach(form => clearTimeout(pending.get(form)));
    return Promise.all(waiting.map(form => save(form, true)));
}

document.addEventListener('input', touched);
document.addEventListener('change', touched);

// What is sent for good must not be overtaken by a draft of it: nothing more is kept, and what is on its way arrives first.
function settle(form) {
    clearTimeout(pending.get(form));
    pending.delete(form);
    return underway.get(form);
}

document.addEventListener('submit', e => {
    const waiting = settle(e.target);
    if (!waiting || e.target.hasAttribute('hx-post')) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    waiting.then(() => e.target.requestSubmit(e.submitter));
}, { capture: true });
document.body.addEventListener('htmx:confirm', e => {
    const waiting = settle(e.detail.elt);
    if (!waiting) return;
    e.preventDefault();
    waiting.then(() => e.detail.issueRequest());
});
addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') flush(); });
