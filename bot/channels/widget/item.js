/** One message as it stands in the list, and the links that call for help. */

import { make } from './make.js';

/** The list item of a message; `say` gives its words, `words` the numbers to call. */
export function item(words, { author, kind, text, at, ai }) {
  const say = (key) => words.words[key];
  const who = { patient: 'you', staff: 'staff' }[author] ?? 'bot';
  const made = make('li', { className: `${author} ${kind}` });
  made.append(make('span', { className: who === 'staff' ? 'who' : 'unseen', textContent: `${say(who)}: ` }));
  // The text alone is isolated: with dir=auto on the item, the label would decide the direction.
  made.append(make('bdi', { textContent: text, dir: 'auto' }));
  if (kind === 'unsent') made.append(make('small', { textContent: say('sent-later') }));
  if (ai) made.append(make('small', { textContent: say('ai') }));
  if (author !== 'patient') made.append(...calls(words, kind, text));
  if (at) made.title = new Date(at).toLocaleString(words.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return made;
}

/** A link that calls `number`. */
export const call = (words, number, key) =>
  make('a', { className: `call ${key}`, href: `tel:${number}`, textContent: words.words[key] });

function calls(words, kind, text) {
  if (!['emergency', 'decision', 'notice'].includes(kind)) return [];
  const numbers = { call: words.emergency, 'crisis-call': words.crisis };
  const named = (number) => number && new RegExp(`(^|[^0-9])${number.replace(/\W/g, '\\$&')}([^0-9]|$)`).test(text);
  return Object.keys(numbers).filter((key) => named(numbers[key])).map((key) => call(words, numbers[key], key));
}
