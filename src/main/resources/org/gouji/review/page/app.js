/* Starts the page. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const { act, queue, decide } = gouji;
  const at = (id) => document.getElementById(id);
  const ANALYST = 'gouji|analyst';
  let index = null;

  /** Warnings, the gravest first: what is lost on closing comes before what another window does. */
  const GRAVITY = ['noData', 'storageOff', 'storageFull', 'replaced', 'twoWindows'];
  let warned = null;

  /** What has to be seen all the time. */
  gouji.warn = (key, ...more) => {
    if (warned === null || GRAVITY.indexOf(key) <= GRAVITY.indexOf(warned.key)) {
      warned = { key, more };
    }
    at('warning').hidden = false;
    at('warning').textContent = say(warned.key, ...warned.more);
  };

  /** A setting of this browser; where it keeps none, it is asked again next time. */
  function keep(key, text) {
    try {
      localStorage.setItem(key, text);
    } catch (error) {
      gouji.warn(error.name === 'QuotaExceededError' ? 'storageFull' : 'storageOff');
    }
  }

  function filtered(changes) {
    queue.set(changes);
    const { item, report } = act.now();
    if (item && item.place >= 0 && report && queue.questions(report).length > 0) {
      act.open(item, (same) => Math.max(0, act.firstOpen(same, 0)));
    } else if (queue.shown().length > 0) {
      first();
    } else {
      act.none();
    }
  }

  /** Looks at a report's data for what is decided; false if there is no such data. */
  async function look(id) {
    try {
      queue.look(await gouji.data.load(id));
      return true;
    } catch (error) {
      act.tell('reportGone', queue.byId(id).file);
      return false;
    }
  }

  /** Goes to the first question that is open. */
  async function first() {
    const begun = new Set(gouji.decisions.documents());
    for (const item of queue.shown()) {
      if (begun.has(item.id)) {
        await look(item.id);
      }
      if (queue.open(item) > 0) {
        await act.open(item, (report) => Math.max(0, act.firstOpen(report, 0)));
        return;
      }
    }
    if (queue.shown().length > 0) {
      await act.open(queue.shown()[0], () => 0);
    } else {
      act.none();
    }
  }

  function words() {
    gouji.texts.apply(document);
    if (warned !== null) {
      gouji.warn(warned.key, ...warned.more);
    }
    if (index) {
      gouji.lists.filters(index, filtered);
    }
  }

  /** Reports about which something was decided are looked at, so that their counts are right. */
  async function lookAtAll() {
    for (const id of gouji.decisions.documents()) {
      if (queue.byId(id)) {
        await look(id);
      }
    }
    gouji.lists.refresh();
    gouji.lists.settle();
    act.progress();
  }

  async function loaded() {
    for (const id of gouji.decisions.documents()) {
      if (queue.byId(id) && (await look(id))) {
        queue.again(await gouji.data.load(id));
      }
    }
    act.draw();
  }

  function buttons() {
    at('accept').onclick = decide.accept;
    at('blank').onclick = decide.blank;
    at('skip').onclick = decide.skip;
    at('undo').onclick = decide.undo;
    at('back').onclick = () => decide.step(-1);
    at('next').onclick = () => decide.step(1);
    at('export').onclick = gouji.files.save;
    at('load').onclick = () => at('chosen').click();
    at('chosen').onchange = () => {
      gouji.files.load(Array.from(at('chosen').files), loaded).finally(() => (at('chosen').value = ''));
    };
    at('language').onclick = () => {
      gouji.texts.set(gouji.texts.language() === 'zh' ? 'en' : 'zh', keep);
      words();
      act.draw();
    };
    at('analyst').onchange = () => keep(ANALYST, at('analyst').value.trim());
    // After a click with the mouse, keys are for the question again and not for the button.
    document.addEventListener('click', (event) => {
      const button = event.detail > 0 ? event.target.closest('button') : null;
      if (button) {
        button.blur();
      }
    });
    window.addEventListener('beforeunload', (event) => {
      if (gouji.decisions.problem() && gouji.decisions.unsaved() > 0) {
        event.preventDefault();
      }
    });
  }

  /** Another window has decided, or taken back. */
  async function decidedElsewhere(id, field, before, after) {
    if (!queue.byId(id)) {
      return;
    }
    if (before && before.decision !== 'skip' && !gouji.decisions.isSame(before, after)) {
      const cell = queue.byId(id).file + ' · ' + field;
      gouji.warn('replaced', cell, gouji.words.decision(before), after ? gouji.words.decision(after) : say('open'));
    }
    try {
      queue.again(await gouji.data.load(id));
    } catch (error) {
      console.warn(error.message);
      return;
    }
    act.refresh(id, field);
  }

  async function start() {
    gouji.decisions.onMeeting(() => gouji.warn('twoWindows'));
    gouji.decisions.open();
    words();
    if (gouji.decisions.problem()) {
      gouji.warn(gouji.decisions.problem());
    } else {
      at('analyst').value = localStorage.getItem(ANALYST) || '';
    }
    try {
      index = await gouji.data.start();
    } catch (error) {
      gouji.warn('noData');
      return;
    }
    gouji.words.reasons(index.reasons);
    queue.start(index.documents);
    gouji.lists.start(
      (number) => act.open(queue.shown()[number], (report) => Math.max(0, act.firstOpen(report, 0))),
      (place) => act.go(place)
    );
    gouji.lists.filters(index, filtered);
    gouji.picture.start();
    gouji.keys.start();
    buttons();
    gouji.decisions.onOther(decidedElsewhere);
    await first();
    document.body.dataset.ready = String(Math.round(performance.now()));
    await lookAtAll();
    document.body.dataset.counted = 'true';
  }

  start();
})((window.gouji = window.gouji || {}));
