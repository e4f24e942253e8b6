// Hides the screen at once and signs out: by the button, by three times Shift, or by itself when nobody has
// touched anything for a while. Drafts are kept; signing in again leads back to the same place.
import { flush } from './draft.js';

const cover = document.getElementById('cover');
const signOut = document.getElementById('hide-form');
const idle = Number(document.body.dataset.idle || 0) * 1000;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('touched') : null;
let timer;
let told = 0;

function blank() {
    document.title = cover.dataset.title;
    cover.hidden = false;
    document.querySelector('.shell').inert = true;
}

async function leave() {
    tabs?.postMessage('leave');
    blank();
    await flush();
    const back = '&next=' + encodeURIComponent(location.pathname + location.search);
    try {
        await fetch(signOut.action, { method: 'POST', body: new URLSearchParams(new FormData(signOut)), redirect: 'manual' });
    } finally {
        location.replace('/login?hidden' + (location.pathname === '/' ? '' : back));
    }
}

/** Another tab has signed out: this one shows nothing any more either. */
async function follow() {
    blank();
    await flush();
    location.replace('/login?hidden');
}

function restart() {
    clearTimeout(timer);
    if (idle && cover.hidden) timer = setTimeout(leave, idle);
}

/** Whoever works in one tab is not away from the others. */
function touched(e) {
    restart();
    if (e.timeStamp - told < 5000) return;
    told = e.timeStamp;
    tabs?.postMessage('');
}

if (cover && signOut) {
    signOut.addEventListener('submit', e => { e.preventDefault(); leave(); });
    ['pointerdown', 'keydown', 'scroll'].forEach(kind => addEventListener(kind, touched, { passive: true, capture: true }));
    let shifts = [];
    addEventListener('keydown', e => {
        if (e.key !== 'Shift') { shifts = []; return; }
        if (e.repeat) return;
        shifts = [...shifts.filter(t => e.timeStamp - t < 1500), e.timeStamp];
        if (shifts.length >= 3) leave();
    });
    if (tabs) tabs.onmessage = e => { if (e.data === 'leave') follow(); else restart(); };
    restart();
}
