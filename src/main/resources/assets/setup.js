// The setup page: takes a pasted address apart, sends the form once, and, inside the control
// panel, says that it goes on in the new tab. All of it works without this script, too.
const ADDRESS =
  /^\s*(?:https?:\/\/)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.dev)?)\.actindo\.com(?:[/?#].*)?\s*$/i;

const main = document.querySelector('main');

/** Leaves of a workspace's address the name; anything else is for the server to judge. */
function tidy(field) {
  const address = ADDRESS.exec(field.value);
  if (address) {
    field.value = address[1].toLowerCase();
  }
}

function busy(button, on) {
  if (on) {
    button.dataset.text = button.textContent;
    button.textContent = button.dataset.busy;
    button.setAttribute('aria-busy', 'true');
  } else if (button.dataset.text) {
    button.textContent = button.dataset.text;
    button.removeAttribute('aria-busy');
  }
}

function showElsewhere(on) {
  document.querySelector('[data-begin]').hidden = on;
  document.querySelector('[data-elsewhere]').hidden = !on;
  document.querySelector(on ? '#elsewhere-title' : '#workspace').focus();
}

main.addEventListener('input', (event) => {
  if (event.target.name === 'workspace') {
    tidy(event.target);
  }
});

main.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-setup]');
  if (!form) {
    return;
  }
  tidy(form.elements.workspace);
  if ('framed' in form.dataset) {
    // after the browser has taken the form to the new tab
    setTimeout(() => showElsewhere(true));
    return;
  }
  const button = form.querySelector('button[type=submit]');
  if (button.getAttribute('aria-busy') === 'true') {
    event.preventDefault();
    return;
  }
  busy(button, true);
});

// Back from the workspace: the browser shows the page as it was left, so make it usable again.
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    document.querySelectorAll('form[data-setup] button[type=submit]').forEach((button) => busy(button, false));
  }
});

main.addEventListener('click', (event) => {
  if (event.target.closest('[data-again]')) {
    document.querySelector('form[data-setup]').requestSubmit();
  } else if (event.target.closest('[data-back]')) {
    showElsewhere(false);
  }
});

/** Name and domain come after the page: it does not wait for the store to answer. */
async function nameStore(card) {
  const loading = card.querySelector('[data-loading]');
  loading.hidden = false;
  try {
    const response = await fetch('/setup/store', {
      headers: {'X-Page-Key': main.dataset.pageKey},
      cache: 'no-store',
    });
    if (response.ok) {
      card.outerHTML = await response.text();
    }
  } catch {
    // the hash names the store well enough
  } finally {
    loading.hidden = true;
  }
}

const card = document.querySelector('[data-unnamed]');
if (card) {
  nameStore(card);
}
