// The slider of a chronology: it only fills in the day, the form does the rest. And printing.
const DAY = 86_400_000;
const iso = day => new Date(day).toISOString().slice(0, 10);

for (const slider of document.querySelectorAll('[data-as-of]')) {
    const day = document.getElementById(slider.dataset.asOf);
    const first = Date.parse(slider.dataset.first);
    const tell = () => slider.setAttribute('aria-valuetext', day.value || iso(first + slider.max * DAY));
    slider.hidden = false;
    slider.addEventListener('input', () => {
        day.value = slider.value === slider.max ? '' : iso(first + slider.value * DAY) + 'T23:59';
        tell();
    });
    slider.addEventListener('change', () => slider.form.requestSubmit());
    tell();
}

// A link to an entry leads the keyboard there as well, not only the eye.
function arrive() {
    const entry = location.hash.startsWith('#e-') && document.getElementById(location.hash.slice(1));
    if (!entry) return;
    entry.tabIndex = -1;
    entry.focus();
}
addEventListener('hashchange', arrive);
arrive();

for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
}
