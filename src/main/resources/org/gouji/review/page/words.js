/* Fields, readings and decisions in words. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  let reasons = {};

  function column(field) {
    return field.column || field.field;
  }

  function cell(field) {
    return (field.row ? field.row + ' · ' : '') + column(field);
  }

  /** The last part of a label: what stands over several rows or columns is left out. */
  function last(label) {
    const parts = label.split(/\s*[›>]\s*/);
    return parts[parts.length - 1];
  }

  /** A reason in the page's language, as the program says it. */
  function reason(code) {
    const known = Object.prototype.hasOwnProperty.call(reasons, code) ? reasons[code] : null;
    return (known && known[gouji.texts.language()]) || code;
  }

  /** What a decision says, in a few letters: the figure, or a word. */
  function decision(entry) {
    switch (entry.decision) {
      case 'accept':
        return entry.value === '' ? '✓ ' + (entry.printed || say('blankShort')) : '✓ ' + entry.value;
      case 'correct':
        return '✎ ' + entry.corrected;
      case 'blank':
        return '✎ ' + say('blankShort');
      default:
        return say('skipped');
    }
  }

  /** A cell as it stands: decided, else as read. What has no figure is a word or a mark. */
  function figure(field, entry) {
    if (entry && entry.decision === 'correct') {
      return entry.corrected;
    }
    if (entry && entry.decision === 'blank') {
      return '';
    }
    if (field.reading === 'number') {
      return field.value;
    }
    return field.reading === 'blank' ? '' : field.printed || say('reading_' + field.reading);
  }

  gouji.words = {
    column,
    cell,
    last,
    reason,
    decision,
    figure,
    reasons: (all) => {
      reasons = all;
    },
  };
})((window.gouji = window.gouji || {}));
