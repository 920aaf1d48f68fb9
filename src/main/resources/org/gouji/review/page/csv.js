/* CSV as RFC 4180 says, and as spreadsheets save it. */
(function (gouji) {
  'use strict';

  const NUMBER = /^[+-]?[0-9]+(\.[0-9]+)?$/;
  const FORMULA = /^[=+\-@\t\r]/;

  /** A cell that no spreadsheet takes for a formula. */
  function cell(text) {
    const safe = FORMULA.test(text) && !NUMBER.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  /** The text before a spreadsheet was kept from taking it for a formula. */
  function bare(text) {
    return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
  }

  function line(cells) {
    return cells.map(cell).join(',') + '\r\n';
  }

  /** Comma, semicolon or tab: whichever the header has most of. */
  function separator(text) {
    const header = text.split(/\r?\n/, 1)[0];
    return [',', ';', '\t'].reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best));
  }

  /** {@return rows of cells, rows without any text left out} */
  function parse(text) {
    const by = separator(text);
    const rows = [];
    let row = [];
    let start = 0;
    let i = 0;
    const end = (value) => row.push(value);
    const endRow = () => {
      if (row.some((each) => each !== '')) {
        rows.push(row);
      }
      row = [];
    };
    while (i < text.length) {
      if (text[i] === '"' && i === start) {
        let close = text.indexOf('"', i + 1);
        while (close >= 0 && text[close + 1] === '"') {
          close = text.indexOf('"', close + 2);
        }
        close = close < 0 ? text.length : close;
        end(text.slice(i + 1, close).replace(/""/g, '"'));
        i = close + 1;
      } else {
        while (i < text.length && text[i] !== by && text[i] !== '\n') {
          i++;
        }
        end(text.slice(start, i).replace(/\r$/, ''));
      }
      while (i < text.length && text[i] !== by && text[i] !== '\n') {
        i++;
      }
      if (i >= text.length || text[i] === '\n') {
        endRow();
      } else if (i === text.length - 1) {
        end('');
      }
      i++;
      start = i;
    }
    endRow();
    return rows;
  }

  /** UTF-8, UTF-16 with its mark, else GB 18030, which Chinese spreadsheets save. */
  function decode(bytes) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) {
        throw error;
      }
      return new TextDecoder('gb18030').decode(bytes);
    }
  }

  gouji.csv = { line, parse, decode, bare };
})((window.gouji = window.gouji || {}));
