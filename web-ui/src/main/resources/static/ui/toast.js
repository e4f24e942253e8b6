// Short messages in the one polite live region: stay six seconds, wait while pointed at or focused.
const region = document.getElementById('toasts');
const stay = 6000;

function expire(toast) {
    let timer;
    const start = () => { timer = setTimeout(() => toast.remove(), stay); };
    const wait = () => clearTimeout(timer);
    toast.addEventListener('mouseenter', wait);
    toast.addEventListener('focusin', wait);
    toast.addEventListener('mouseleave', start);
    toast.addEventListener('focusout', start);
    start();
}

/** Says a sentence to everybody, screen readers included. */
export function say(text) {
    if (!region || !text) return;
    const toast = document.createElement('p');
    toast.className = 'toast';
    toast.textContent = text;
    region.append(toast);
    expire(toast);
}

region?.querySelectorAll('.toast').forEach(expire);
new MutationObserver(changes => changes.forEach(c => c.addedNodes.forEach(n => {
    if (n.nodeType === 1 && n.matches('.toast') && !n.dataset.timed) { n.dataset.timed = ''; expire(n); }
}))).observe(document.body, { childList: true, subtree: true });
