// The palette: Ctrl-K or Cmd-K from anywhere, arrows and Enter in it, Esc leaves. Without script the
// same lies at /search. Nothing of what was looked for or found stays in the page once it is closed.
const palette = document.getElementById('palette');
const field = document.getElementById('palette-text');
const hits = document.getElementById('palette-hits');
const said = document.getElementById('palette-said');
let awaited = false;
let go = false;

const links = () => [...hits.querySelectorAll('.hit')];

function open() {
    if (palette.open || document.querySelector('dialog[open]')) return;
    palette.showModal();
    field.focus();
    awaited = true;
    field.dispatchEvent(new CustomEvent('palette'));
}

function forget() {
    field.value = '';
    hits.replaceChildren();
    said.textContent = '';
    awaited = go = false;
}

function step(by) {
    const all = [field, ...links()];
    const at = Math.max(0, all.indexOf(document.activeElement));
    const next = all[(at + by + all.length) % all.length];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
}

/** Enter in the field takes the first hit, once the hits are those of what was typed. */
function take() {
    if (awaited) { go = true; return; }
    links()[0]?.click();
}

function pressed(e) {
    if (e.key === 'Escape') { // in a search field it would only empty the field
        e.preventDefault();
        palette.close();
        forget(); // at once: the event comes a moment later
    } else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        e.preventDefault();
        step(e.key === 'ArrowDown' ? 1 : -1);
    } else if (e.key === 'Enter' && e.target === field && !e.isComposing) {
        e.preventDefault();
        take();
    } else if (e.target !== field && e.key.length === 1 && e.key !== ' ' && !e.ctrlKey && !e.metaKey && !e.altKey) {
        field.focus();
    }
}

if (palette?.showModal) {
    addEventListener('keydown', e => {
        if ((e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey && e.key.toLowerCase() === 'k') {
            e.preventDefault();
            if (palette.open) palette.close(); else open();
        }
    });
    document.addEventListener('click', e => {
        if (e.target.closest('[data-palette]') && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
            e.preventDefault();
            open();
        }
    });
    palette.addEventListener('keydown', pressed);
    palette.addEventListener('click', e => { if (e.target === palette) palette.close(); });
    palette.addEventListener('close', forget);
    field.addEventListener('input', () => { awaited = true; go = false; });
    hits.addEventListener('htmx:afterSwap', e => {
        if (!palette.open) { forget(); return; }
        const asked = e.detail.requestConfig?.parameters?.[field.name] ?? '';
        if (asked !== field.value) return; // an answer to what stood there before
        awaited = false;
        said.textContent = hits.firstElementChild?.dataset.said ?? '';
        if (go) take();
    });
    addEventListener('pagehide', () => { if (palette.open) palette.close(); });
}
