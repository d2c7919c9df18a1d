// Asks again, after a while, for the address under which this page was answered. Only this script
// still knows it: the address bar and the history no longer show it.
const address = location.href;
history.replaceState(null, '', location.pathname);

const block = document.querySelector('[data-waiting]');
const bar = block.querySelector('progress');
const line = block.querySelector('#next-try');
const button = document.querySelector('[data-try]');
const seconds = Number(block.dataset.waiting);

let passed = 0;
let timer = null;

function again() {
  clearInterval(timer);
  line.textContent = block.dataset.now;
  button.disabled = true;
  location.replace(address);
}

function tick() {
  passed += 1;
  show();
  if (passed >= seconds) {
    again();
  }
}

function show() {
  bar.value = passed;
  line.textContent = block.dataset.text.replace('{n}', String(seconds - passed));
}

block.hidden = false;
button.hidden = false;
button.addEventListener('click', again);
show();
timer = setInterval(tick, 1000);
