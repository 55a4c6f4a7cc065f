/**
 * The one script, served at `/trang.js`. Everything works without it; with it a draft saves itself
 * every 30 seconds and when a field is left, shares are added up, characters are counted, and titles
 * near to the one being typed are shown.
 */
export const script = `'use strict';
(() => {
  const saveEvery = 30000;

  const focusProblem = document.querySelector('[data-focus]');
  if (focusProblem) focusProblem.focus();

  for (const area of document.querySelectorAll('textarea[data-counter][maxlength]')) {
    const counter = document.createElement('span');
    counter.className = 'counter';
    counter.setAttribute('aria-hidden', 'true');
    const count = () => {
      const left = area.maxLength - area.value.length;
      counter.textContent = 'Còn ' + left.toLocaleString('vi-VN') + ' ký tự';
      counter.classList.toggle('low', left < area.maxLength / 20);
    };
    area.after(counter);
    area.addEventListener('input', count);
    count();
  }

  for (const area of document.querySelectorAll('[data-similar]')) {
    const near = document.createElement('div');
    near.setAttribute('role', 'status');
    area.after(near);
    let asked = '';
    let waiting;
    const ask = async () => {
      const title = area.value.trim();
      if (title === asked) return;
      asked = title;
      try {
        const answer = await fetch(area.dataset.similar + encodeURIComponent(title), { credentials: 'same-origin' });
        if (answer.ok && asked === title) near.innerHTML = await answer.text();
      } catch {}
    };
    area.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 700);
    });
    ask();
  }

  const total = document.querySelector('[data-share-total]');
  if (total) {
    const shares = () => [...document.querySelectorAll('[data-share] input')];
    const add = () => {
      const sum = shares().reduce((all, input) => all + (Number.parseInt(input.value, 10) || 0), 0);
      total.textContent = sum === 100 ? 'Tổng: 100%' : 'Tổng: ' + sum + '% (cần đúng 100%)';
      total.className = sum === 100 ? 'total even' : 'total off';
    };
    document.addEventListener('input', add);
    add();
  }

  for (const form of document.querySelectorAll('form:not([data-autosave])')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'yes';
      setTimeout(() => delete form.dataset.sent, 8000);
    });
  }

  const form = document.querySelector('form[data-autosave]');
  if (!form) return;
  const line = document.querySelector('[data-saved]');
  const contents = () => new URLSearchParams(new FormData(form)).toString();
  const withoutIds = (text) => text.replace(/(^|&)(commandId|seen|nonce)=[^&]*/g, '');
  let stored = withoutIds(contents());
  let busy = false;
  let leaving = false;

  const say = (text, trouble) => {
    if (!line) return;
    line.textContent = text;
    line.classList.toggle('trouble', trouble);
  };
  const clockTime = () => new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date());

  const save = async () => {
    const body = contents();
    if (busy || leaving || withoutIds(body) === stored) return;
    busy = true;
    say('Đang lưu…', false);
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body,
        credentials: 'same-origin',
      });
      const result = await answer.json();
      if (answer.ok) {
        stored = withoutIds(body);
        form.elements.commandId.value = result.commandId;
        form.elements.seen.value = result.seen;
        say('Đã lưu lúc ' + clockTime(), false);
      } else say('Chưa lưu được: ' + result.message, true);
    } catch {
      say('Chưa lưu được vì mất kết nối; sẽ thử lại.', true);
    }
    busy = false;
  };

  setInterval(save, saveEvery);
  form.addEventListener('focusout', save);
  form.addEventListener('submit', () => { leaving = true; });
  addEventListener('beforeunload', (event) => {
    if (!leaving && withoutIds(contents()) !== stored) event.preventDefault();
  });
})();
`;
