/* What the analyst does: goes to a question, decides, takes back. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const queue = gouji.queue;
  const at = (id) => document.getElementById(id);
  /** Where we are: item of the index, its data, number among its questions that fit. */
  let now = { item: null, report: null, place: -1 };
  let turn = 0;
  /** Reports loaded ahead: those with one question each are decided as fast as keys are pressed. */
  const AHEAD = 3;
  /** Milliseconds after which it is said that a report is being loaded; until then the screen stays as it is. */
  const PATIENCE = 100;

  function tell(key, ...more) {
    at('message').textContent = key ? say(key, ...more) : '';
    at('message').className = key && !key.startsWith('done') ? 'strong' : '';
  }

  function asked() {
    return now.report ? now.report.questions[queue.questions(now.report)[now.place]] || null : null;
  }

  function progress() {
    const total = queue.total();
    const number = now.item && now.place >= 0 ? now.item.before + now.place + 1 : 0;
    at('place').textContent = number + ' / ' + total;
    at('place').title = say('placeLong', number, total);
    at('decided').textContent = say('placeLong', number, total) + ' · ' + say('decidedCount', queue.decided());
    at('bar').max = Math.max(1, total);
    at('bar').value = queue.decided();
    at('unsaved').textContent = gouji.decisions.unsaved() > 0 ? '(' + gouji.decisions.unsaved() + ')' : '';
    at('export').title = say('unsaved', gouji.decisions.unsaved());
  }

  function sums() {
    const question = asked();
    if (question) {
      const typed = gouji.decimal.typed(at('typed').value);
      const typing = 'value' in typed ? { field: question.field, value: typed.value } : null;
      gouji.sums.show(now.report, question.field, typing, goToField);
    }
  }

  function draw() {
    const question = asked();
    at('asked').hidden = question === null;
    at('nothing').hidden = question !== null;
    gouji.decide.rest();
    if (question) {
      const field = now.report.fields.get(question.field);
      at('report').textContent = [now.item.authority, now.item.year].filter((each) => each).join(' ');
      at('file').textContent = now.item.file;
      gouji.picture.show(now.report, field);
      gouji.question.show(now.report, question, choose);
      sums();
      gouji.neighbours.show(now.report, field);
    } else {
      at('nothing').textContent = say(queue.shown().length === 0 ? 'nothing' : 'loading');
    }
    gouji.lists.show(now.item, now.report, now.report ? queue.questions(now.report) : [], now.place);
    progress();
    // Last, as both make the browser lay out the page, which is done once then.
    gouji.lists.settle();
    gouji.picture.settle();
  }

  /** Loads the reports that are asked about next, with their pictures; that one cannot be read is said when it is shown. */
  async function loadAhead() {
    const from = now.item.place + 1;
    for (const next of queue.shown().slice(from, from + AHEAD)) {
      try {
        gouji.picture.ahead(await gouji.data.load(next.id));
      } catch (error) {
        console.warn(error.message);
      }
    }
  }

  /** Shows a report and the question that `pick` chooses: (report) -> place. */
  async function open(item, pick) {
    turn++;
    const mine = turn;
    let report = gouji.data.loaded(item.id);
    if (!report) {
      now = { item, report: null, place: -1 };
      const late = setTimeout(draw, PATIENCE);
      try {
        report = await gouji.data.load(item.id);
      } catch (error) {
        if (mine === turn) {
          draw();
          tell('reportGone', item.file);
          at('nothing').textContent = say('reportGone', error.message);
        }
        return;
      } finally {
        clearTimeout(late);
      }
    }
    if (mine === turn) {
      queue.look(report);
      now = { item, report, place: pick(report) };
      tell(null);
      draw();
      loadAhead();
    }
  }

  /** Shows what came from elsewhere. A figure or note that is being typed is left alone. */
  function refresh(id, field) {
    const question = asked();
    const typing = document.activeElement === at('typed') || document.activeElement === at('note');
    if (now.report && now.report.id === id && !(typing && question && question.field === field)) {
      const kept = typing ? [at('typed').value, at('note').value] : null;
      draw();
      if (kept) {
        [at('typed').value, at('note').value] = kept;
        sums();
      }
    } else {
      gouji.lists.refresh();
      gouji.lists.settle();
      progress();
    }
    if (question && now.report && now.report.id === id && question.field === field) {
      tell('decidedElsewhere');
    }
  }

  /** Nothing fits. */
  function none() {
    turn++;
    now = { item: null, report: null, place: -1 };
    draw();
  }

  function isOpen(report, place) {
    const entry = queue.standing(report, report.questions[queue.questions(report)[place]].field);
    return entry === null;
  }

  /** The first place from `from` on that is neither decided nor skipped; -1 if there is none. */
  function firstOpen(report, from) {
    for (let place = from; place < queue.questions(report).length; place++) {
      if (isOpen(report, place)) {
        return place;
      }
    }
    return -1;
  }

  gouji.act = { now: () => now, asked, tell, draw, none, sums, progress, open, refresh, firstOpen };

  function choose(choice) {
    gouji.decide.choose(choice);
  }

  function goToField(name) {
    const place = queue.questions(now.report).indexOf(now.report.places.get(name));
    if (place >= 0) {
      gouji.act.go(place);
    } else {
      tell('filteredOut');
    }
  }

  /** Goes to a place of the report that is shown. */
  gouji.act.go = (place) => {
    tell(null);
    now.place = place;
    draw();
  };
})((window.gouji = window.gouji || {}));
