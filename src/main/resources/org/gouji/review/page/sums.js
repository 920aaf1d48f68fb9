/* The balance rules of the field that is asked, added up from what is decided and being typed. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const decimal = gouji.decimal;
  const at = (id) => document.getElementById(id);
  const ORDER = { fails: 0, undecided: 1, holds: 2 };

  /** A field's figure in a sum: a blank is 0; null if nobody can say it. */
  function term(report, name, typing) {
    if (typing && typing.field === name) {
      return decimal.parse(typing.value);
    }
    const field = report.fields.get(name);
    const entry = gouji.queue.standing(report, name);
    if (!field) {
      return null;
    }
    if (entry && entry.decision === 'correct') {
      return decimal.parse(entry.corrected);
    }
    if (entry && entry.decision === 'blank') {
      return decimal.zero;
    }
    if (field.reading === 'number') {
      return decimal.parse(field.value);
    }
    return field.reading === 'blank' || field.reading === 'mark' ? decimal.zero : null;
  }

  function side(report, names, typing) {
    const terms = names.map((name) => ({ name, figure: term(report, name, typing) }));
    const sum = terms.some((each) => each.figure === null)
      ? null
      : terms.reduce((all, each) => decimal.add(all, each.figure), decimal.zero);
    return { terms, sum };
  }

  function judged(report, rule, typing) {
    const left = side(report, rule.left, typing);
    const right = side(report, rule.right, typing);
    const difference = left.sum && right.sum ? decimal.subtract(left.sum, right.sum) : null;
    const state = difference === null ? 'undecided' : difference.n === 0n ? 'holds' : 'fails';
    return { rule, left, right, difference, state };
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  /** What tells the terms apart: columns if they stand in one row, else rows. */
  function labels(report, rule) {
    const all = rule.left.concat(rule.right).map((name) => report.fields.get(name));
    const oneRow = all.every((field) => field && field.row === all[0].row);
    return (field) => (field ? gouji.words.last(oneRow ? gouji.words.column(field) : field.row) : '');
  }

  function drawnTerm(report, asked, each, label, go) {
    const field = report.fields.get(each.name);
    const figure = each.figure === null ? '?' : decimal.format(each.figure);
    const isQuestion = report.places.has(each.name) && each.name !== asked;
    const drawn = element(isQuestion ? 'button' : 'span', 'term');
    drawn.append(element('b', '', figure), element('small', '', label(field)));
    drawn.title = field ? gouji.words.cell(field) : each.name;
    drawn.setAttribute('aria-label', drawn.title + ' ' + figure);
    drawn.classList.toggle('asked', each.name === asked);
    if (isQuestion) {
      drawn.type = 'button';
      drawn.classList.toggle('doubtful', !gouji.queue.isDecided(report, each.name));
      drawn.onclick = () => go(each.name);
    }
    return drawn;
  }

  function drawnSide(line, report, asked, part, label, go) {
    part.terms.forEach((each, i) => {
      if (i > 0) {
        line.append(' + ');
      }
      line.append(drawnTerm(report, asked, each, label, go));
    });
    if (part.terms.length > 1) {
      line.append(' = ', element('b', 'sum', part.sum === null ? '?' : decimal.format(part.sum)));
    }
  }

  function drawn(report, asked, result, go) {
    const { rule, left, right, difference, state } = result;
    const box = element('div', 'rule ' + state);
    const head = element('p', 'head', say('rule_' + state, difference === null ? '' : decimal.format(difference)));
    head.append(' ', element('span', 'quiet', rule.id));
    const sides = element('p', 'sides');
    const label = labels(report, rule);
    drawnSide(sides, report, asked, left, label, go);
    sides.append(element('span', 'against', state === 'holds' ? ' ＝ ' : state === 'fails' ? ' ≠ ' : ' ? '));
    drawnSide(sides, report, asked, right, label, go);
    box.append(head, sides);
    return box;
  }

  /**
   * Shows the rules of a field, broken ones first.
   *
   * @param typing { field, value } that is being typed, or null
   * @param go called with the field whose figure was clicked
   */
  function show(report, asked, typing, go) {
    const results = (report.rules.get(asked) || []).map((rule) => judged(report, rule, typing));
    results.sort((a, b) => ORDER[a.state] - ORDER[b.state]);
    const box = at('sums');
    box.replaceChildren(...results.map((each) => drawn(report, asked, each, go)));
    if (results.length === 0) {
      box.append(element('p', 'quiet', say('noRule')));
    }
  }

  gouji.sums = { show };
})((window.gouji = window.gouji || {}));
