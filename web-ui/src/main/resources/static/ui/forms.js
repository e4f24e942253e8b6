// Dialogs by data-open, focus on the error summary, and a word when the connection fails.
import { say } from './toast.js';

document.addEventListener('click', e => {
    const open = e.target.closest('[data-open]');
    if (open) {
        const dialog = document.getElementById(open.dataset.open);
        if (dialog?.showModal) { e.preventDefault(); dialog.showModal(); }
    }
    if (e.target.closest('[data-close]')) e.target.closest('dialog')?.close();
});

const summary = () => document.querySelector('.summary[tabindex]')?.focus();
summary();
document.body.addEventListener('htmx:afterSettle', e => {
    const title = e.detail.elt?.querySelector?.('h1')?.dataset?.title;
    if (title) document.title = title;
    summary();
});

const words = document.body.dataset;
document.body.addEventListener('htmx:sendError', () => say(words.offline));
document.body.addEventListener('htmx:responseError', e => {
    if (e.detail.xhr.status !== 401 && e.detail.xhr.status !== 403) say(words.failed);
});
addEventListener('offline', () => say(words.offline));

// A form posts once: the second click of a double click is lost work for nobody.
document.addEventListener('submit', e => {
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    if (e.target.method === 'post' && !e.target.hasAttribute('hx-post')) {
        e.target.dataset.sent = '';
        setTimeout(() => delete e.target.dataset.sent, 4000);
    }
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(f => delete f.dataset.sent));
