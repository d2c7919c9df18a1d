// Follows what happens to the store, and shows it. At top level the server tells by itself; inside
// the control panel, where cookies may be blocked, this page asks with its own key.
import {localise} from './time.js';

const QUICK = 2000;
const SLOW = 5000;
const SLOWEST = 30000;
const QUICK_ROUNDS = 60;

const main = document.querySelector('main');
const said = document.querySelector('[data-said]');
const {pageKey, events, progress = '/setup/progress'} = main.dataset;

let version = null;
let lastSaid = null;
let rounds = 0;
let failures = 0;
let timer = null;
let asking = false;
let ended = false;

/** Shows an answer of the server. */
function take(answer) {
  if (answer.ticket) {
    for (const field of document.querySelectorAll('input[name=ticket]')) {
      field.value = answer.ticket;
    }
  }
  if (answer.html && answer.version !== version) {
    replace(answer.html);
  }
  version = answer.version;
  ended = Boolean(answer.done);
}

/**
 * Puts new content into the page; focus stays where it was, and ears are told what changed. What
 * looks the same stays: a click that is under way would be lost.
 */
function replace(html) {
  const fresh = document.createElement('template');
  fresh.innerHTML = html;
  localise(fresh.content);
  if (fresh.innerHTML.trim() === main.innerHTML.trim()) {
    return;
  }
  const focused = main.contains(document.activeElement) ? document.activeElement : null;
  main.replaceChildren(fresh.content);
  if (focused) {
    const target = (focused.id && document.getElementById(focused.id)) || main.querySelector('h1');
    if (target?.tagName === 'H1') {
      target.tabIndex = -1;
    }
    target?.focus();
  }
  say([main.querySelector('h1'), main.querySelector('[data-say]')]);
}

function say(elements) {
  const text = elements
    .filter(Boolean)
    .map((element) => element.textContent.trim())
    .join('. ');
  if (text !== lastSaid) {
    lastSaid = text;
    said.textContent = text;
  }
}

async function ask() {
  timer = null;
  if (document.hidden || ended || asking) {
    return;
  }
  asking = true;
  try {
    const response = await fetch(progress, {
      headers: {'X-Page-Key': pageKey, 'X-Page-Version': version ?? '', Accept: 'application/json'},
      cache: 'no-store',
    });
    if ([401, 403, 404, 410].includes(response.status)) {
      outdated();
      return;
    }
    if (!response.ok) {
      throw new Error(`progress answered ${response.status}`);
    }
    failures = 0;
    take(await response.json());
  } catch {
    failures += 1;
  } finally {
    asking = false;
  }
  later();
}

function later() {
  if (ended || timer !== null) {
    return;
  }
  rounds += 1;
  const usual = rounds > QUICK_ROUNDS ? SLOW : QUICK;
  timer = setTimeout(ask, Math.min(usual * 2 ** Math.min(failures, 4), SLOWEST));
}

function outdated() {
  ended = true;
  document.querySelector('[data-outdated]').hidden = false;
}

function poll() {
  if (!pageKey) {
    return;
  }
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && timer === null) {
      ask();
    }
  });
  later();
}

function listen() {
  const source = new EventSource(events);
  source.addEventListener('progress', (event) => {
    take(JSON.parse(event.data));
    if (ended) {
      source.close();
    }
  });
  source.addEventListener('error', () => {
    if (pageKey) {
      source.close();
      poll();
    } // else the browser itself connects again
  });
}

if (events) {
  listen();
} else {
  poll();
}
