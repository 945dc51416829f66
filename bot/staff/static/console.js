// Clocks that tick, times of this place, a line when news stops, and the newest message in view. Works on what the server drew.

const bases = new WeakMap();

function tick() {
  for (const node of document.querySelectorAll('.clock')) {
    const base = bases.get(node);
    // A fragment fetched again brings a newer figure: count on from that one.
    if (base?.seconds !== node.dataset.seconds) bases.set(node, { seconds: node.dataset.seconds, from: Date.now() });
    const { seconds, from } = bases.get(node);
    const total = Number(seconds) + Math.floor((Date.now() - from) / 1000);
    const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
    const two = (number) => String(number).padStart(2, '0');
    const text = hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
    if (node.textContent !== text) node.textContent = text;
  }
}

function localTimes() {
  const today = new Date().toDateString();
  for (const node of document.querySelectorAll('time[datetime]')) {
    const at = new Date(node.dateTime);
    const dateStyle = at.toDateString() === today ? undefined : 'short';
    node.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle, timeStyle: 'short' }).format(at);
  }
}

let newest = null;
let composing = false;

function refreshed() {
  tick();
  localTimes();
  const scroller = document.querySelector('#scroller');
  const last = scroller?.querySelector('li:last-child')?.id;
  if (scroller && last !== newest) scroller.scrollTop = scroller.scrollHeight;
  newest = last;
  if (composing && document.activeElement === document.body) document.querySelector('#text')?.focus(); // sent: the next one
}

// A morph announces the swap; what replaced its own form is gone by then, and only the new part is announced.
for (const name of ['htmx:after:swap', 'htmx:after:process']) document.addEventListener(name, refreshed);
for (const name of ['htmx:sse:error', 'htmx:error', 'htmx:response:error']) {
  document.addEventListener(name, () => (document.querySelector('#lost').hidden = false));
}
document.addEventListener('htmx:sse:after:connection', () => (document.querySelector('#lost').hidden = true));
document.addEventListener('focusin', (event) => (composing = event.target.form?.id === 'composer'));
document.addEventListener('keydown', (event) => {
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (sends && event.target.form?.id === 'composer') event.target.form.requestSubmit();
});
setInterval(tick, 1000);
refreshed();
