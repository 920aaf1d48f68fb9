/* Deciding, taking back, going on. */
(function (gouji) {
  'use strict';

  const act = gouji.act;
  const queue = gouji.queue;
  const at = (id) => document.getElementById(id);
  /** The second press counts only when there was time to read why the first did not. */
  const DELIBERATE_MS = 600;

  const done = [];
  let cautioned = null;

  function put(report, question, entry) {
    const before = queue.isDecided(report, question.field) ? 1 : 0;
    gouji.decisions.set(report.id, report.file, question.field, entry);
    const after = queue.isDecided(report, question.field) ? 1 : 0;
    if (after !== before) {
      queue.note(report, question, after - before);
    }
  }

  function decide(choice) {
    const { report } = act.now();
    const question = act.asked();
    const field = report.fields.get(question.field);
    const entry = gouji.decisions.get(report.id, question.field);
    const made = {
      decision: choice.decision,
      corrected: choice.decision === 'correct' ? choice.corrected : '',
      note: at('note').value.trim(),
      at: new Date().toISOString(),
      analyst: at('analyst').value.trim(),
      printed: field.printed,
      value: field.value,
      flag: field.flag,
      exported: false,
    };
    done.push({ id: report.id, field: question.field, entry, made });
    put(report, question, made);
    nextOpen();
  }

  /** Whether a choice that needs a second, deliberate press has had it; says why if not. */
  function isSure(reason, what) {
    const time = performance.now();
    if (cautioned && cautioned.reason === reason && cautioned.what === what) {
      return time - cautioned.time >= DELIBERATE_MS;
    }
    cautioned = { reason, what, time };
    act.tell(reason);
    return false;
  }

  /** Decides what a button or key says. */
  function choose(choice) {
    if (!act.asked()) {
      return;
    }
    if (choice === null) {
      act.tell('noFigure');
      return;
    }
    const field = act.now().report.fields.get(act.asked().field);
    const state = gouji.picture.state();
    if (choice.decision !== 'skip' && state === 'loading') {
      act.tell('pictureLoading');
      return;
    }
    const reason = choice.decision === 'accept' ? gouji.question.caution(field, state, gouji.picture.hasBox()) : null;
    if (reason === null || isSure(reason, 'accept')) {
      decide(choice);
    }
  }

  function accept() {
    const question = act.asked();
    if (!question) {
      return;
    }
    if (act.now().report.fields.get(question.field).reading === 'unreadable') {
      act.tell('neverUnreadable');
      return;
    }
    choose({ decision: 'accept' });
  }

  function candidate(number) {
    const question = act.asked();
    if (question && question.candidates[number]) {
      choose(gouji.question.ofCandidate(act.now().report.fields.get(question.field), question.candidates[number]));
    }
  }

  function previous() {
    const question = act.asked();
    if (question && question.previous) {
      choose(gouji.question.ofPrevious(act.now().report.fields.get(question.field), question.previous));
    }
  }

  /** Takes what is typed. */
  function typed() {
    if (!act.asked()) {
      return;
    }
    const figure = gouji.decimal.typed(at('typed').value);
    if (figure.problem) {
      act.tell(figure.problem);
      return;
    }
    const unit = act.now().report.fields.get(act.asked().field).unit;
    // Only money has decimals; where the unit is not known, nothing is.
    if (figure.value.includes('.') && unit !== '' && !unit.endsWith('元') && !isSure('sure_decimals', figure.value)) {
      return;
    }
    at('typed').blur();
    choose({ decision: 'correct', corrected: figure.value });
  }

  function nextOpen() {
    const { item, report, place } = act.now();
    const here = act.firstOpen(report, place + 1);
    if (here >= 0) {
      act.go(here);
      return;
    }
    const shown = queue.shown();
    let next = item.place + 1;
    while (next < shown.length && queue.open(shown[next]) === 0) {
      next++;
    }
    if (next < shown.length) {
      act.open(shown[next], (other) => Math.max(0, act.firstOpen(other, 0)));
    } else {
      act.draw();
      act.tell(queue.decided() >= queue.total() ? 'doneAll' : 'doneBelow');
    }
  }

  /** To the next question or the one before, decided or not. */
  function step(by) {
    const { item, report, place } = act.now();
    if (!report) {
      return;
    }
    if (place + by >= 0 && place + by < queue.questions(report).length) {
      act.go(place + by);
      return;
    }
    const other = queue.shown()[item.place + by];
    if (item.place >= 0 && other) {
      act.open(other, (next) => (by > 0 ? 0 : queue.questions(next).length - 1));
    }
  }

  async function undo() {
    const last = done.pop();
    if (!last) {
      act.tell('nothingToUndo');
      return;
    }
    // Another window, or a file, has decided it since: taking back ours would take back theirs.
    if (!gouji.decisions.isOne(gouji.decisions.get(last.id, last.field), last.made)) {
      act.tell('undoOther');
      return;
    }
    const item = queue.byId(last.id);
    await act.open(item, (report) => {
      put(report, report.questions[report.places.get(last.field)], last.entry);
      return Math.max(0, queue.questions(report).indexOf(report.places.get(last.field)));
    });
    act.tell('doneUndo');
  }

  gouji.decide = {
    choose,
    accept,
    candidate,
    previous,
    typed,
    undo,
    step,
    blank: () => choose({ decision: 'blank' }),
    skip: () => act.asked() && decide({ decision: 'skip' }),
    rest: () => {
      cautioned = null;
    },
  };
})((window.gouji = window.gouji || {}));
