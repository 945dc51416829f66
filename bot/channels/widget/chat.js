/**
 * <triage-chat lang="en" country="US" mode="page|bubble">: the patient's side of a conversation, on our page or on one of
 * the clinic's, without any other host or script; without `lang`, in the language of the page around it. The clinic's
 * colours: the custom properties --chat-* of chat.css, set on the element.
 */

import { AGREED, Connection, LINKED, forgetAll, read, wordsOf, write } from './connection.js';
import { exchange, linkOf } from './door.js';
import { pinBox, showLink } from './boxes.js';
import { field } from './entry.js';
import { call, item } from './item.js';
import { make } from './make.js';
import { printChat, saveAll } from './paper.js';
import { places } from './places.js';
import { DRAFT, writing } from './writing.js';

const PATIENCE = 20_000; // ms that "is writing" may show; a nurse may hold the conversation and need longer
const ADVICE = '.decision, .emergency, .sheet';

class TriageChat extends HTMLElement {
  #words;
  #parts = {};
  #waiting = 0;
  #lost = false;
  #link = null;
  #held = null;

  async connectedCallback() {
    if (this.shadowRoot) return;
    this.#link = linkOf(location);
    addEventListener('hashchange', () => (this.#link = linkOf(location)) && this.#ask());
    const lang = this.closest('[lang]')?.lang.slice(0, 2) ?? '';
    this.#words = await wordsOf(lang, this.getAttribute('country') ?? '');
    this.#draw();
    if (read(localStorage, AGREED) && !this.#link) this.#begin();
    else this.#ask();
  }

  #say(key) {
    return this.#words.words[key];
  }

  get #bubble() {
    return this.getAttribute('mode') === 'bubble';
  }

  #draw() {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = make('link', { rel: 'stylesheet', href: new URL('chat.css', import.meta.url).href });
    const chat = make('section', { className: 'chat', ariaLabel: this.#say('title'), hidden: this.#bubble });
    const all = make('div', { className: 'all', lang: this.#words.lang, dir: this.#words.dir, hidden: true });
    sheet.onload = () => ((all.hidden = false), this.#scrollTo(this.#parts.list.lastElementChild));
    sheet.onerror = sheet.onload; // a page that forbids the style: plain, and still there
    this.#parts.chat = chat;
    chat.append(this.#header(), this.#scroller(), this.#status(), this.#first(), this.#form());
    all.append(chat);
    if (this.#bubble) all.append(this.#launcher());
    root.append(sheet, all);
  }

  #header() {
    const header = make('header', {}, make('h2', { textContent: this.#say('title') }));
    if (this.#words.demo) header.append(make('p', { className: 'demo', textContent: this.#say('demo') }));
    header.append(call(this.#words, this.#words.emergency, 'call'));
    if (this.#bubble) header.append(this.#button('close', 'close', () => this.#open(false)));
    return header;
  }

  #launcher() {
    const { chat } = this.#parts;
    const open = this.#button('open', 'open', () => this.#open(true));
    open.ariaExpanded = 'false';
    chat.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#open(false));
    this.#parts.launch = open;
    this.#parts.launcher = make('div', { className: 'launcher' }, call(this.#words, this.#words.emergency, 'call'), open);
    return this.#parts.launcher;
  }

  #open(on) {
    const { chat, launcher, launch, first, input, agree, list } = this.#parts;
    chat.hidden = !on;
    launcher.hidden = on;
    launch.ariaExpanded = String(on);
    if (on) this.#scrollTo(list.lastElementChild);
    (on ? (first.hidden ? input : agree) : launch).focus();
  }

  #scroller() {
    Object.assign(this.#parts, places((key) => this.#say(key)));
    const { log, choices, entry, paper, dots, scroller, list } = this.#parts;
    const save = this.#button('save', '', () => saveAll(list, this.#words.lang));
    paper.append(this.#button('print', '', printChat), save);
    scroller.append(log, choices, entry, paper, dots);
    this.#empty();
    return scroller;
  }

  #empty() {
    const { list, choices, entry, paper } = this.#parts;
    entry.replaceChildren();
    choices.hidden = entry.hidden = paper.hidden = true;
    list.replaceChildren(
      item(this.#words, { author: 'bot', kind: 'notice', text: this.#say('disclosure') }),
      item(this.#words, { author: 'bot', kind: 'reply', text: this.#say('begin') }),
    );
  }

  #status() {
    return (this.#parts.status = make('p', { className: 'status', role: 'status' }));
  }

  /** What a patient agrees to before anything is written. */
  #first() {
    const agree = (this.#parts.agree = this.#button('agree', 'agree', () => this.#agreed()));
    const text = make('p', { id: 'consent', textContent: this.#say('consent') });
    return (this.#parts.first = make('div', { className: 'first', hidden: true }, text, agree));
  }

  #form() {
    const { form, input } = writing((key) => this.#say(key), (text) => this.#speak(text), this.#more());
    return Object.assign(this.#parts, { input, form }).form;
  }

  #more() {
    const elsewhere = this.#button('continue', 'quiet', () => this.line.link());
    elsewhere.hidden = true;
    this.#parts.elsewhere = elsewhere;
    const forget = this.#button('forget', 'quiet', () => confirm(this.#say('forget-sure')) && this.#forget());
    return make('div', { className: 'more' }, elsewhere, forget);
  }

  #button(key, className, onclick) {
    return make('button', { type: 'button', className, onclick, textContent: this.#say(key) });
  }

  #ask() {
    const { first, form, agree } = this.#parts;
    if (!first) return; // the words are still on their way
    first.hidden = false;
    form.hidden = true;
    agree.textContent = this.#say(this.#link ? 'open-link' : 'agree');
    if (this.#link && this.#bubble) this.#open(true);
  }

  async #agreed() {
    write(localStorage, AGREED, '1');
    if (this.#link && (await this.#entered())) return;
    this.#begin();
    this.#parts.input.focus();
  }

  /** Whether this page is about to be another: the conversation that the link leads to, in its language. */
  async #entered() {
    const { status } = this.#parts;
    const opened = await exchange(this.#link, this.#words.lang);
    if (opened.offline) return (status.textContent = this.#say('offline')), true; // the link is still good
    this.#link = null;
    if (opened.text) return (status.textContent = opened.text), false;
    write(sessionStorage, LINKED, opened.token);
    const url = new URL(location);
    url.searchParams.set('lang', opened.lang);
    url.searchParams.set('country', opened.country);
    location.replace(url);
    return true;
  }

  #begin() {
    this.#parts.first.hidden = true;
    this.#parts.form.hidden = false;
    if (!this.line) this.#connect();
  }

  #connect() {
    const line = (this.line = new Connection(this.#words.lang, this.getAttribute('country')));
    const on = (name, heard) => line.addEventListener(name, ({ detail }) => this.line === line && heard(detail));
    on('state', ({ online }) => this.#online(online));
    on('messages', ({ messages, first }) => this.#show(messages, first));
    on('unsent', () => this.#showUnsent());
    on('refused', ({ text }) => this.#refused(text));
    on('locked', () => this.#askPin(this.#say('pin-ask')));
    on('pin', (said) => this.#pinTried(said));
    on('ended', () => (this.#empty(), (this.#parts.status.textContent = this.#say('link-none'))));
    on('link', ({ url }) => showLink(this.#parts.entry, (key) => this.#say(key), url));
    on('cleared', () => this.#forget());
    this.#showUnsent();
    line.open();
  }

  #speak(text, button) {
    this.#parts.choices.hidden = this.#parts.entry.hidden = true;
    this.line.say(text, button);
    this.#await(true);
    this.#scrollTo(this.#parts.list.lastElementChild);
  }

  #show(messages, first) {
    const { list, log, elsewhere, paper } = this.#parts;
    const items = messages.map((message) => item(this.#words, message));
    const unsent = list.querySelector('.unsent');
    items.forEach((item) => list.insertBefore(item, unsent));
    const heard = messages.findIndex((message) => message.author !== 'patient');
    if (heard >= 0) this.#await(false);
    this.#offer(messages.at(-1));
    elsewhere.hidden = false;
    paper.hidden = !list.querySelector(ADVICE);
    this.#scrollTo(first || heard < 0 ? list.lastElementChild : items[heard]);
    if (first) setTimeout(() => (log.ariaLive = 'polite'), 500); // what was said before is not read out again
  }

  #showUnsent() {
    const { list, log } = this.#parts;
    list.querySelectorAll('.unsent').forEach((one) => one.remove());
    list.append(...this.line.unsent.map(({ text }) => item(this.#words, { author: 'patient', kind: 'unsent', text })));
    if (this.line.unsent.length) log.ariaLive = 'polite';
    else if (this.#held) this.#offer(this.#held);
  }

  #offer(message) {
    const { choices, entry } = this.#parts;
    this.#held = this.line.unsent.length ? message : null; // it may come before the word that ours has arrived
    const silent = message.author === 'patient' || this.line.unsent.length;
    const buttons = (silent ? [] : message.choices).map(({ id, text }) => {
      const button = make('button', { type: 'button', onclick: () => this.#tapped(text, id) });
      button.append(make('bdi', { textContent: text }));
      return button;
    });
    choices.replaceChildren(...buttons);
    choices.hidden = !buttons.length;
    if (entry.firstChild?.pin) return; // history is still locked
    const asked = silent ? null : field(message.entry, (key) => this.#say(key), (text) => this.#tapped(text));
    entry.replaceChildren(...(asked ? [asked] : []));
    entry.hidden = !asked;
  }

  #tapped(text, id) {
    this.#speak(text, id);
    this.#parts.input.focus({ preventScroll: true }); // the button is gone; the keyboard must not be lost with it
  }

  #askPin(text) {
    const { entry } = this.#parts;
    entry.replaceChildren(pinBox((key) => this.#say(key), text, (pin) => this.line.unlock(pin)));
    entry.hidden = false;
  }

  #pinTried({ ok, left, minutes }) {
    const { entry, input, log } = this.#parts;
    if (ok) {
      log.ariaLive = 'off';
      this.#empty();
      this.#showUnsent();
      input.focus({ preventScroll: true });
      return;
    }
    const key = minutes ? 'pin-wait' : left === undefined ? 'pin-ask' : 'pin-wrong';
    this.#askPin(this.#say(key).replace('{n}', minutes ?? left));
    entry.querySelector('input').focus();
  }

  #await(on) {
    clearTimeout(this.#waiting);
    this.#parts.dots.hidden = !on;
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

  /** Leave nothing on a device that others use too. */
  #forget() {
    this.line?.end();
    this.line = null;
    forgetAll(DRAFT);
    this.#parts.input.value = '';
    this.#parts.elsewhere.hidden = true;
    this.#lost = false;
    this.#await(false);
    this.#parts.log.ariaLive = 'off';
    this.#empty();
    this.#ask();
    this.#parts.status.classList.remove('lost');
    this.#parts.status.textContent = this.#say('cleared');
    this.#parts.agree.focus();
  }

  #scrollTo(item) {
    const { scroller } = this.#parts;
    const own = item.matches('.patient'); // what the patient said shows to its end, what they are told from its beginning
    scroller.scrollTop = own ? scroller.scrollHeight : item.offsetTop - 12;
  }
}

customElements.define('triage-chat', TriageChat);
