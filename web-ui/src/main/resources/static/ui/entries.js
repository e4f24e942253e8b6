// Eases what is written into files: a list to choose from gets smaller while one types into the field above it.
document.addEventListener('input', e => {
    const list = document.getElementById(e.target.dataset?.filter ?? '');
    if (!list) return;
    const words = e.target.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    for (const line of list.children) {
        const text = line.textContent.toLocaleLowerCase();
        line.hidden = !line.querySelector(':checked') && !words.every(word => text.includes(word));
    }
});

// Enter there chooses the first line that is left, and leaves the form where it is.
document.addEventListener('keydown', e => {
    const list = e.key === 'Enter' && document.getElementById(e.target.dataset?.filter ?? '');
    if (!list) return;
    e.preventDefault();
    const box = list.querySelector('li:not([hidden]) input[type=checkbox]:not(:checked)');
    if (box) { box.click(); e.target.select(); }
});

const ease = () => document.querySelectorAll('[data-filter][hidden]').forEach(field => {
    field.hidden = false;
    if (field.autofocus) field.focus();
});
ease();
document.body.addEventListener('htmx:afterSettle', ease);
