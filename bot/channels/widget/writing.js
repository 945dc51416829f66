/** Where the patient writes: what is not sent yet outlives a reload. */

import { read, write } from './connection.js';
import { make } from './make.js';

export const DRAFT = 'lamplight.draft';

/** `{form, input}`; each text goes to `send`, by the button or by Enter. `more` stands below. */
export function writing(say, send, more) {
  const input = make('textarea', { id: 'text', rows: 1, maxLength: 4000, enterKeyHint: 'send', autocomplete: 'off' });
  input.placeholder = say('input');
  input.value = read(sessionStorage, DRAFT) ?? '';
  input.oninput = () => write(sessionStorage, DRAFT, input.value || null);
  input.onkeydown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  };
  const label = make('label', { htmlFor: 'text', className: 'unseen', textContent: say('input') });
  const form = make('form', { hidden: true }, label, input, make('button', { textContent: say('send') }), more);
  form.onsubmit = (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    write(sessionStorage, DRAFT, null);
    send(text);
  };
  return { form, input };
}
