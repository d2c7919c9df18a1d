// Writes instants in the reader's own time zone; without it they stand there in UTC, in the same
// manner. Days (data-date) are written without a time; one without a zone stays the day it is.
const day = {day: '2-digit', month: '2-digit', year: 'numeric'};
const minute = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};

// the same in all languages of the pages: 21/11/2026 18:05
const dates = new Intl.DateTimeFormat('en-GB', day);
const daysAsTheyAre = new Intl.DateTimeFormat('en-GB', {...day, timeZone: 'UTC'});
const minutes = new Intl.DateTimeFormat('en-GB', minute);

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

let relative;

/** Such as "5 minutes ago", in the language of the page. */
function ago(at) {
  relative ??= new Intl.RelativeTimeFormat(document.documentElement.lang, {numeric: 'auto'});
  const seconds = Math.min(0, Math.round((at - Date.now()) / 1000));
  const [unit, length] = UNITS.find(([, size]) => -seconds >= size) ?? UNITS.at(-1);
  return relative.format(Math.trunc(seconds / length), unit);
}

function write(time) {
  const at = new Date(time.dateTime);
  if (!time.dateTime.includes('T')) {
    time.textContent = daysAsTheyAre.format(at);
    return;
  }
  const whole = `${dates.format(at)} ${minutes.format(at)}`;
  if ('ago' in time.dataset) {
    time.title = whole;
    time.textContent = ago(at);
  } else {
    time.textContent = 'date' in time.dataset ? dates.format(at) : whole;
  }
}

/** Writes all times below an element; may be called again and again. */
export function localise(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    write(time);
  }
}

/** Writes how long ago things were once more. */
export function age(root) {
  root.querySelectorAll('time[data-ago]').forEach(write);
}

localise(document);
