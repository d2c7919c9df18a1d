// What every page of a workspace does by itself. The pages are plain links and forms; htmx puts their
// answers into #content. A page's own module is loaded once, when its page is met first, and finds
// its elements again at each `connector:page` (on the document; also right after the first load).
import {focusNextOn, moveFocus, takeFocus} from './focus.js';
import {beginGuards} from './guard.js';
import {say, showToasts} from './notice.js';
import './busy.js';
import './dialogs.js';
import {localise} from './time.js';

let path = location.pathname;
let title = document.title;

/** The content is new: times, the page's module, toasts, guards. */
function begin(content, failed) {
  localise(document);
  showToasts();
  document.dispatchEvent(new CustomEvent('connector:page'));
  if (content.dataset.script) {
    import(content.dataset.script);
  }
  beginGuards(failed);
}

document.addEventListener('htmx:afterSwap', ({target, detail}) => {
  if (target.id !== 'content') {
    localise(target);
    return;
  }
  const elsewhere = location.pathname !== path;
  path = location.pathname;
  begin(target, detail.xhr?.status >= 400);
  if (elsewhere) {
    scrollTo(0, 0);
  }
  moveFocus(target, elsewhere);
});

// the title follows after the content
document.addEventListener('htmx:afterSettle', ({target}) => {
  if (target.id === 'content' && title !== document.title) {
    title = document.title;
    say(title);
  }
});

// A refused form stays at its address, and nobody goes back to where he is.
document.addEventListener('htmx:beforeHistoryUpdate', ({detail}) => {
  const here = location.pathname + location.search;
  const refused = detail.xhr.status >= 400;
  if (refused || detail.history.path === here) {
    detail.history.type = 'replace';
    detail.history.path = here;
  }
});

// htmx loads the page anew when somebody goes back to it
addEventListener('popstate', ({state}) => state?.htmx && focusNextOn(null));

begin(document.getElementById('content'), false);
takeFocus();
