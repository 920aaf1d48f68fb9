/* The left side: filters, the reports, the questions of the report that is shown. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const REPORT_HEIGHT = 46;
  const FIELD_HEIGHT = 40;
  const at = (id) => document.getElementById(id);

  let reports = null;
  let fields = null;
  let shown = { item: null, report: null, numbers: [], place: -1 };

  /** The parts of a row, and what they show: what stays the same is not touched. */
  const parts = new WeakMap();

  function part(row, name, text) {
    if (!parts.has(row)) {
      parts.set(row, {});
    }
    const known = parts.get(row);
    if (!known[name]) {
      const element = document.createElement('span');
      element.className = name;
      row.append(element);
      known[name] = { element, text: '' };
    }
    if (known[name].text !== text) {
      known[name].text = text;
      known[name].element.textContent = text;
    }
  }

  function label(row, title, words) {
    if (row.title !== title) {
      row.title = title;
    }
    if (row.getAttribute('aria-label') !== words) {
      row.setAttribute('aria-label', words);
    }
  }

  function drawReport(row, number) {
    const item = gouji.queue.shown()[number];
    const open = gouji.queue.open(item);
    part(row, 'name', item.authority || item.file);
    part(row, 'under', [item.year, item.layout, item.file].filter((each) => each).join(' · '));
    part(row, 'count', open === 0 ? '✓' : String(open));
    row.classList.toggle('done', open === 0);
    label(row, item.file, say('reportLabel', item.authority || item.file, item.year || '', open));
  }

  function drawField(row, place) {
    const { report, numbers } = shown;
    const name = report.questions[numbers[place]].field;
    const field = report.fields.get(name);
    const entry = gouji.queue.standing(report, name);
    part(row, 'name', field ? gouji.words.last(field.row) || gouji.words.column(field) : name);
    part(row, 'under', field && field.row ? gouji.words.last(gouji.words.column(field)) : '');
    const state = entry ? gouji.words.decision(entry) : '';
    part(row, 'count', state);
    row.classList.toggle('done', entry !== null && entry.decision !== 'skip');
    row.classList.toggle('skipped', entry !== null && entry.decision === 'skip');
    label(row, name, (field ? gouji.words.cell(field) : name) + ' ' + (state || say('open')));
  }

  /** Filters that are folded away are counted, so that nobody overlooks them. */
  function filterCount() {
    const filter = gouji.queue.filter();
    const set = ['authority', 'year', 'layout', 'reason'].filter((name) => filter[name] !== null).length;
    const count = set + (filter.state === 'all' ? 0 : 1);
    at('filter-count').textContent = count > 0 ? '(' + count + ')' : '';
  }

  function refresh() {
    filterCount();
    const queue = gouji.queue;
    reports.show(queue.shown().length, shown.item ? shown.item.place : -1);
    fields.show(shown.numbers.length, shown.place);
    at('counted').textContent = say('counted', queue.shown().length, queue.total() - queue.decided());
    at('counted-fields').textContent = shown.report ? say('countedFields', shown.numbers.length) : '';
  }

  /** Scrolls the lists to what they show; last, as it makes the browser lay out the page. */
  function settle() {
    reports.settle();
    fields.settle();
  }

  /** Shows which question is asked. */
  function show(item, report, numbers, place) {
    shown = { item, report, numbers, place };
    refresh();
  }

  function options(select, values, word) {
    const before = select.value;
    select.replaceChildren();
    const all = document.createElement('option');
    all.value = '';
    all.textContent = say('all');
    select.append(all);
    values.forEach((value, i) => {
      const option = document.createElement('option');
      option.value = String(i + 1);
      option.textContent = word(value);
      select.append(option);
    });
    select.value = before || '';
  }

  function distinct(documents, value) {
    return Array.from(new Set(documents.map(value))).sort((a, b) => String(a).localeCompare(String(b), 'zh'));
  }

  /** A filter that was chosen with the mouse gives the keys back to the question. */
  function freed(select, action) {
    let mouse = false;
    select.onmousedown = () => (mouse = true);
    select.onkeydown = () => (mouse = false);
    select.onchange = () => {
      if (mouse) {
        select.blur();
      }
      action();
    };
  }

  /** Fills the filters from the index; again after the language changed. */
  function filters(index, changed) {
    const some = [
      ['authority', distinct(index.documents, (d) => d.authority), (v) => v || say('unknown')],
      ['year', distinct(index.documents, (d) => d.year), (v) => (v === null ? say('unknown') : String(v))],
      ['layout', distinct(index.documents, (d) => d.layout), (v) => v || say('unknown')],
      ['reason', Object.keys(index.reasons).sort(), (v) => gouji.words.reason(v)],
    ];
    for (const [name, values, word] of some) {
      const select = at('by-' + name);
      options(select, values, word);
      freed(select, () => changed({ [name]: select.value === '' ? null : values[Number(select.value) - 1] }));
    }
    const state = at('by-state');
    options(state, ['open'], () => say('openOnly'));
    freed(state, () => changed({ state: state.value === '' ? 'all' : 'open' }));
    let soon = 0;
    at('search').oninput = () => {
      clearTimeout(soon);
      soon = setTimeout(() => changed({ search: at('search').value.trim().toLowerCase() }), 120);
    };
  }

  function start(toReport, toQuestion) {
    reports = gouji.virtual.list(at('reports'), REPORT_HEIGHT, drawReport, toReport);
    fields = gouji.virtual.list(at('fields'), FIELD_HEIGHT, drawField, toQuestion);
  }

  gouji.lists = { start, filters, show, refresh, settle };
})((window.gouji = window.gouji || {}));
