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
    const credential = JSON.stringify((await asked()).toJSON());
    if (form.dataset.passkey === 'prove') { // then the form goes on its way as it was
      const body = new URLSearchParams({ credential, csrf: form.elements.csrf.value });
      const heard = await fetch(form.dataset.options, { method: 'POST', body });
      if (!heard.ok) throw new Error(String(heard.status));
    } else {
      form.elements.credential.value = credential;
    }
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
