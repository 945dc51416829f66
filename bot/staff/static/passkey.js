// A passkey: the browser's own dialogue stands between a form of ours and its hidden field.

const form = document.querySelector('form[data-passkey]');
const maker = window.PublicKeyCredential;
const able = maker?.parseCreationOptionsFromJSON && maker?.parseRequestOptionsFromJSON && maker?.prototype.toJSON;

async function asked() {
  if (form.dataset.passkey === 'create') {
    return navigator.credentials.create({
      publicKey: maker.parseCreationOptionsFromJSON(JSON.parse(form.dataset.options)),
    });
  }
  const answer = await fetch(form.dataset.options, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(String(answer.status));
  return navigator.credentials.get({ publicKey: maker.parseRequestOptionsFromJSON(await answer.json()) });
}

async function submit(event) {
  event.preventDefault();
  const button = form.querySelector('button');
  const stopped = form.querySelector('.problem');
  button.disabled = true;
  stopped.hidden = true;
  try {
    form.elements.credential.value = JSON.stringify((await asked()).toJSON());
    form.submit();
  } catch { // closed, too late, or nothing there that fits: browsers tell no page which
    stopped.hidden = false;
    button.disabled = false;
  }
}

if (form && able && location.hostname === form.dataset.site) {
  form.addEventListener('submit', submit);
  form.hidden = false;
  document.querySelector('[data-without-passkeys]')?.remove();
}
