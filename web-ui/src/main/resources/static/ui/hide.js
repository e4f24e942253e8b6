// Hides the screen: at once by the button or by three times Shift (then one signs in again),
// and by itself when nobody has touched anything for a while (then one click shows it again).
import { flush } from './draft.js';

const cover = document.getElementById('cover');
const signOut = document.getElementById('hide-form');
const idle = Number(document.body.dataset.idle || 0) * 1000;
let timer;
let title = document.title;

function blank() {
    title = document.title;
    document.title = cover.dataset.title;
    cover.hidden = false;
    document.querySelector('.shell').inert = true;
}

function show() {
    document.title = title;
    cover.hidden = true;
    document.querySelector('.shell').inert = false;
    restart();
}

function restart() {
    clearTimeout(timer);
    if (idle && cover.hidden) timer = setTimeout(() => { flush(); blank(); cover.querySelector('button').focus(); }, idle);
}

async function leave() {
    blank();
    cover.querySelector('button').hidden = true;
    await flush();
    try {
        await fetch(signOut.action, { method: 'POST', body: new URLSearchParams(new FormData(signOut)), redirect: 'manual' });
    } finally {
        location.replace('/login?hidden');
    }
}

if (cover && signOut) {
    signOut.addEventListener('submit', e => { e.preventDefault(); leave(); });
    cover.querySelector('button').addEventListener('click', show);
    ['pointerdown', 'keydown', 'scroll'].forEach(kind => addEventListener(kind, restart, { passive: true, capture: true }));
    let shifts = [];
    addEventListener('keydown', e => {
        if (e.key !== 'Shift') { shifts = []; return; }
        if (e.repeat) return;
        shifts = [...shifts.filter(t => e.timeStamp - t < 1500), e.timeStamp];
        if (shifts.length >= 3) leave();
    });
    restart();
}
