/** The line to the server: keeps what is unsent, comes back by itself, resumes after the last message seen. */

const TOKEN = 'lamplight.token';
const UNSENT = 'lamplight.unsent';
const SILENCE = 20_000; // ms without an answer to something sent: the line is dead, whatever the browser believes
const TOO_BIG = 1009;

/** Events: `state` {online}, `messages` {messages, first}, `unsent`, `refused` {text}. */
export class Connection extends EventTarget {
  #socket = null;
  #attempt = 0;
  #retry = 0;
  #watch = 0;
  #cursor = 0;
  #token = read(localStorage, TOKEN);
  #hello;

  /** What the server has not acknowledged yet: `{id, text, button}`, oldest first. */
  unsent = JSON.parse(read(sessionStorage, UNSENT) ?? '[]');

  constructor(lang, country) {
    super();
    this.#hello = { type: 'hello', lang, country };
    addEventListener('online', () => this.open());
    document.addEventListener('visibilitychange', () => document.hidden || this.open());
  }

  /** Open the line now, unless it is open. */
  open() {
    if (this.#socket) return;
    clearTimeout(this.#retry);
    const url = new URL('/chat', import.meta.url);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = (this.#socket = new WebSocket(url));
    socket.onopen = () => this.#send({ ...this.#hello, token: this.#token ?? undefined, cursor: this.#cursor });
    socket.onmessage = (event) => this.#heard(JSON.parse(event.data));
    socket.onclose = (event) => socket === this.#socket && this.#closed(event.code);
  }

  /** Say `text`; it is kept until the server has it, over reloads too. */
  say(text, button) {
    const said = { id: crypto.randomUUID?.() ?? randomId(), text, button };
    write(localStorage, TOKEN, this.#token);
    this.#keep([...this.unsent, said]);
    this.#put(said);
  }

  /** Leave nothing of this conversation on the device, and begin anew. */
  forget() {
    write(localStorage, TOKEN, null);
    this.#keep([]);
    this.#token = null;
    this.#cursor = 0;
    this.#socket?.close();
  }

  #heard(said) {
    this.#alive();
    if (said.type === 'welcome') this.#welcomed(said);
    if (said.type === 'messages') {
      const first = this.#cursor === 0;
      this.#cursor = said.messages.at(-1).id;
      this.#tell('messages', { messages: said.messages, first });
    }
    if (said.type === 'accepted') this.#keep(this.unsent.filter((one) => one.id !== said.id));
    if (said.type === 'error' && said.id) this.#refused(said.id);
  }

  #welcomed({ token }) {
    if (this.#token !== token) this.#cursor = 0;
    this.#token = token;
    if (this.unsent.length) write(localStorage, TOKEN, token);
    this.#attempt = 0;
    this.#tell('state', { online: true });
    this.unsent.forEach((said) => this.#put(said));
  }

  #closed(code) {
    this.#socket = null;
    clearTimeout(this.#watch);
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
