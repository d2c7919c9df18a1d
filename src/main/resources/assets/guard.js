// Unsaved changes of forms with data-guard: marked by data-dirty on the form and by shown
// [data-unsaved] elements (in the form, or with the form's id as value), and asked about before
// anything leads away. The value "dirty" says that the form came back with values not yet saved, "clean"
// that it was not this form that was refused.
import {open} from './dialogs.js';

const UNSAVED = 'form[data-guard]';
const initial = new WeakMap();
let here = location.href;
let leaving = false;

/** Takes the forms of the page as they are; the ones of a refused request are unsaved. */
export function beginGuards(failed) {
  here = location.href;
  leaving = false;
  for (const form of document.querySelectorAll(UNSAVED)) {
    if (!initial.has(form)) {
      initial.set(form, (failed && form.dataset.guard !== 'clean') || form.dataset.guard === 'dirty' ? null : values(form));
      mark(form);
    }
  }
}

function values(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

function dirty(form) {
  return initial.has(form) && initial.get(form) !== values(form);
}

function dirtyForms() {
  return leaving ? [] : [...document.querySelectorAll(UNSAVED)].filter(dirty);
}

function mark(form) {
  const unsaved = dirty(form);
  here = location.href;
  form.toggleAttribute('data-dirty', unsaved);
  const elsewhere = form.id ? `, [data-unsaved="${CSS.escape(form.id)}"]` : '';
  for (const sign of document.querySelectorAll(`[data-unsaved]${elsewhere}`)) {
    if (form.contains(sign) || sign.dataset.unsaved === form.id) {
      sign.hidden = !unsaved;
    }
  }
}

async function mayLeave() {
  if ((await open(document.getElementById('discard'))) !== 'discard') {
    return false;
  }
  leaving = true;
  return true;
}

/** The forms whose values are lost when this element does its work; never the one it belongs to. */
function lostBy(element) {
  const own = element.matches('a, [data-back]') ? null : (element.form ?? element.closest('form'));
  return dirtyForms().filter((form) => form !== own);
}

for (const kind of ['input', 'change']) {
  document.addEventListener(kind, ({target}) => {
    if (target.form?.matches(UNSAVED)) {
      mark(target.form);
    }
  });
}

document.addEventListener('reset', ({target}) => {
  if (target.matches(UNSAVED)) {
    setTimeout(() => mark(target));
  }
});

// Links and forms that htmx sends
document.addEventListener('htmx:confirm', async (event) => {
  const {elt, target, issueRequest} = event.detail;
  if (event.defaultPrevented || !lostBy(elt).some((form) => target.contains(form))) {
    return;
  }
  event.preventDefault();
  if (await mayLeave()) {
    issueRequest(true);
  }
});

// Links and forms that the browser itself follows
document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('a[href]');
  const inPlace = link && !link.target && !link.hash && !event.ctrlKey && !event.metaKey;
  if (!inPlace || event.defaultPrevented || !lostBy(link).length) {
    return;
  }
  event.preventDefault();
  if (await mayLeave()) {
    location.assign(link.href);
  }
});

document.addEventListener('submit', async (event) => {
  const {target: form, submitter} = event;
  if (event.defaultPrevented || form.method === 'dialog') {
    return;
  }
  if (!lostBy(form).length) {
    leaving = true;
    return;
  }
  event.preventDefault();
  if (await mayLeave()) {
    form.requestSubmit(submitter);
  }
});

document.addEventListener('click', async ({target}) => {
  if (target.closest?.('[data-reload]') && (!dirtyForms().length || (await mayLeave()))) {
    location.reload();
  }
});

// Back and forward: the browser has gone already, so it comes back to ask. Before htmx, which loads
// what the history says.
addEventListener(
  'popstate',
  async (event) => {
    if (!dirtyForms().length) {
      return;
    }
    event.stopImmediatePropagation();
    const wanted = location.href;
    history.pushState({htmx: true}, '', here);
    if (await mayLeave()) {
      location.assign(wanted);
    }
  },
  {capture: true},
);

// The tab is closed or loaded anew: the browser asks in its own words.
addEventListener('beforeunload', (event) => {
  if (dirtyForms().length) {
    event.preventDefault();
  }
});

// Where the answer leads away by itself (the session is over) there is nothing to stay for; after any
// other answer whoever is still here has not left.
for (const kind of ['htmx:beforeOnLoad', 'htmx:afterRequest']) {
  document.addEventListener(kind, ({detail}) => {
    leaving = Boolean(detail.xhr?.getResponseHeader('HX-Redirect'));
  });
}
