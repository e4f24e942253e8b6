// What a page asks by itself: says so, so that it does not keep a forgotten session alive, and asks
// nothing while nobody can look; what was left out is made up for when the page is seen again.
let missed = false;
const seen = () => document.visibilityState === 'visible' && document.getElementById('cover')?.hidden !== false;

document.body.addEventListener('htmx:configRequest', e => {
    if (!e.detail.triggeringEvent?.type?.startsWith('live:')) return;
    e.detail.headers['Beistand-Background'] = 'true';
    if (!seen()) {
        missed = true;
        e.preventDefault();
    }
});

document.addEventListener('visibilitychange', () => {
    if (!missed || !seen()) return;
    missed = false;
    document.body.dispatchEvent(new CustomEvent('live:resync', { detail: { kind: 'resync' } }));
});
