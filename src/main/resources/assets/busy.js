// While a form's request runs: nothing is sent twice, and a form with data-busy covers the view with
// these words.
import {say} from './notice.js';

const content = () => document.getElementById('content');
const cover = document.getElementById('busy');
const running = new Set();
let focused = null;

document.addEventListener('htmx:confirm', (event) => {
  if (running.has(event.detail.elt)) {
    event.preventDefault();
  }
});

document.addEventListener('htmx:beforeRequest', ({detail: {elt, requestConfig}}) => {
  if (requestConfig.verb === 'get' || elt.matches('[data-preview]')) {
    return;
  }
  running.add(elt);
  mark(elt, true);
  if (elt.dataset.busy) {
    focused = document.activeElement;
    for (const dialog of document.querySelectorAll('dialog[open]')) {
      dialog.close();
    }
    content().inert = true;
    cover.textContent = elt.dataset.busy;
    cover.hidden = false;
    say(elt.dataset.busy);
  }
});

// an answer that replaces the form is told to what is left around it
document.addEventListener('htmx:afterRequest', ({detail: {requestConfig: {elt}}}) => {
  if (!running.delete(elt)) {
    return;
  }
  mark(elt, false);
  if (elt.dataset.busy) {
    cover.hidden = true;
    content().inert = false;
    say('');
    if (document.activeElement === document.body && focused?.isConnected) {
      focused.focus();
    }
  }
});

/** The buttons keep the focus; a second press does nothing. */
function mark(form, busy) {
  for (const control of form.elements ?? []) {
    if (control.type === 'submit') {
      control.ariaDisabled = busy ? 'true' : null;
    }
  }
}
