/** <triage-chat lang="en" country="US">: the patient's side of a conversation, without any other host or script. */

import { Connection, read, write } from './connection.js';

const DRAFT = 'lamplight.draft';
const PATIENCE = 20_000; // ms that "is writing" may show; a nurse may hold the conversation and need longer

const make = (tag, props = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
};

class TriageChat extends HTMLElement {
  #words;
  #parts = {};
  #waiting = 0;
  #lost = false;

  async connectedCallback() {
    if (this.shadowRoot) return;
    const url = new URL('/chat/words', import.meta.url);
    url.search = new URLSearchParams({ lang: this.getAttribute('lang'), country: this.getAttribute('country') });
    this.#words = await (await fetch(url)).json();
    this.#draw();
    this.#connect();
  }

  #say(key) {
    return this.#words.words[key];
  }

  #draw() {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = make('link', { rel: 'stylesheet', href: new URL('chat.css', import.meta.url).href });
    const chat = make('section', { className: 'chat', lang: this.#words.lang, dir: this.#words.dir, hidden: true });
    chat.setAttribute('aria-label', this.#say('title'));
    sheet.onload = () => ((chat.hidden = false), this.#scrollTo(this.#parts.list.lastElementChild));
    chat.append(this.#header(), this.#scroller(), this.#status(), this.#form());
    root.append(sheet, chat);
  }

  #header() {
    const header = make('header', {}, make('h2', { textContent: this.#say('title') }));
    if (this.#words.demo) header.append(make('p', { className: 'demo', textContent: this.#say('demo') }));
    header.append(this.#call(this.#words.emergency, 'call'));
    return header;
  }

  #scroller() {
    const { list, log, choices, writing, scroller } = Object.assign(this.#parts, {
      list: make('ol'),
      log: make('div', { role: 'log', ariaLabel: this.#say('log'), ariaLive: 'off' }),
      choices: make('div', { className: 'choices', role: 'group', ariaLabel: this.#say('choices'), hidden: true }),
      writing: make('p', { className: 'writing', hidden: true, ariaHidden: 'true' }),
      scroller: make('div', { className: 'scroller', tabIndex: 0, role: 'region', ariaLabel: this.#say('log') }),
    });
    writing.append(make('span'), make('span'), make('span'), ` ${this.#say('waiting')}`);
    log.append(list);
    list.append(this.#item({ author: 'bot', kind: 'notice', text: this.#say('disclosure') }));
    list.append(this.#item({ author: 'bot', kind: 'reply', text: this.#say('begin') }));
    scroller.append(log, choices, writing);
    return scroller;
  }

  #status() {
    return (this.#parts.status = make('p', { className: 'status', role: 'status' }));
  }

  #form() {
    const input = make('textarea', { id: 'text', rows: 1, maxLength: 4000, enterKeyHint: 'send', autocomplete: 'off' });
    input.value = read(sessionStorage, DRAFT) ?? '';
    input.oninput = () => write(sessionStorage, DRAFT, input.value || null);
    input.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    };
    const label = make('label', { htmlFor: 'text', className: 'unseen', textContent: this.#say('input') });
    input.placeholder = this.#say('input');
    const send = make('button', { textContent: this.#say('send') });
    const forget = make('button', { type: 'button', className: 'forget', textContent: this.#say('forget') });
    forget.onclick = () => this.#forget();
    const form = make('form', {}, label, input, send, forget);
    form.onsubmit = (event) => (event.preventDefault(), this.#submit(input));
    this.#parts.input = input;
    return form;
  }

  #connect() {
    this.line = new Connection(this.#words.lang, this.getAttribute('country'));
    this.line.addEventListener('state', ({ detail }) => this.#online(detail.online));
    this.line.addEventListener('messages', ({ detail }) => this.#show(detail.messages, detail.first));
    this.line.addEventListener('unsent', () => this.#showUnsent());
    this.line.addEventListener('refused', ({ detail }) => this.#refused(detail.text));
    this.#showUnsent();
    this.line.open();
  }

  #submit(input) {
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    write(sessionStorage, DRAFT, null);
    this.#speak(text);
  }

  #speak(text, button) {
    this.#parts.choices.hidden = true;
    this.line.say(text, button);
    this.#await(true);
    this.#scrollTo(this.#parts.list.lastElementChild);
  }

  #show(messages, first) {
    const { list, log } = this.#parts;
    const items = messages.map((message) => this.#item(message));
    const unsent = list.querySelector('.unsent');
    items.forEach((item) => list.insertBefore(item, unsent));
    const heard = messages.findIndex((message) => message.author !== 'patient');
    if (heard >= 0) this.#await(false);
    this.#offer(messages.at(-1));
    this.#scrollTo(first || heard < 0 ? list.lastElementChild : items[heard]);
    if (first) setTimeout(() => (log.ariaLive = 'polite'), 500); // what was said before is not read out again
  }

  #showUnsent() {
    const { list, log } = this.#parts;
    list.querySelectorAll('.unsent').forEach((item) => item.remove());
    for (const { text } of this.line.unsent) {
      const item = this.#item({ author: 'patient', kind: 'unsent', text });
      item.append(make('small', { textContent: this.#say('sent-later') }));
      list.append(item);
    }
    if (this.line.unsent.length) log.ariaLive = 'polite';
  }

  #item({ author, kind, text, at, ai }) {
    const who = { patient: 'you', staff: 'staff' }[author] ?? 'bot';
    const item = make('li', { className: `${author} ${kind}` });
    item.append(make('span', { className: who === 'staff' ? 'who' : 'unseen', textContent: `${this.#say(who)}: ` }));
    // The text alone is isolated: with dir=auto on the item, the label would decide the direction.
    item.append(make('bdi', { textContent: text, dir: 'auto' }));
    if (ai) item.append(make('small', { textContent: this.#say('ai') }));
    if (author !== 'patient') item.append(...this.#calls(kind, text));
    if (at) item.title = new Date(at).toLocaleString(this.#words.lang, { dateStyle: 'medium', timeStyle: 'short' });
    return item;
  }

  #calls(kind, text) {
    if (!['emergency', 'decision', 'notice'].includes(kind)) return [];
    const numbers = { call: this.#words.emergency, 'crisis-call': this.#words.crisis };
    const named = (number) => number && new RegExp(`(^|[^0-9])${number.replace(/\W/g, '\\$&')}([^0-9]|$)`).test(text);
    return Object.keys(numbers).filter((key) => named(numbers[key])).map((key) => this.#call(numbers[key], key));
  }

  #call(number, key) {
    return make('a', { className: `call ${key}`, href: `tel:${number}`, textContent: this.#say(key) });
  }

  #offer(message) {
    const { choices } = this.#parts;
    const offered = message.author === 'patient' || this.line.unsent.length ? [] : message.choices;
    const buttons = offered.map(({ id, text }) => {
      const button = make('button', { type: 'button', onclick: () => this.#tapped(text, id) });
      button.append(make('bdi', { textContent: text }));
      return button;
    });
    choices.replaceChildren(...buttons);
    choices.hidden = !buttons.length;
  }

  #tapped(text, id) {
    this.#speak(text, id);
    this.#parts.input.focus({ preventScroll: true }); // the button is gone; the keyboard must not be lost with it
  }

  #await(on) {
    clearTimeout(this.#waiting);
    this.#parts.writing.hidden = !on;
    if (on) this.#waiting = setTimeout(() => this.#await(false), PATIENCE);
  }

  #online(online) {
    const { status } = this.#parts;
    if (online === !this.#lost) return;
    this.#lost = !online;
    if (!online) this.#await(false);
    status.textContent = this.#say(online ? 'online' : 'offline');
    status.classList.toggle('lost', !online);
    if (online) setTimeout(() => this.#lost || (status.textContent = ''), 4000);
  }

  #refused(text) {
    this.#parts.status.textContent = this.#say('not-sent');
    this.#parts.input.value ||= text ?? '';
  }

  #forget() {
    if (!confirm(this.#say('forget-sure'))) return;
    write(sessionStorage, DRAFT, null);
    this.line.forget();
    location.reload();
  }

  #scrollTo(item) {
    const { scroller } = this.#parts;
    const own = item.matches('.patient'); // what the patient said shows to its end, what they are told from its beginning
    scroller.scrollTop = own ? scroller.scrollHeight : item.offsetTop - 12;
  }
}

customElements.define('triage-chat', TriageChat);
