/* The page's words in Chinese and English. {0}, {1} … are filled in. */
(function (gouji) {
  'use strict';

  const KEY = 'gouji|language';
  const WORDS = {};
  let language = null;

  /** Adds words: { key: [Chinese, English] }. */
  function add(words) {
    Object.assign(WORDS, words);
  }

  function say(key, ...more) {
    const both = Object.prototype.hasOwnProperty.call(WORDS, key) ? WORDS[key] : [key, key];
    return both[language === 'zh' ? 0 : 1].replace(/\{([0-9])\}/g, (all, i) => (more[i] === undefined ? '' : String(more[i])));
  }

  function start() {
    let kept = null;
    try {
      kept = localStorage.getItem(KEY);
    } catch (error) {
      // gouji.decisions warns that this browser keeps nothing.
      console.warn(error.message);
    }
    language = kept === 'zh' || kept === 'en' ? kept : navigator.language.startsWith('zh') ? 'zh' : 'en';
  }

  /** Puts the words where index.html names them. */
  function apply(root) {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('title');
    for (const element of root.querySelectorAll('[data-text]')) {
      element.textContent = say(element.dataset.text);
    }
    for (const element of root.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', say(element.dataset.label));
    }
    for (const element of root.querySelectorAll('[data-placeholder]')) {
      element.placeholder = say(element.dataset.placeholder);
    }
    for (const element of root.querySelectorAll('[data-title]')) {
      element.title = say(element.dataset.title);
    }
  }

  function set(other, keep) {
    language = other;
    keep(KEY, other);
  }

  start();
  gouji.texts = { add, say, apply, set, language: () => language };
})((window.gouji = window.gouji || {}));
