// Keys for those who like them: ? shows the sheet, g then a letter goes somewhere, / searches, n begins.
// Off in text fields, and off altogether when the person has switched them off (WCAG 2.1.4).
const sheet = document.getElementById('shortcuts');
const on = document.body.dataset.shortcuts === 'on';
let waiting = false;

const typing = target => target.closest('input, textarea, select, [contenteditable]') !== null;
const go = key => {
    const link = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
    if (link) link.click();
};

function move(step) {
    const rows = [...document.querySelectorAll('[data-rows] tbody th a')];
    const at = rows.indexOf(document.activeElement);
    rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
}

function pressed(e) {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || document.querySelector('dialog[open]')) return;
    if (waiting) {
        waiting = false;
        go(e.key);
        return;
    }
    switch (e.key) {
        case '?': sheet.showModal(); break;
        case '/': e.preventDefault(); document.querySelector('[data-palette]')?.click(); break;
        case 'g': waiting = true; setTimeout(() => { waiting = false; }, 1500); break;
        case 'n': document.querySelector('[data-new]')?.click(); break;
        case 'j': move(1); break;
        case 'k': move(-1); break;
        default:
    }
}

if (sheet && on) addEventListener('keydown', pressed);
