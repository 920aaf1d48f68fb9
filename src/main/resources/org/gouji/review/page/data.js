/* The data of reports. A page opened from a disk may not fetch files, so they come as scripts that call gouji.*(). */
(function (gouji) {
  'use strict';

  const ID = /^[0-9a-f]{16}$/;
  const PICTURE = /^pages\/[0-9a-f]{16}\/[0-9]+\.jpg$/;
  /** Documents kept in memory: some back, one ahead. */
  const KEPT = 12;

  const waiting = new Map();
  const kept = new Map();
  let index = null;

  function script(src, done, failed) {
    const element = document.createElement('script');
    element.src = src;
    element.onload = () => {
      element.remove();
      done();
    };
    element.onerror = () => {
      element.remove();
      failed(new Error(src));
    };
    document.head.append(element);
  }

  /** Called by data/index.js. */
  gouji.index = (data) => {
    index = data;
  };

  /** Called by data/<document_id>.js. */
  gouji.document = (data) => {
    const waiter = waiting.get(data.id);
    if (waiter) {
      waiter.data = data;
    }
  };

  function cellKey(table, row, column) {
    return row + ' ' + column + ' ' + table;
  }

  /** A report with what is asked about often, found at once. */
  function prepared(data) {
    const report = {
      id: data.id,
      file: data.file,
      questions: data.questions,
      fields: new Map(),
      cells: new Map(),
      rules: new Map(),
      places: new Map(),
    };
    for (const field of data.fields) {
      report.fields.set(field.field, field);
      report.cells.set(cellKey(field.table, field.row_index, field.column_index), field);
    }
    for (const rule of data.rules) {
      for (const name of new Set(rule.left.concat(rule.right))) {
        if (!report.rules.has(name)) {
          report.rules.set(name, []);
        }
        report.rules.get(name).push(rule);
      }
    }
    data.questions.forEach((question, i) => report.places.set(question.field, i));
    /** The numbers of the pages that have a picture, in order. */
    report.pageNumbers = () =>
      Object.keys(data.pages)
        .map(Number)
        .filter((number) => report.page(number) !== null)
        .sort((one, other) => one - other);
    report.page = (number) => {
      const page = Object.prototype.hasOwnProperty.call(data.pages, number) ? data.pages[number] : null;
      return page && PICTURE.test(page.picture) ? page : null;
    };
    report.cell = (table, row, column) => report.cells.get(cellKey(table, row, column));
    return report;
  }

  function keep(report) {
    kept.delete(report.id);
    kept.set(report.id, report);
    if (kept.size > KEPT) {
      kept.delete(kept.keys().next().value);
    }
  }

  /** A report's data, as a promise. */
  function load(id) {
    if (kept.has(id)) {
      const report = kept.get(id);
      keep(report);
      return Promise.resolve(report);
    }
    if (waiting.has(id)) {
      return waiting.get(id).promise;
    }
    const waiter = { data: null };
    waiting.set(id, waiter);
    waiter.promise = new Promise((resolve, reject) => {
      script(
        'data/' + id + '.js',
        () => {
          waiting.delete(id);
          if (waiter.data === null) {
            reject(new Error(id));
            return;
          }
          const report = prepared(waiter.data);
          keep(report);
          resolve(report);
        },
        (error) => {
          waiting.delete(id);
          reject(error);
        }
      );
    });
    return waiter.promise;
  }

  /** The list of reports; refuses data that this page does not understand. */
  function start() {
    return new Promise((resolve, reject) => {
      script(
        'data/index.js',
        () => {
          if (index === null || index.format !== 1) {
            reject(new Error('format'));
            return;
          }
          index.documents = index.documents.filter((each) => ID.test(each.id));
          resolve(index);
        },
        reject
      );
    });
  }

  gouji.data = { start, load, loaded: (id) => kept.get(id) || null, isId: (id) => ID.test(id) };
})((window.gouji = window.gouji || {}));
