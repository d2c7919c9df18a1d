// Follows what goes on in the workspace, and brings the parts of a page up to date that have an id and
// data-live. Nothing of this counts as a use of the session.
import {localise} from './time.js';

const PAUSE = 5000;

/** Asks for a part of a page; in the background that is no use of the session. */
export function ask(address, background) {
  const headers = {Accept: 'text/html', 'HX-Request': 'true', 'HX-Current-URL': location.href};
  if (background) {
    headers['X-Live'] = 'true';
  }
  return fetch(address, {headers, cache: 'no-store'});
}

/**
 * Gives each new state to `take`, while the page is seen: told by server-sent events, or asked for
 * every few seconds where there is no stream. Ends with the session.
 */
export function follow(stream, address, take) {
  let source = null;
  let timer = null;
  let told = false;
  let over = false;

  function listen() {
    source = new EventSource(stream);
    told = false;
    source.addEventListener('state', ({data}) => {
      told = true;
      take(JSON.parse(data));
    });
    source.addEventListener('error', () => {
      // what has spoken once connects again by itself
      if (source && (!told || source.readyState === EventSource.CLOSED)) {
        stop();
        poll();
      }
    });
  }

  async function poll() {
    clearTimeout(timer);
    try {
      const answer = await ask(address, true);
      over = answer.status === 401 || answer.status === 403;
      if (answer.ok) {
        take(await answer.json());
      }
    } catch {
      // the next time
    }
    if (!over && !source && !document.hidden) {
      timer = setTimeout(poll, PAUSE);
    }
  }

  function stop() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  document.addEventListener('visibilitychange', () => {
    stop();
    if (!document.hidden && !over) {
      listen();
    }
  });
  addEventListener('pagehide', stop);
  addEventListener('pageshow', ({persisted}) => persisted && !over && listen());
  if (!document.hidden) {
    listen();
  }
}

let asking = false;
let again = false;

/** Fetches the page anew and replaces its live parts, but never under the reader's hands. */
export async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  const parts = [...document.querySelectorAll('[data-live][id]')];
  if (!parts.length) {
    return;
  }
  asking = true;
  again = false;
  const address = location.href;
  try {
    const answer = await ask(address, true);
    if (answer.ok && address === location.href) {
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      parts.forEach((part) => replace(part, fresh.getElementById(part.id)));
    }
  } catch {
    // the next change brings it
  } finally {
    asking = false;
  }
  if (again) {
    refresh();
  }
}

function replace(part, fresh) {
  if (!fresh || !part.isConnected) {
    return;
  }
  localise(fresh);
  if (fresh.outerHTML === part.outerHTML) {
    return;
  }
  const selection = getSelection();
  const selected = !selection.isCollapsed && selection.containsNode(part, true);
  if (selected || part.contains(document.activeElement)) {
    part.addEventListener('focusout', () => setTimeout(refresh), {once: true});
    return;
  }
  if (part.querySelector('.htmx-request')) {
    // an answer to what is not in the page any more would be put into it as a whole
    document.addEventListener('htmx:afterRequest', () => setTimeout(refresh), {once: true});
    return;
  }
  if (part.querySelector('input:checked, dialog[open]')) {
    return; // rows are picked, or something is asked
  }
  part.replaceWith(document.adoptNode(fresh));
  window.htmx.process(fresh);
  document.dispatchEvent(new CustomEvent('connector:part'));
}
