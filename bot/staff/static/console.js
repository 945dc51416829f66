// Clocks that tick, times of this place, a line when news stops, and the newest message in view. Works on what the server drew.

const bases = new WeakMap();

function tick() {
  for (const node of document.querySelectorAll('.clock')) {
    const base = bases.get(node);
    // A fragment fetched again brings a newer figure: count on from that one.
    if (base?.seconds !== node.dataset.seconds) bases.set(node, { seconds: node.dataset.seconds, from: Date.now() });
    const { seconds, from } = bases.get(node);
    const still = node.dataset.still !== undefined; // the desk is shut, and its hours are what counts
    const total = Number(seconds) + (still ? 0 : Math.floor((Date.now() - from) / 1000));
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

// Somebody waits: a tone, a notification where it is allowed, a line for screen readers. Each says to the server that it rang.

const SIGN_EVERY = 20_000; // ms between two signs of life
const AWAKE_FOR = 120_000; // ms after which nobody is taken to sit here who moves nothing
const TONES = { 0: [880, 660, 880, 660], 1: [660, 660], 2: [520] }; // by priority; Hz

let moved = Date.now();
let sound = null;

function sign(heard) {
  const csrf = document.querySelector('.who input[name=csrf]')?.value;
  const conversation = location.pathname.match(/^\/staff\/conversations\/([0-9a-f-]+)/)?.[1] ?? '';
  const acts = document.querySelector('#signal').dataset.acts !== undefined; // a viewer at the desk helps nobody
  if (!csrf || !acts || (!heard && Date.now() - moved > AWAKE_FOR)) return;
  const body = new URLSearchParams({ csrf, conversation, heard: heard ? '1' : '' });
  fetch('/staff/here', { method: 'POST', body }).catch(() => (document.querySelector('#lost').hidden = false));
}

function tones(priority) {
  if (sound?.state !== 'running') return false;
  (TONES[priority] ?? TONES[2]).forEach((pitch, place) => {
    const tone = new OscillatorNode(sound, { frequency: pitch });
    const level = new GainNode(sound, { gain: 0.2 });
    tone.connect(level).connect(sound.destination);
    tone.start(sound.currentTime + place * 0.3);
    tone.stop(sound.currentTime + place * 0.3 + 0.2);
  });
  return true;
}

function notified(line) {
  if (!('Notification' in window) || Notification.permission !== 'granted') return false;
  new Notification('Lamplight', { body: line, tag: 'lamplight-waiting', renotify: true, requireInteraction: true });
  return true;
}

function ring(priority) {
  const line = document.querySelector('#ringing');
  line.hidden = false;
  setTimeout(() => (line.hidden = true), 10_000);
  const sounded = tones(priority);
  const shown = notified(line.textContent);
  const watched = document.visibilityState === 'visible' && Date.now() - moved < AWAKE_FOR;
  if (sounded || shown || watched) sign(true); // a silent page in the background has told nobody
}

function awake() {
  moved = Date.now();
  sound ??= new AudioContext(); // browsers allow sound only after somebody has touched the page
  sound.resume();
}

for (const name of ['pointerdown', 'keydown']) document.addEventListener(name, awake);
document.addEventListener('pointermove', () => (moved = Date.now()));
document.querySelector('#signal').addEventListener('alert', (event) => ring(Number(event.detail?.data ?? 0)));
if ('Notification' in window && Notification.permission === 'default') {
  const ask = document.querySelector('#notify');
  ask.hidden = false;
  ask.querySelector('button').addEventListener('click', async () => (ask.hidden = (await Notification.requestPermission()) !== 'default'));
}
setInterval(() => sign(false), SIGN_EVERY);
sign(false);
