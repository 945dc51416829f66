// Shortcuts: each does what a control on the page does, none works while somebody types, and all can be switched off.

const SWITCH = 'lamplight.keys';
const PAIR = 1000; // ms between the two keys of "g q"

const help = document.querySelector('#help');
const on = document.querySelector('#keys-on');
let began = 0; // when "g" was pressed

function rows() {
  return [...document.querySelectorAll('.queue a')];
}

function move(step) {
  const all = rows();
  const at = all.indexOf(document.activeElement);
  all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
}

function press(selector) {
  document.querySelector(selector)?.click();
}

function go(selector) {
  const there = document.querySelector(selector);
  there?.focus();
  there?.scrollIntoView({ block: 'nearest' });
}

const KEYS = {
  '?': () => help.showModal(),
  '/': () => go('#wanted'),
  j: () => move(1),
  k: () => move(-1),
  t: () => press('#taker button'),
  r: () => go('#text'),
  n: () => go('#note'),
  e: () => go('.close select'),
  q: () => Date.now() - began < PAIR && press('a.brand'),
  g: () => (began = Date.now()),
};

function typing(target) {
  return target.isContentEditable || target.matches?.('input:not([type=checkbox]), textarea, select');
}

function arrow(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = rows().includes(document.activeElement) || document.activeElement === document.body;
  if (!step || !here || !rows().length) return false; // elsewhere arrows scroll
  move(step);
  return true;
}

document.addEventListener('keydown', (event) => {
  const held = event.ctrlKey || event.metaKey || event.altKey;
  if (held || event.defaultPrevented || !on.checked || help.open || typing(event.target)) return;
  const does = Object.hasOwn(KEYS, event.key) && KEYS[event.key];
  if (!does && !arrow(event)) return;
  event.preventDefault();
  if (does) does();
});

document.querySelector('#keys').addEventListener('click', () => help.showModal());
on.checked = localStorage.getItem(SWITCH) !== 'off';
on.addEventListener('change', () => localStorage.setItem(SWITCH, on.checked ? 'on' : 'off'));
