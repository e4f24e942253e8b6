// One stream for all tabs of a browser: a lock elects the tab that listens, a channel tells the rest.
// A ping names a kind and an id, never content; elements that show it fetch themselves again.
const light = document.querySelector('[data-live]');

// Without a stream there is still the clock: what is on the screen is read again now and then.
let quiet = true;
setInterval(() => {
    if (light && quiet) fire({ kind: 'resync' });
}, 30000);

function lit(state) {
    quiet = state !== 'on';
    if (!light) return;
    light.hidden = state === 'none';
    light.classList.toggle('off', state !== 'on');
    light.textContent = state === 'on' ? light.dataset.on : light.dataset.off;
}

function fire(ping) {
    if (ping.state) { lit(ping.state); return; }
    const tell = name => document.body.dispatchEvent(new CustomEvent(name, { detail: ping }));
    tell('live:' + ping.kind);
    if (ping.id) tell('live:' + ping.kind + '-' + ping.id);
}

function lead(channel, remember) {
    const all = message => {
        if (message.state) remember(message.state);
        channel.postMessage(message);
        fire(message);
    };
    return new Promise(released => {
        let lost = false;
        const connect = () => {
            const stream = new EventSource('/live');
            stream.onopen = () => {
                if (lost) all({ kind: 'resync' });
                lost = false;
                all({ state: 'on' });
            };
            stream.onerror = () => {
                lost = true;
                all({ state: 'off' });
                if (stream.readyState !== EventSource.CLOSED) return;
                again();
            };
            stream.onmessage = e => all(JSON.parse(e.data));
            for (const kind of light.dataset.live.split(' ')) {
                stream.addEventListener(kind, e => all({ kind, id: e.data }));
            }
        };
        // Closed for good: either the server restarts, or the session has ended. The second ends the listening.
        const again = async () => {
            await new Promise(later => setTimeout(later, 2000 + Math.random() * 3000));
            const session = await fetch('/session').then(r => r.json()).catch(() => null);
            if (session && !session.signedIn) { all({ state: 'off' }); released(); } else connect();
        };
        connect();
    });
}

if (light && 'locks' in navigator && 'BroadcastChannel' in window) {
    const channel = new BroadcastChannel('live');
    let state = null;
    channel.onmessage = e => {
        if (e.data !== 'state?') fire(e.data);
        else if (state) channel.postMessage({ state });
    };
    channel.postMessage('state?');
    navigator.locks.request('live-leader', () => lead(channel, now => { state = now; }));
    addEventListener('pageshow', e => { if (e.persisted) fire({ kind: 'resync' }); });
}
