// The reply box and the note box: canned replies go in, the way that a text will travel is shown, a kept note leaves its box.

const COUNT_AFTER = 300; // ms without a key

let counting = 0;

async function count(form) {
  const line = form.querySelector('#plan');
  const text = form.elements.text.value;
  const body = new URLSearchParams({ csrf: form.elements.csrf.value, text });
  try {
    const answer = await fetch(form.dataset.plan, { method: 'POST', body });
    if (!answer.ok) throw new Error(answer.status);
    const said = await answer.text();
    if (form.elements.text.value === text) line.textContent = said; // an older answer may come later
  } catch {
    line.textContent = ''; // no figure is better than an old one; the line above says that the connection is lost
    document.querySelector('#lost').hidden = false;
  }
}

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (event.target.id !== 'text' || form?.id !== 'composer') return;
  clearTimeout(counting);
  counting = setTimeout(() => count(form), COUNT_AFTER);
});

document.addEventListener('click', (event) => {
  const words = event.target.closest?.('[data-canned]')?.dataset.canned;
  const box = document.querySelector('#text');
  if (!words || !box) return;
  const before = box.value.slice(0, box.selectionStart);
  box.setRangeText(before && !/\s$/.test(before) ? ` ${words}` : words, box.selectionStart, box.selectionEnd, 'end');
  box.focus(); // to be read, changed and sent by a person
  box.dispatchEvent(new Event('input', { bubbles: true }));
});

let noting = false;

document.addEventListener('submit', (event) => (noting ||= event.target.id === 'noter'), true);
document.addEventListener('htmx:after:swap', () => {
  const form = document.querySelector('#noter');
  if (!noting || !form) return;
  noting = false;
  form.elements.text.value = '';
  form.elements.once.value = `${Date.now()}-${Math.random()}`; // the next note is another one
});
