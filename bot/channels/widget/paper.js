/** What was said, on paper or as a file of the patient's own: nothing of it goes anywhere else. */

import { make } from './make.js';

const ALONE = '@media print { body :not(triage-chat, :has(triage-chat)) { display: none !important } }';

/** Print the chat without the page around it, which may be anybody's. */
export function printChat() {
  if (document.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ALONE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const without = () => document.adoptedStyleSheets.filter((one) => one !== sheet);
    addEventListener('afterprint', () => (document.adoptedStyleSheets = without()), { once: true });
  }
  print();
}

/** Hand over the messages in `list` as text, under the date in the language `lang`. */
export function saveAll(list, lang) {
  const said = [...list.children].map((item) => item.firstChild.textContent + item.children[1].textContent);
  const day = new Date().toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });
  const url = URL.createObjectURL(new Blob([[day, ...said].join('\n\n')], { type: 'text/plain' }));
  make('a', { href: url, download: 'lamplight.txt' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still ask where to put it
}
