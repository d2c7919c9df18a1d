// The pages of one connection: the name is shown until somebody wants to edit it, and the order
// filters say at once what they mean. Everything works without this script, too.

/** What the name was before the editing began. */
const before = new WeakMap();

function parts(naming) {
  return {
    field: naming.querySelector('input'),
    shown: naming.querySelector('[data-name-shown]'),
    missing: naming.querySelector('[data-name-missing]'),
    pencil: naming.querySelector('[data-edit-name]'),
  };
}

function editName(naming) {
  const {field} = parts(naming);
  before.set(naming, field.value);
  naming.dataset.editing = '';
  field.focus();
  field.select();
}

/** Confirms the name; it is saved with everything else. */
function applyName(naming) {
  const {field, shown, missing, pencil} = parts(naming);
  const name = field.value.trim();
  missing.hidden = name !== '';
  if (name === '') {
    field.setAttribute('aria-invalid', 'true');
    field.focus();
    return;
  }
  field.removeAttribute('aria-invalid');
  field.value = name;
  shown.textContent = name;
  delete naming.dataset.editing;
  pencil.focus();
}

/** Takes back what was typed since the editing began. */
function leaveName(naming) {
  const {field} = parts(naming);
  if (before.get(naming)) {
    field.value = before.get(naming);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    applyName(naming);
  }
}

document.addEventListener('click', ({target}) => {
  const naming = target.closest?.('[data-naming]');
  if (target.closest?.('[data-edit-name]')) {
    editName(naming);
  } else if (target.closest?.('[data-apply]')) {
    applyName(naming);
  }
});

document.addEventListener('keydown', (event) => {
  const naming = event.target.matches?.('[data-naming] input') && event.target.closest('[data-naming]');
  if (naming && event.key === 'Enter' && !event.isComposing) {
    event.preventDefault();
    applyName(naming);
  } else if (naming && event.key === 'Escape') {
    leaveName(naming);
  }
});

/** Incomplete orders are not what people expect, and without any status nothing is imported. */
function warn(statuses) {
  const on = [...statuses.querySelectorAll('input:checked')].map((box) => box.value);
  statuses.querySelector('[data-incomplete]').hidden = !on.includes('0');
  statuses.querySelector('[data-nothing]').hidden = on.length > 0;
}

document.addEventListener('change', ({target}) => {
  const statuses = target.closest?.('[data-statuses]');
  if (statuses) {
    warn(statuses);
  }
});

// While the store is asked what the filters would bring, the last answer pales.
for (const [kind, busy] of [['htmx:beforeRequest', 'true'], ['htmx:afterRequest', 'false']]) {
  document.addEventListener(kind, ({detail: {elt}}) => {
    if (elt.matches?.('[data-preview]')) {
      document.getElementById('preview')?.setAttribute('aria-busy', busy);
    }
  });
}

/** A link to a field of this page leads into it, also to the name that is only shown. */
function followHash() {
  const naming = document.querySelector('[data-naming]');
  if (location.hash === '#name' && naming) {
    editName(naming);
  } else if (location.hash === '#accessToken') {
    document.getElementById('accessToken')?.focus();
  }
}

document.addEventListener('click', ({target}) => {
  if (target.closest?.('a[href="#name"]')) {
    editName(document.querySelector('[data-naming]'));
  }
});

followHash();
