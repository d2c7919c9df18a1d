// Where the focus goes when the content of a page is new.

const NEXT = 'connector:focus';

let wanted = null;

// gone by the time of the answer: what was asked by may be replaced by it
document.addEventListener('htmx:beforeRequest', ({detail}) => {
  wanted = detail.elt.closest('[data-focus]')?.dataset.focus ?? null;
});

/**
 * To the first fault, else to what the page or the link (data-focus, an id) wants, else it stays
 * where it was on the same page, else to the heading.
 */
export function moveFocus(content, elsewhere) {
  const active = document.activeElement;
  const stayed = !elsewhere && content.contains(active) ? active : null;
  const target =
    content.querySelector('[aria-invalid="true"]') ??
    content.querySelector('[autofocus]') ??
    (wanted && document.getElementById(wanted)) ??
    stayed ??
    content.querySelector('h1') ??
    content;
  wanted = null;
  focusOn(target);
  // htmx would focus it once more, a moment later, when the reader may be elsewhere already
  content.querySelectorAll('[autofocus]').forEach((element) => element.removeAttribute('autofocus'));
}

/** Remembers an element (its id; the heading without one) for a page that is loaded as a whole. */
export function focusNextOn(id) {
  try {
    sessionStorage.setItem(NEXT, id ?? '');
  } catch {
    // a browser that keeps nothing for us in a frame
  }
}

/** Focuses what the page before wanted. */
export function takeFocus() {
  try {
    const id = sessionStorage.getItem(NEXT);
    sessionStorage.removeItem(NEXT);
    if (id !== null && document.activeElement === document.body) {
      focusOn(document.getElementById(id) ?? document.querySelector('#content h1'));
    }
  } catch {
    // the same
  }
}

/** Focuses also what cannot be reached by the keyboard, such as a heading. */
export function focusOn(element) {
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
    element.tabIndex = -1;
  }
  element.focus();
}
