// Buttons with data-opens="id" open that <dialog>, data-closes closes the one around it. The platform
// gives the focus back to where it came from.

document.addEventListener('click', ({target}) => {
  const opener = target.closest?.('[data-opens]');
  if (opener) {
    open(document.getElementById(opener.dataset.opens));
  }
  target.closest?.('[data-closes]')?.closest('dialog').close();
});

/** Opens a dialog and promises the value of the button that closed it; "" for Escape. */
export function open(dialog) {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue), {once: true});
  });
}
