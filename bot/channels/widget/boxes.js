/** What may stand under the messages for a moment: the PIN that is asked for, and a link to another device. */

import { field } from './entry.js';
import { make } from './make.js';

/** A form that asks for the PIN by `text`, and gives it to `unlock`. */
export function pinBox(say, text, unlock) {
  const form = field('pin', (key) => say(key === 'send' ? 'unlock' : key), unlock);
  form.prepend(make('p', { textContent: text, role: 'status' }));
  form.pin = true;
  return form;
}

/** The address to open on the other device: selected, and copied where the browser allows it. */
export function showLink(box, say, url) {
  const text = make('p', { id: 'here', textContent: say('continue-here') });
  const address = make('input', { type: 'text', readOnly: true, value: url, dir: 'ltr' });
  address.setAttribute('aria-labelledby', 'here');
  const copied = make('p', { role: 'status' });
  box.replaceChildren(text, address, copied);
  box.hidden = false;
  address.focus();
  address.select();
  navigator.clipboard?.writeText(url).then(
    () => (copied.textContent = say('copied')),
    () => {}, // the browser does not allow it: the address is selected, to be copied by hand
  );
}
