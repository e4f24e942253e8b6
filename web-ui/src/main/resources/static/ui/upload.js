// Files can be dropped on the form or come from the camera of a phone; what is too large is said before it is sent.
function settle(zone) {
    const input = zone.querySelector('input[type=file]');
    const problem = zone.querySelector('[data-drop-problem]');
    const file = input.files[0];
    const large = Boolean(file) && file.size > Number(zone.dataset.most);
    problem.textContent = large ? zone.dataset.large : '';
    problem.hidden = !large;
    input.setAttribute('aria-invalid', String(large));
    const name = zone.closest('form').elements.namedItem('name');
    if (file && name && (!name.value || name.dataset.made === name.value)) {
        name.value = name.dataset.made = file.name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 120);
    }
    return !large;
}

function begin(zone) {
    const input = zone.querySelector('input[type=file]');
    const takes = input.accept;
    zone.querySelector('[data-drop-hint]').hidden = false;
    input.addEventListener('change', () => settle(zone));
    zone.addEventListener('dragover', e => { e.preventDefault(); zone.classList.add('over'); });
    zone.addEventListener('dragleave', () => zone.classList.remove('over'));
    zone.addEventListener('drop', e => {
        e.preventDefault();
        zone.classList.remove('over');
        if (e.dataTransfer.files.length === 0) return;
        const first = new DataTransfer();
        first.items.add(e.dataTransfer.files[0]);
        input.files = first.files;
        settle(zone);
        input.focus();
    });
    const camera = zone.querySelector('[data-camera]');
    camera.hidden = !matchMedia('(pointer: coarse)').matches;
    camera.addEventListener('click', () => {
        input.accept = 'image/jpeg';
        input.setAttribute('capture', 'environment');
        input.click();
        input.removeAttribute('capture');
        input.accept = takes;
    });
}

document.querySelectorAll('[data-drop]').forEach(begin);

// A file that misses the zone must not replace the page and what was typed.
for (const kind of ['dragover', 'drop']) {
    addEventListener(kind, e => { if (document.querySelector('[data-drop]')) e.preventDefault(); });
}

document.addEventListener('submit', e => {
    const zone = e.target.matches('[data-upload]') && e.target.querySelector('[data-drop]');
    if (!zone) return;
    if (!settle(zone)) {
        e.preventDefault();
        e.stopImmediatePropagation();
        zone.querySelector('input[type=file]').focus();
        return;
    }
    const going = e.target.querySelector('[data-going]');
    going.dataset.rest ??= going.textContent;
    going.textContent = going.dataset.going;
    e.target.setAttribute('aria-busy', 'true');
}, { capture: true });
addEventListener('pageshow', () => document.querySelectorAll('[data-going][data-rest]').forEach(going => {
    going.textContent = going.dataset.rest;
    going.closest('form').removeAttribute('aria-busy');
}));
