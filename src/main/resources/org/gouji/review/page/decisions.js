/*
 * What was decided, kept in the browser. Each decision is an entry of its own, so that deciding costs the same however
 * much is decided, and two windows on the same folder do not overwrite each other: each is told what the other decides.
 * About one field the later decision holds, and the window whose decision it was says so.
 */
(function (gouji) {
  'use strict';

  const PREFIX = 'gouji|' + location.host + location.pathname + '|';
  const KEY = /^([0-9a-f]{16})\|(.+)$/s;
  const NAMES = ['decision', 'corrected', 'note', 'at', 'analyst', 'printed', 'value', 'flag', 'exported'];

  /** By document, then by field. */
  const decided = new Map();
  const files = new Map();
  const listeners = [];
  const meetings = [];
  /** Another window says that it was opened, and is answered. */
  const OPENED = PREFIX + 'opened';
  const ANSWERED = PREFIX + 'answered';
  let problem = null;
  let unsaved = 0;

  function parsed(text) {
    try {
      const parts = JSON.parse(text);
      return Object.fromEntries(NAMES.map((name, i) => [name, parts[i]]));
    } catch (error) {
      // Not written by this page: whoever wrote it, it is no decision.
      console.warn(error.message);
      return null;
    }
  }

  function store(key, text) {
    try {
      if (text === null) {
        localStorage.removeItem(PREFIX + key);
      } else {
        localStorage.setItem(PREFIX + key, text);
      }
    } catch (error) {
      problem = error.name === 'QuotaExceededError' ? 'storageFull' : 'storageOff';
      gouji.warn(problem);
    }
  }

  function isUnsaved(entry) {
    return entry && entry.decision !== 'skip' && !entry.exported ? 1 : 0;
  }

  function put(id, field, entry) {
    if (!decided.has(id)) {
      decided.set(id, new Map());
    }
    const ofDocument = decided.get(id);
    unsaved += isUnsaved(entry) - isUnsaved(ofDocument.get(field));
    if (entry === null) {
      ofDocument.delete(field);
    } else {
      ofDocument.set(field, entry);
    }
  }

  function read(key, text) {
    const match = KEY.exec(key);
    if (!match) {
      if (gouji.data.isId(key) && text !== null) {
        files.set(key, text);
      }
      return null;
    }
    const entry = text === null ? null : parsed(text);
    put(match[1], match[2], entry);
    return match;
  }

  function open() {
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (key.startsWith(PREFIX)) {
          read(key.slice(PREFIX.length), localStorage.getItem(key));
        }
      }
      localStorage.setItem(PREFIX + 'try', '1');
      localStorage.removeItem(PREFIX + 'try');
    } catch (error) {
      problem = error.name === 'QuotaExceededError' ? 'storageFull' : 'storageOff';
    }
    window.addEventListener('storage', (event) => {
      if (event.key === null || !event.key.startsWith(PREFIX) || event.newValue === event.oldValue) {
        return;
      }
      if (event.key === OPENED || event.key === ANSWERED) {
        met(event);
        return;
      }
      const key = event.key.slice(PREFIX.length);
      const match = KEY.exec(key);
      const before = match ? get(match[1], match[2]) : null;
      read(key, event.newValue);
      if (match) {
        listeners.forEach((listener) => listener(match[1], match[2], before, get(match[1], match[2])));
      }
    });
    signal(OPENED);
  }

  function signal(key) {
    if (problem === null) {
      try {
        localStorage.setItem(key, String(Math.random()));
        localStorage.removeItem(key);
      } catch (error) {
        console.warn(error.message);
      }
    }
  }

  function met(event) {
    if (event.newValue === null) {
      return;
    }
    if (event.key === OPENED) {
      signal(ANSWERED);
    }
    meetings.forEach((listener) => listener());
  }

  /** Whether both decide the same, whatever else is noted. */
  function isSame(one, other) {
    const what = (entry) => (entry === null ? '' : [entry.decision, entry.corrected].join(' '));
    return what(one) === what(other);
  }

  /** Whether it is the same decision, made at the same time. */
  function isOne(one, other) {
    return isSame(one, other) && (one === null || one.at === other.at);
  }

  /** Notes that a decision is in a file; one that another window has made meanwhile is left as it is. */
  function exported(id, field) {
    const entry = get(id, field);
    let there = null;
    try {
      there = localStorage.getItem(PREFIX + id + '|' + field);
    } catch (error) {
      console.warn(error.message);
    }
    if (there === null || isOne(parsed(there), entry)) {
      set(id, files.get(id) || '', field, Object.assign({}, entry, { exported: true }));
    }
  }

  function set(id, file, field, entry) {
    if (files.get(id) !== file) {
      files.set(id, file);
      store(id, file);
    }
    put(id, field, entry);
    store(id + '|' + field, entry === null ? null : JSON.stringify(NAMES.map((name) => entry[name])));
  }

  function get(id, field) {
    const ofDocument = decided.get(id);
    return (ofDocument && ofDocument.get(field)) || null;
  }

  /** Calls back for every decision: id, file, field, entry. */
  function forEach(action) {
    for (const [id, fields] of decided) {
      for (const [field, entry] of fields) {
        action(id, files.get(id) || '', field, entry);
      }
    }
  }

  gouji.decisions = {
    open,
    get,
    set,
    forEach,
    exported,
    isSame,
    isOne,
    onMeeting: (listener) => meetings.push(listener),
    documents: () => Array.from(decided.keys()),
    onOther: (listener) => listeners.push(listener),
    problem: () => problem,
    unsaved: () => unsaved,
  };
})((window.gouji = window.gouji || {}));
