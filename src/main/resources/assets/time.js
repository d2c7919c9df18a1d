// Writes instants in the reader's own time zone and manner; without it they stand there in UTC.
const manner = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

export function localise(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    time.textContent = manner.format(new Date(time.dateTime));
  }
}

localise(document);
