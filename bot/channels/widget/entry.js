/** A field for the value that a question asks for. Free words are always an answer too: this only saves writing. */

import { make } from './make.js';

const KINDS = {
  age: { type: 'number', inputMode: 'numeric', min: 0, max: 130, units: ['years', 'months'] },
  temperature: { type: 'number', inputMode: 'decimal', min: 30, max: 115, step: 'any', units: ['°C', '°F'] },
  number: { type: 'number', inputMode: 'decimal', min: 0, step: 'any' },
  date: { type: 'date' },
  pin: { type: 'password', inputMode: 'numeric', pattern: '[0-9]{4,8}', maxLength: 8, autocomplete: 'off' },
};

/** A form for `kind` whose value, with its unit, goes to `send`; null where there is no such field. */
export function field(kind, say, send) {
  if (!Object.hasOwn(KINDS, kind ?? '')) return null;
  const { units = [], ...props } = KINDS[kind];
  const input = make('input', { id: 'value', required: true, ...props });
  const name = { date: say('date'), pin: 'PIN' }[kind] ?? say('number');
  const form = make('form', {}, make('label', { htmlFor: 'value', textContent: name }), input);
  const unit = make('select', { ariaLabel: units.map((one) => say(one) ?? one).join(', ') });
  unit.append(...units.map((one) => make('option', { value: say(one) ?? one, textContent: say(one) ?? one })));
  if (units.length) form.append(unit);
  form.append(make('button', { textContent: say('send') }));
  form.onsubmit = (event) => {
    event.preventDefault();
    send([input.value, unit.value].filter(Boolean).join(' '));
  };
  return form;
}
