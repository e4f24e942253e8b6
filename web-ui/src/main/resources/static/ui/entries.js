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

// Words to black out: with Shift everything between the last one and this becomes like it, and a marked stretch as a whole.
let last = null;
document.addEventListener('click', e => {
    const text = e.target.closest?.('[data-blacken]');
    if (!text || e.target.type !== 'checkbox') return;
    const boxes = [...text.querySelectorAll('input')];
    if (e.shiftKey && boxes.includes(last)) {
        const [from, to] = [boxes.indexOf(last), boxes.indexOf(e.target)].sort((a, b) => a - b);
        boxes.slice(from, to + 1).forEach(box => { box.checked = e.target.checked; });
    }
    last = e.target;
});
document.addEventListener('pointerup', () => {
    const marked = getSelection();
    const text = document.querySelector('[data-blacken]');
    if (!text || !marked || marked.isCollapsed || !text.contains(marked.anchorNode)) return;
    for (const label of text.querySelectorAll('label')) {
        if (marked.containsNode(label, true)) label.querySelector('input').checked = true;
    }
    marked.removeAllRanges();
});

// A ready text goes where the cursor stands: from the list, or by its name after two colons and Tab.
function insert(field, text, from) {
    field.setRangeText(text, from, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
}
document.addEventListener('click', e => {
    const list = e.target.closest?.('[name=insert]')?.parentElement.querySelector('[data-snippets]');
    if (!list) return;
    e.preventDefault();
    const field = document.getElementById(list.dataset.snippets);
    const text = list.selectedOptions[0]?.dataset.text;
    if (text) insert(field, text, field.selectionStart);
    list.value = '';
}, true);
document.addEventListener('keydown', e => {
    if (e.key !== 'Tab' || e.shiftKey || e.target.nodeName !== 'TEXTAREA') return;
    const typed = /::([\p{Ll}\p{N}-]+)$/u.exec(e.target.value.slice(0, e.target.selectionStart));
    const list = typed && e.target.form?.querySelector('[data-snippets]');
    const found = list && [...list.options].find(option => option.dataset.name === typed[1]);
    if (!found) return;
    e.preventDefault();
    insert(e.target, found.dataset.text, e.target.selectionStart - typed[0].length);
});

// Ctrl+Enter records what is being written, from wherever the cursor stands in the form.
document.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || e.target.nodeName !== 'TEXTAREA') return;
    const button = e.target.form?.querySelector('button.primary');
    if (!button || button.disabled) return;
    e.preventDefault();
    e.target.form.requestSubmit(button);
});
