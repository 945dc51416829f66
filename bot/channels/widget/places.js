/** The parts of the chat in which messages, answers to choose and tools appear. */

import { make } from './make.js';

/** Empty parts, named; `say` gives their words. */
export function places(say) {
  const list = make('ol');
  const dots = make('p', { className: 'writing', hidden: true, ariaHidden: 'true' });
  dots.append(make('span'), make('span'), make('span'), ` ${say('waiting')}`);
  return {
    list,
    dots,
    log: make('div', { role: 'log', ariaLabel: say('log'), ariaLive: 'off' }, list),
    choices: make('div', { className: 'choices', role: 'group', ariaLabel: say('choices'), hidden: true }),
    entry: make('div', { className: 'entry', hidden: true }),
    paper: make('div', { className: 'paper', hidden: true }),
    scroller: make('div', { className: 'scroller', tabIndex: 0, role: 'region', ariaLabel: say('log') }),
  };
}
