/* decisions.csv: saved from the page, and loaded into it. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const at = (id) => document.getElementById(id);
  const HEADER = [
    'document_id',
    'source_file',
    'field',
    'printed',
    'value',
    'flag',
    'decision',
    'corrected_value',
    'note',
    'decided_at',
    'analyst',
  ];
  const DECISIONS = ['accept', 'correct', 'blank'];
  const AT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$/;

  /** All decisions as CSV, those of a report together. */
  function text() {
    const rows = [];
    gouji.decisions.forEach((id, file, field, e) => {
      if (e.decision !== 'skip') {
        const analyst = e.analyst || at('analyst').value.trim();
        rows.push([id, file, field, e.printed, e.value, e.flag, e.decision, e.corrected, e.note, e.at, analyst]);
      }
    });
    rows.sort((a, b) => (a[0] + a[9] < b[0] + b[9] ? -1 : 1));
    return { count: rows.length, csv: '\ufeff' + [HEADER].concat(rows).map(gouji.csv.line).join('') };
  }

  function save() {
    const { count, csv } = text();
    if (count === 0) {
      gouji.act.tell('nothingToExport');
      return;
    }
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'decisions.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
    gouji.decisions.forEach((id, file, field, entry) => {
      if (entry.decision !== 'skip' && !entry.exported) {
        gouji.decisions.exported(id, field);
      }
    });
    gouji.act.tell('doneExport', count);
    gouji.act.progress();
  }

  /** A row as { id, file, field, entry }; null if it is no decision of this page. */
  function decision(row, column) {
    const get = (name) => gouji.csv.bare(row[column.get(name)] || '');
    const corrected = get('corrected_value');
    const entry = {
      decision: get('decision'),
      corrected: '',
      note: get('note'),
      at: get('decided_at'),
      analyst: get('analyst'),
      printed: get('printed'),
      value: get('value'),
      flag: get('flag'),
      exported: true,
    };
    const figure = gouji.decimal.typed(corrected);
    const fits = entry.decision === 'correct' ? 'value' in figure : corrected === '';
    if (entry.decision === 'correct' && fits) {
      entry.corrected = figure.value;
    }
    const known = gouji.data.isId(get('document_id')) && get('field') !== '';
    return known && fits && DECISIONS.includes(entry.decision) && AT.test(entry.at) && !Number.isNaN(Date.parse(entry.at))
      ? { id: get('document_id'), file: get('source_file'), field: get('field'), entry }
      : null;
  }

  /** Takes the decisions of a file: of two about a field, the later one. */
  function take(csv) {
    const rows = gouji.csv.parse(csv.replace(/^\ufeff/, ''));
    const column = new Map((rows[0] || []).map((name, i) => [name.trim(), i]));
    if (column.has('action')) {
      return { problem: 'isLog' };
    }
    if (!['document_id', 'field', 'decision', 'decided_at'].every((name) => column.has(name))) {
      return { problem: 'isOther' };
    }
    const result = { taken: 0, older: 0, refused: 0 };
    for (const row of rows.slice(1)) {
      const read = decision(row, column);
      if (read === null) {
        result.refused++;
        continue;
      }
      const before = gouji.decisions.get(read.id, read.field);
      if (before && before.decision !== 'skip' && Date.parse(before.at) >= Date.parse(read.entry.at)) {
        result.older++;
      } else {
        gouji.decisions.set(read.id, read.file, read.field, read.entry);
        result.taken++;
      }
    }
    return result;
  }

  /** Loads files that were chosen or dropped; calls back when all are in. */
  async function load(files, loaded) {
    const told = [];
    for (const file of files) {
      const result = take(gouji.csv.decode(new Uint8Array(await file.arrayBuffer())));
      told.push(
        file.name + ': ' + (result.problem ? say(result.problem) : say('loaded', result.taken, result.older, result.refused))
      );
    }
    await loaded();
    at('message').textContent = told.join(' ');
  }

  gouji.files = { text, save, take, load };
})((window.gouji = window.gouji || {}));
