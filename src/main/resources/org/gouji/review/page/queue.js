/*
 * The questions in the order of the work, as filtered: which reports, which of their questions, how many are open. How
 * many are decided is known of reports whose data was looked at; of the others nothing is decided, as far as we know.
 */
(function (gouji) {
  'use strict';

  const EVERY = { search: '', authority: null, year: null, layout: null, reason: null, state: 'all' };

  let documents = [];
  let shown = [];
  let filter = EVERY;
  let total = 0;
  let decided = 0;
  const tallies = new Map();
  const asked = new Map();
  const numbers = new Map();

  /** The decision that stands. An accepted reading stands only as long as it is the reading. */
  function standing(report, name) {
    const entry = gouji.decisions.get(report.id, name);
    const field = report.fields.get(name);
    if (!entry || !field) {
      return null;
    }
    const changed = entry.decision === 'accept' && (entry.value !== field.value || entry.printed !== field.printed);
    return changed ? null : entry;
  }

  function isDecided(report, name) {
    const entry = standing(report, name);
    return entry !== null && entry.decision !== 'skip';
  }

  /** The numbers of a report's questions that fit the filter. */
  function questions(report) {
    let numbers = asked.get(report.id);
    if (!numbers) {
      numbers = [];
      report.questions.forEach((question, i) => {
        if (filter.reason === null || question.reasons.includes(filter.reason)) {
          numbers.push(i);
        }
      });
      asked.set(report.id, numbers);
    }
    return numbers;
  }

  function size(item) {
    if (filter.reason === null) {
      return item.questions;
    }
    return Object.prototype.hasOwnProperty.call(item.reasons, filter.reason) ? item.reasons[filter.reason] : 0;
  }

  function decidedOf(item) {
    const tally = tallies.get(item.id);
    if (!tally) {
      return 0;
    }
    return filter.reason === null ? tally.all : tally.reasons.get(filter.reason) || 0;
  }

  function open(item) {
    return Math.max(0, size(item) - decidedOf(item));
  }

  function count(tally, question, step) {
    tally.all += step;
    for (const reason of question.reasons) {
      tally.reasons.set(reason, (tally.reasons.get(reason) || 0) + step);
    }
  }

  /** Counts what is decided of a report, once its data is there. */
  function look(report) {
    const item = numbers.get(report.id);
    if (tallies.has(report.id) || !item) {
      return;
    }
    const tally = { all: 0, reasons: new Map() };
    for (const question of report.questions) {
      if (isDecided(report, question.field)) {
        count(tally, question, 1);
      }
    }
    tallies.set(report.id, tally);
    if (item.place >= 0) {
      decided += decidedOf(item);
    }
  }

  /** Counts anew, after decisions came from elsewhere. */
  function again(report) {
    const item = numbers.get(report.id);
    if (item.place >= 0) {
      decided -= decidedOf(item);
    }
    tallies.delete(report.id);
    look(report);
  }

  /** Notes that a question was decided (1) or is open again (-1). */
  function note(report, question, step) {
    const item = numbers.get(report.id);
    const before = decidedOf(item);
    count(tallies.get(report.id), question, step);
    if (item.place >= 0) {
      decided += decidedOf(item) - before;
    }
  }

  function fits(item) {
    return (
      (filter.authority === null || item.authority === filter.authority) &&
      (filter.year === null || item.year === filter.year) &&
      (filter.layout === null || item.layout === filter.layout) &&
      size(item) > 0 &&
      (filter.state === 'all' || open(item) > 0) &&
      (filter.search === '' || item.haystack.includes(filter.search))
    );
  }

  /** Shows what fits. Reports stay listed when their last question is decided, until the filter changes. */
  function set(changes) {
    filter = Object.assign({}, filter, changes);
    asked.clear();
    shown = [];
    total = 0;
    decided = 0;
    for (const item of documents) {
      item.place = -1;
      if (fits(item)) {
        item.place = shown.length;
        item.before = total;
        total += size(item);
        decided += decidedOf(item);
        shown.push(item);
      }
    }
  }

  function start(items) {
    documents = items;
    documents.forEach((item, i) => {
      item.number = i;
      numbers.set(item.id, item);
      item.haystack = (item.file + '\n' + item.authority + '\n' + item.id + '\n' + (item.year || '')).toLowerCase();
    });
    set(EVERY);
  }

  gouji.queue = {
    start,
    set,
    look,
    note,
    standing,
    isDecided,
    questions,
    open,
    size,
    shown: () => shown,
    filter: () => filter,
    total: () => total,
    decided: () => decided,
    again,
    byId: (id) => numbers.get(id),
  };
})((window.gouji = window.gouji || {}));
