// The symbols above every page of a workspace, and what drops down from them.
import {focusNextOn, focusOn} from './focus.js';
import {ask, follow, refresh} from './live.js';
import {say} from './notice.js';
import {age, localise} from './time.js';

const header = document.querySelector('.symbols');
const processes = document.getElementById('processes-symbol');
const bell = document.getElementById('notifications-symbol');
const panels = [...header.querySelectorAll('[popover]')];
const AGES = 10_000;

let shown = null;

/** Writes a state of the workspace into the symbols. */
function show(state) {
  const active = state.running + state.waiting > 0;
  processes.classList.toggle('active', active);
  name(processes, active ? processes.dataset.active : processes.dataset.idle, state);
  const count = bell.querySelector('[data-count]');
  count.hidden = state.unread === 0;
  count.textContent = state.unread > 99 ? '99+' : String(state.unread);
  name(bell, state.unread ? bell.dataset.new : bell.dataset.none, state);
  if (shown && state.unread > shown.unread) {
    say(bell.title);
  }
}

function name(symbol, text, state) {
  const words = text.replace(/\{(\w+)\}/g, (_, what) => state[what]);
  symbol.querySelector('[data-name]').textContent = words;
  symbol.title = words;
}

/** Loads what a panel holds; who has no session any more is led to the sign-in. */
async function load(panel, background) {
  const content = panel.querySelector('.drop-content');
  try {
    const answer = await ask(panel.dataset.src, background);
    if (answer.ok) {
      put(content, await answer.text());
    } else if (answer.status === 401 && !background) {
      location.assign(answer.headers.get('HX-Redirect'));
    } else {
      throw new Error(`the panel is answered with ${answer.status}`);
    }
  } catch {
    if (!background) {
      content.textContent = content.dataset.fault;
    }
  }
}

/** What looks the same stays: a click that is under way would be lost. */
function put(content, html) {
  const fresh = document.createElement('div');
  fresh.innerHTML = html;
  localise(fresh);
  if (fresh.innerHTML === content.innerHTML) {
    return;
  }
  const focused = content.contains(document.activeElement);
  content.replaceChildren(...fresh.childNodes);
  window.htmx.process(content);
  if (focused) {
    focusOn(content.parentElement.querySelector('h2'));
  }
}

for (const panel of panels) {
  panel.addEventListener('toggle', ({newState}) => {
    const open = newState === 'open';
    document.querySelector(`[popovertarget="${panel.id}"]`).ariaExpanded = String(open);
    if (open && panel.dataset.src) {
      load(panel, false);
    }
  });
}

const openPanels = () => panels.filter((panel) => panel.matches(':popover-open'));

// What leads to another page closes its panel; what was read there leaves the focus in it.
document.addEventListener('htmx:beforeRequest', ({detail}) => {
  if (detail.target.id === 'content') {
    openPanels().forEach((panel) => panel.hidePopover());
  }
});

document.addEventListener('htmx:afterRequest', ({detail}) => {
  const panel = detail.target?.closest?.('[popover]');
  if (panel && detail.successful) {
    focusOn(panel.querySelector('h2'));
  }
});

// the page comes anew in the other language
header.querySelector('.languages').form.addEventListener('submit', () => focusNextOn('account-symbol'));

setInterval(() => age(document), AGES);

follow(header.dataset.stream, header.dataset.state, (state) => {
  show(state);
  if (shown?.version !== state.version) {
    const first = shown === null;
    openPanels()
      .filter((panel) => panel.dataset.src)
      .forEach((panel) => load(panel, true));
    // what changed while the page was on its way can only be what goes on, or what was just asked for
    if (!first || state.running + state.waiting > 0 || document.querySelector('.toast')) {
      refresh();
    }
    document.dispatchEvent(new CustomEvent('connector:changed', {detail: state}));
  }
  shown = state;
});
