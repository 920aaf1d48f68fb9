/* The keys. Letters work where nothing is typed; a Chinese input method's own keys are left alone. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const at = (id) => document.getElementById(id);
  const FIELDS = ['INPUT', 'SELECT', 'TEXTAREA'];

  function type(first) {
    at('typed').value = first;
    at('typed').focus();
    gouji.act.sums();
  }

  const KEYS = {
    Enter: () => gouji.decide.accept(),
    a: () => gouji.decide.accept(),
    b: () => gouji.decide.blank(),
    s: () => gouji.decide.skip(),
    u: () => gouji.decide.undo(),
    p: () => gouji.decide.previous(),
    v: () => type(''),
    n: () => at('note').focus(),
    j: () => gouji.decide.step(1),
    k: () => gouji.decide.step(-1),
    ArrowRight: () => gouji.decide.step(1),
    ArrowDown: () => gouji.decide.step(1),
    ArrowLeft: () => gouji.decide.step(-1),
    ArrowUp: () => gouji.decide.step(-1),
    '+': () => gouji.picture.zoom(1),
    '-': () => gouji.picture.zoom(-1),
    '/': () => at('search').focus(),
    '?': () => show(),
  };
  /** What may be held down. */
  const HELD = ['j', 'k', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];

  function show() {
    const list = at('key-list');
    list.replaceChildren();
    for (const [keys, text] of [
      ['Enter  a', 'keyAccept'],
      ['1 … 9', 'keyCandidate'],
      ['v  0', 'keyType'],
      ['b', 'keyBlank'],
      ['s', 'keySkip'],
      ['u', 'keyUndo'],
      ['p', 'keyPrevious'],
      ['n', 'keyNote'],
      ['→ ↓ j', 'keyNext'],
      ['← ↑ k', 'keyBack'],
      ['+ −', 'keyZoom'],
      ['/', 'keySearch'],
      ['Esc', 'keyLeave'],
    ]) {
      const term = document.createElement('dt');
      term.textContent = keys;
      const meaning = document.createElement('dd');
      meaning.textContent = say(text);
      list.append(term, meaning);
    }
    at('keys').showModal();
  }

  function inField(event) {
    if (event.key === 'Escape') {
      if (event.target.id === 'typed') {
        gouji.act.draw();
      }
      event.target.blur();
    } else if (event.key === 'Enter' && event.target.id === 'typed') {
      event.preventDefault();
      if (!event.repeat) {
        gouji.decide.typed();
      }
    } else if (event.key === 'Enter' && event.target.tagName === 'INPUT') {
      event.target.blur();
    }
  }

  function pressed(event) {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || at('keys').open) {
      return;
    }
    if (FIELDS.includes(event.target.tagName)) {
      inField(event);
      return;
    }
    // Enter and space press the button that has the focus.
    if (['Enter', ' '].includes(event.key) && ['BUTTON', 'SUMMARY'].includes(event.target.tagName)) {
      if (event.repeat) {
        event.preventDefault();
      }
      return;
    }
    if (event.repeat && !HELD.includes(event.key)) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (/^[1-9]$/.test(key)) {
      event.preventDefault();
      gouji.decide.candidate(Number(key) - 1);
    } else if (key === '0') {
      event.preventDefault();
      type('0');
    } else if (Object.prototype.hasOwnProperty.call(KEYS, key)) {
      event.preventDefault();
      KEYS[key]();
    }
  }

  function start() {
    document.addEventListener('keydown', pressed);
    at('typed').addEventListener('input', gouji.act.sums);
    at('help').onclick = show;
    at('close').onclick = () => at('keys').close();
  }

  gouji.keys = { start };
})((window.gouji = window.gouji || {}));
