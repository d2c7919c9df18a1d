// The bar of columns: chips that are dragged, moved by arrow keys or buttons, removed and added, and
// take effect with APPLY.
import {say} from './notice.js';

const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, number) => values[number]);

export function beginColumns() {
  const bar = document.getElementById('columns-bar');
  const button = document.getElementById('columns-button');
  const list = document.getElementById('chips');
  const choice = document.getElementById('column');
  const field = bar.querySelector('input[name="columns"]');
  const chips = () => [...list.children];
  const nameOf = (chip) => chip.querySelector('.label').textContent;
  let dragged = null;

  choice.removeAttribute('name'); // the field says it all

  button.addEventListener('click', () => {
    const open = bar.classList.toggle('open');
    button.ariaExpanded = String(open);
    if (open) {
      chips()[0].focus();
    }
  });

  function changed() {
    field.value = chips()
      .map((chip) => chip.dataset.column)
      .join(',');
  }

  function move(chip, steps) {
    const all = chips();
    const to = all.indexOf(chip) + steps;
    if (to < 0 || to >= all.length) {
      return;
    }
    const focused = document.activeElement;
    all[to][steps < 0 ? 'before' : 'after'](chip);
    focused.focus();
    changed();
    say(fill(bar.dataset.moved, nameOf(chip), to + 1, all.length));
  }

  function remove(chip) {
    const all = chips();
    if (all.length === 1) {
      say(bar.dataset.last);
      return;
    }
    const at = all.indexOf(chip);
    (all[at + 1] ?? all[at - 1]).focus();
    chip.remove();
    choice.add(new Option(nameOf(chip), chip.dataset.column));
    changed();
    say(fill(bar.dataset.removed, nameOf(chip)));
  }

  function add() {
    const option = choice.selectedOptions[0];
    if (!option?.value) {
      choice.focus();
      return;
    }
    const chip = document.getElementById('chip').content.firstElementChild.cloneNode(true);
    const was = nameOf(chip);
    chip.dataset.column = option.value;
    chip.querySelector('.label').textContent = option.text;
    for (const named of chip.querySelectorAll('[aria-label]')) {
      named.ariaLabel = named.ariaLabel.replace(was, option.text);
    }
    list.append(chip);
    option.remove();
    choice.value = '';
    changed();
    say(fill(bar.dataset.added, nameOf(chip)));
    choice.focus();
  }

  document.getElementById('add-column').addEventListener('click', (event) => {
    event.preventDefault();
    add();
  });

  // before htmx, for which the cross is a link
  list.addEventListener(
    'click',
    (event) => {
      const chip = event.target.closest('.chip');
      const control = event.target.closest('button, a');
      if (!control) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (control.matches('.remove')) {
        remove(chip);
      } else {
        move(chip, control.matches('.earlier') ? -1 : 1);
      }
    },
    {capture: true},
  );

  list.addEventListener('keydown', (event) => {
    const chip = event.target.closest('.chip');
    const act = {
      ArrowLeft: () => move(chip, -1),
      ArrowUp: () => move(chip, -1),
      ArrowRight: () => move(chip, 1),
      ArrowDown: () => move(chip, 1),
      Delete: () => remove(chip),
      Backspace: () => remove(chip),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  list.addEventListener('dragstart', (event) => {
    dragged = event.target.closest('.chip');
    dragged.classList.add('dragged');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', nameOf(dragged));
  });

  list.addEventListener('dragover', (event) => {
    const over = event.target.closest('.chip');
    if (!dragged) {
      return;
    }
    event.preventDefault();
    if (over && over !== dragged) {
      const {left, width} = over.getBoundingClientRect();
      over[event.clientX < left + width / 2 ? 'before' : 'after'](dragged);
    }
  });

  list.addEventListener('drop', (event) => event.preventDefault());

  list.addEventListener('dragend', () => {
    dragged.classList.remove('dragged');
    const all = chips();
    changed();
    say(fill(bar.dataset.moved, nameOf(dragged), all.indexOf(dragged) + 1, all.length));
    dragged = null;
  });
}
