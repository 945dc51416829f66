/** The line to the server: keeps what is unsent, comes back by itself, resumes after the last message seen. */

export const AGREED = 'lamplight.agreed';
export const LINKED = 'lamplight.linked'; // the token of a page that a link has opened: it ends with the tab
const TOKEN = 'lamplight.token';
const UNSENT = 'lamplight.unsent';
const SILENCE = 20_000; // ms without an answer to something sent: the line is dead, whatever the browser believes
const TOO_BIG = 1009;

/**
 * Events: `state` {online}, `messages` {messages, first}, `unsent`, `refused` {text}, `cleared` (from another tab),
 * `link` {url}; of a page that a link has opened `locked`, `pin` {ok, left, minutes}, `ended`.
 */
export class Connection extends EventTarget {
  #socket = null;
  #attempt = 0;
  #retry = 0;
  #watch = 0;
  #cursor = 0;
  #linked = read(sessionStorage, LINKED) !== null;
  #token = read(sessionStorage, LINKED) ?? read(localStorage, TOKEN);
  #hello;
  #stop = new AbortController();

  /** What the server has not acknowledged yet: `{id, text, button}`, oldest first. */
  unsent = JSON.parse(read(sessionStorage, UNSENT) ?? '[]');

  constructor(lang, country) {
    super();
    this.#hello = { type: 'hello', agreed: true, lang, country };
    const { signal } = this.#stop;
    addEventListener('online', () => this.open(), { signal });
    addEventListener('storage', (event) => this.#elsewhere(event), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || this.open(), { signal });
  }

  /** Open the line now, unless it is open. */
  open() {
    if (this.#socket || this.#stop.signal.aborted) return;
    clearTimeout(this.#retry);
    const url = new URL('/chat', import.meta.url);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = (this.#socket = new WebSocket(url));
    socket.onopen = () =>
      this.#send({
        ...this.#hello,
        token: this.#token ?? undefined,
        linked: this.#linked || undefined,
        cursor: this.#cursor,
      });
    socket.onmessage = (event) => this.#heard(JSON.parse(event.data));
    socket.onclose = (event) => socket === this.#socket && this.#closed(event.code);
  }

  /** Say `text`; it is kept until the server has it, over reloads too. */
  say(text, button) {
    const said = { id: crypto.randomUUID?.() ?? randomId(), text, button };
    this.#remember();
    this.#keep([...this.unsent, said]);
    this.#put(said);
  }

  /** Ask for a link that opens this conversation on another device. */
  link() {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#send({ type: 'link' });
  }

  /** Try `pin`, which opens what was said before. */
  unlock(pin) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#send({ type: 'pin', pin });
  }

  /** Hang up for good. */
  end() {
    this.#stop.abort();
    clearTimeout(this.#retry);
    clearTimeout(this.#watch);
    this.#socket?.close();
  }

  #heard(said) {
    this.#alive();
    if (said.type === 'welcome') this.#welcomed(said);
    if (said.type === 'messages') {
      const first = this.#cursor === 0;
      this.#cursor = said.messages.at(-1).id;
      this.#tell('messages', { messages: said.messages, first });
      if (this.#linked) this.#send({ type: 'read', id: this.#cursor });
    }
    if (said.type === 'pin' && said.ok) this.#cursor = 0; // all of it comes now
    if (said.type === 'pin' || said.type === 'link') this.#tell(said.type, said);
    if (said.type === 'accepted') this.#keep(this.unsent.filter((one) => one.id !== said.id));
    if (said.type === 'error' && said.id) this.#refused(said.id);
  }

  #welcomed({ token, locked, ended }) {
    if (ended) return this.#ended();
    if (locked) this.#tell('locked');
    if (this.#token !== token) this.#cursor = 0;
    this.#token = token;
    if (this.unsent.length) this.#remember();
    this.#attempt = 0;
    this.#tell('state', { online: true });
    this.unsent.forEach((said) => this.#put(said));
  }

  /** The session that a link began is over: what this device had before, or a new conversation, takes its place. */
  #ended() {
    write(sessionStorage, LINKED, null);
    this.#linked = false;
    this.#token = read(localStorage, TOKEN);
    this.#cursor = 0;
    this.#tell('ended');
    this.#socket.close();
  }

  #remember() {
    write(this.#linked ? sessionStorage : localStorage, this.#linked ? LINKED : TOKEN, this.#token);
  }

  /** Another tab of this device has cleared it, or has begun a conversation before we did. */
  #elsewhere({ key, newValue }) {
    if (key !== null && key !== TOKEN) return;
    if (newValue === null) this.#tell('cleared');
    else if (!this.#linked && this.#cursor === 0 && !this.unsent.length && newValue !== this.#token) {
      this.#token = newValue;
      this.#socket?.close();
    }
  }

  #closed(code) {
    this.#socket = null;
    clearTimeout(this.#watch);
    if (this.#stop.signal.aborted) return;
    if (code === TOO_BIG && this.unsent.length) this.#refused(this.unsent[0].id);
    this.#tell('state', { online: false });
    const wait = Math.min(10_000, 300 * 2 ** this.#attempt++) * (0.7 + 0.6 * Math.random());
    this.#retry = setTimeout(() => this.open(), wait);
  }

  #refused(id) {
    const text = this.unsent.find((said) => said.id === id)?.text;
    this.#keep(this.unsent.filter((said) => said.id !== id));
    this.#tell('refused', { text });
  }

  #put(said) {
    if (this.#socket?.readyState !== WebSocket.OPEN || !this.#token) return;
    this.#send({ type: 'say', ...said });
    this.#alive();
  }

  #send(value) {
    this.#socket.send(JSON.stringify(value));
  }

  #alive() {
    clearTimeout(this.#watch);
    const socket = this.#socket;
    this.#watch = setTimeout(() => {
      if (!this.unsent.length || socket !== this.#socket) return;
      socket.onclose = null; // a dead line may take minutes to close
      socket.close();
      this.#closed(0);
    }, SILENCE);
  }

  #keep(unsent) {
    this.unsent = unsent;
    write(sessionStorage, UNSENT, unsent.length ? JSON.stringify(unsent) : null);
    this.#tell('unsent');
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** The chat's words and numbers; on a line that does not carry them yet it is tried again. */
export async function wordsOf(lang, country) {
  const url = new URL('/chat/words', import.meta.url);
  url.search = new URLSearchParams({ lang, country });
  for (;;) {
    try {
      return await (await fetch(url)).json();
    } catch {
      await new Promise((go) => setTimeout(go, 2000));
    }
  }
}

/** Remove all that the chat keeps on this device, and `more`. */
export function forgetAll(...more) {
  for (const key of [TOKEN, UNSENT, AGREED, LINKED, ...more]) {
    write(localStorage, key, null);
    write(sessionStorage, key, null);
  }
}

/** `storage[key]`, or null where the browser forbids storage: the chat then lasts as long as the page. */
export function read(storage, key) {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** Keep `value` under `key` where the browser allows it; null removes it. */
export function write(storage, key, value) {
  try {
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, value);
  } catch {
    // the same promise as read(): without storage nothing outlives the page
  }
}

function randomId() {
  // crypto.randomUUID exists on https and loopback only
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
