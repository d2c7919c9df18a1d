// What is said for a moment, and what went wrong.
import {focusOn} from './focus.js';

const MOMENT = 6000;
const said = document.getElementById('said');
const alerts = document.getElementById('alerts');
const announcer = document.getElementById('announcer');

/** For ears only. */
export function say(text) {
  announcer.textContent = text;
}

/** Toasts go after a moment, but never while somebody is at them. */
export function showToasts() {
  for (const toast of said.querySelectorAll('.toast:not([data-shown])')) {
    toast.dataset.shown = '';
    toast.querySelector('[data-dismiss]').hidden = false;
    leaveLater(toast);
  }
  forgetAddress();
}

function leaveLater(toast) {
  let timer = null;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => leave(toast), MOMENT);
  };
  const stay = () => clearTimeout(timer);
  toast.addEventListener('mouseenter', stay);
  toast.addEventListener('focusin', stay);
  toast.addEventListener('mouseleave', wait);
  toast.addEventListener('focusout', wait);
  wait();
}

function leave(toast) {
  toast.classList.add('leaving');
  const moves = getComputedStyle(toast).transitionDuration !== '0s';
  if (moves) {
    toast.addEventListener('transitionend', () => toast.remove());
  } else {
    toast.remove();
  }
}

/** What was said once is not said again when the page is loaded again. */
function forgetAddress() {
  const address = new URL(location.href);
  if (address.searchParams.has('said')) {
    address.searchParams.delete('said');
    history.replaceState(history.state, '', address);
  }
}

/** Shows an alert that the layout holds in a template. */
function alertOf(template) {
  alerts.replaceChildren(document.getElementById(template).content.cloneNode(true));
  meet();
}

/** An alert is above everything and has the focus. */
function meet() {
  for (const dialog of document.querySelectorAll('dialog[open]')) {
    dialog.close();
  }
  const alert = alerts.firstElementChild;
  if (alert) {
    focusOn(alert);
  }
}

document.addEventListener('htmx:afterSwap', ({target}) => {
  if (alerts.contains(target)) {
    meet();
  } else if (target.id === 'content') {
    alerts.replaceChildren();
  }
});

for (const kind of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(kind, () => alertOf('offline'));
}

// An answer that holds no content of ours must not take the place of it: the page of a proxy, or one
// with another frame, which is opened as a whole.
document.addEventListener('htmx:beforeSwap', ({detail}) => {
  const {xhr, target} = detail;
  const meant = target.id === 'content' && !xhr.getResponseHeader('HX-Retarget');
  if (!meant || xhr.response.includes('id="content"')) {
    return;
  }
  detail.shouldSwap = false;
  if (xhr.status < 400) {
    location.assign(xhr.responseURL);
  } else {
    alertOf('failed');
  }
});

document.addEventListener('click', ({target}) => {
  const button = target.closest?.('[data-dismiss]');
  if (!button) {
    return;
  }
  const notice = button.closest('.toast, .alert');
  const focused = notice.contains(document.activeElement);
  notice.remove();
  if (focused) {
    focusOn(document.querySelector('#content h1') ?? document.getElementById('content'));
  }
});
