/*
 * The cells around the one that is asked, as a small table. Marked is what is asked about, not what has a flag: a cell
 * that is asked for the audit must look like any other.
 */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const ROWS = 2;
  const COLUMNS = 7;

  function cell(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  }

  /** Numbers from `from` to `to` that have a cell. */
  function range(from, to, has) {
    const some = [];
    for (let i = from; i <= to; i++) {
      if (has(i)) {
        some.push(i);
      }
    }
    return some;
  }

  function drawn(report, asked, field) {
    if (!field) {
      return cell('td', '', 'none');
    }
    const entry = gouji.queue.standing(report, field.field);
    const made = cell('td', gouji.words.figure(field, entry));
    made.title = gouji.words.cell(field);
    made.classList.toggle('here', field.field === asked.field);
    made.classList.toggle('decided', entry !== null && entry.decision !== 'skip');
    made.classList.toggle('doubtful', report.places.has(field.field) && !gouji.queue.isDecided(report, field.field));
    return made;
  }

  function show(report, asked) {
    const of = (row, column) => report.cell(asked.table, row, column);
    const { row_index: r, column_index: c } = asked;
    const rows = range(r - ROWS, r + ROWS, (row) => of(row, c));
    const all = range(c - COLUMNS, c + COLUMNS, (column) => of(r, column));
    const from = Math.max(0, Math.min(all.indexOf(c) - Math.floor(COLUMNS / 2), all.length - COLUMNS));
    const columns = all.slice(from, from + COLUMNS);
    const table = document.createElement('table');
    const head = document.createElement('tr');
    head.append(cell('th', ''));
    columns.forEach((column) => {
      const th = cell('th', gouji.words.last(gouji.words.column(of(r, column))), column === c ? 'here' : '');
      th.scope = 'col';
      th.title = gouji.words.column(of(r, column));
      head.append(th);
    });
    table.append(head);
    rows.forEach((row) => {
      const line = document.createElement('tr');
      const th = cell('th', gouji.words.last(of(row, c).row), row === r ? 'here' : '');
      th.scope = 'row';
      th.title = of(row, c).row;
      line.append(th);
      columns.forEach((column) => line.append(drawn(report, asked, of(row, column))));
      table.append(line);
    });
    table.setAttribute('aria-label', say('neighbours'));
    document.getElementById('neighbours').replaceChildren(table);
  }

  gouji.neighbours = { show };
})((window.gouji = window.gouji || {}));
