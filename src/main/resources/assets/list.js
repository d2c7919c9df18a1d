// A list: what is selected decides the toolbar; menu, columns and choices by mouse and keyboard. Runs
// again whenever the content of the page is new.
import {beginColumns} from './columns.js';
import {open} from './dialogs.js';

const byId = (id) => document.getElementById(id);

// The toolbar

const rows = () => [...document.querySelectorAll('#list-form tbody input[name="row"]')];

/** Whether a button is shown for rows in these states; the server says the same. */
const fits = (needs, states) => (needs === 'one' ? states.length === 1 : states.includes(needs));

function showToolbar() {
  const selected = rows().filter((row) => row.checked);
  const states = selected.map((row) => row.closest('tr').dataset.state);
  const toolbar = byId('toolbar');
  for (const button of toolbar.querySelectorAll('[data-needs]')) {
    button.hidden = !fits(button.dataset.needs, states);
  }
  toolbar.classList.toggle('on', selected.length > 0);
  byId('selected-count').textContent = selected.length
    ? toolbar.dataset.selected.replace('{0}', selected.length)
    : '';
  const all = byId('select-all');
  all.hidden = false;
  all.checked = selected.length > 0 && selected.length === rows().length;
  all.indeterminate = selected.length > 0 && !all.checked;
}

function beginToolbar() {
  const form = byId('list-form');
  if (!form || form.dataset.begun) {
    return;
  }
  form.dataset.begun = '';
  form.addEventListener('change', ({target}) => {
    if (target.id === 'select-all') {
      rows().forEach((row) => (row.checked = target.checked));
    }
    showToolbar();
  });
  for (const button of form.querySelectorAll('[data-asks]')) {
    button.addEventListener('click', askFirst);
  }
  showToolbar();
}

/** The page that asks comes into a window; when that fails, and without this script, it is a page. */
async function askFirst(event) {
  event.preventDefault();
  const ids = rows().filter((row) => row.checked).map((row) => row.value.split(':')[0]);
  const path = event.currentTarget.dataset.asks.replace('{ids}', ids.join(','));
  const address = path + (path.includes('?') ? location.search.replace('?', '&') : location.search);
  const question = await questionAt(address);
  const dialog = byId('ask-dialog');
  if (!question || !dialog) {
    location.assign(address);
    return;
  }
  dialog.replaceChildren(question);
  window.htmx.process(dialog);
  question.querySelector('[data-closes]').addEventListener('click', (click) => click.preventDefault());
  open(dialog);
}

async function questionAt(address) {
  try {
    const answer = await fetch(address, {headers: {Accept: 'text/html'}});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return document.adoptNode(page.getElementById('confirm'));
  } catch {
    return null;
  }
}

// Choices that are sent as soon as they are made

document.addEventListener('change', ({target}) => {
  if (target.closest('[data-send]') && target.form.reportValidity()) {
    target.form.requestSubmit();
  }
});

// The menu of views

/** Below its button, and never outside of the window. */
function placeMenu() {
  const menu = byId('view-menu');
  if (menu) {
    const {left, bottom} = byId('view-actions').getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - 248))}px`;
    menu.style.top = `${bottom + 4}px`;
  }
}

addEventListener('resize', placeMenu);

function beginMenu() {
  const menu = byId('view-menu');
  const button = byId('view-actions');
  const items = () => [...menu.querySelectorAll('[role="menuitem"]')];
  items().forEach((item) => (item.tabIndex = -1));
  menu.addEventListener('beforetoggle', ({newState}) => newState === 'open' && placeMenu());
  menu.addEventListener('toggle', ({newState}) => {
    button.ariaExpanded = String(newState === 'open');
    if (newState === 'open') {
      items()[0].focus();
    }
  });
  menu.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const next = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next].focus();
    } else if (event.key === 'Tab') {
      menu.hidePopover();
    }
  });
  menu.addEventListener('click', ({target}) => {
    // what is sent replaces the page; and htmx forgets a button that loses the focus before
    if (!target.closest('[type="submit"], a')) {
      menu.hidePopover();
    }
  });
  button.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      menu.showPopover();
    }
  });
}

function begin() {
  if (byId('view-menu')) {
    beginToolbar();
    beginMenu();
    beginColumns();
    // for browsers without scripts; here data-opens does it
    for (const button of document.querySelectorAll('#content [command]')) {
      button.removeAttribute('command');
    }
    for (const dialog of document.querySelectorAll('#content dialog[open]')) {
      dialog.close();
      open(dialog);
    }
  }
}

document.addEventListener('connector:page', begin);
// a list that was brought up to date has a new form
document.addEventListener('connector:part', beginToolbar);
begin();
