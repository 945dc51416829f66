/** The way in by a secret link: `https://clinic.example/#<22 characters>`. */

/**
 * The link's secret, which is taken out of the address at once: it must not stay in the history, or on a screen.
 * Links lead to our own page; on a page of another site, what stands behind the # is that site's.
 */
export function linkOf(place) {
  if (place.origin !== new URL(import.meta.url).origin) return null;
  const secret = /^#([\w-]{22})$/.exec(place.hash)?.[1];
  if (secret) history.replaceState(null, '', place.pathname + place.search);
  return secret ?? null;
}

/** `{token, lang, country}`; or `{text}`, why it opens nothing; or `{offline}`. */
export async function exchange(secret, lang) {
  const url = new URL('/chat/link', import.meta.url);
  url.search = new URLSearchParams({ lang });
  try {
    return await (await fetch(url, { method: 'POST', body: new URLSearchParams({ link: secret }) })).json();
  } catch {
    return { offline: true };
  }
}
