/* The field that is asked: what was read, why it is doubtful, what it may be. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const at = (id) => document.getElementById(id);
  const MARKS = /^[\s/\\\-\u2014\u2013\uff0d\uff0f\u65e0]*$/;

  /** What taking a candidate decides; null if it is no figure. */
  function ofCandidate(field, candidate) {
    if (candidate.value !== '') {
      return field.reading === 'number' && candidate.value === field.value
        ? { decision: 'accept' }
        : { decision: 'correct', corrected: candidate.value };
    }
    return MARKS.test(candidate.text) ? { decision: 'blank' } : null;
  }

  /** What taking the old decision of a changed report again decides; null if it said no figure. */
  function ofPrevious(field, previous) {
    if (previous.decision === 'blank') {
      return { decision: 'blank' };
    }
    if (previous.value === '') {
      return null;
    }
    return ofCandidate(field, { text: previous.value, value: previous.value });
  }

  function button(className, parts, action) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = className;
    for (const [name, text] of parts) {
      const part = document.createElement(name);
      part.textContent = text;
      made.append(part);
    }
    made.onclick = action;
    return made;
  }

  function percent(probability) {
    // Rounded down, as 1 stands for what is certain.
    return (Math.floor(probability * 1000) / 10).toFixed(1) + ' %';
  }

  function drawCandidates(field, question, choose) {
    const buttons = question.candidates.map((candidate, i) => {
      const choice = ofCandidate(field, candidate);
      const made = button(
        'candidate',
        [
          ['kbd', i < 9 ? String(i + 1) : ''],
          ['b', candidate.value !== '' ? candidate.value : candidate.text || say('reading_blank')],
          ['span', candidate.readers.join(', ')],
          ['span', typeof candidate.probability === 'number' ? percent(candidate.probability) : ''],
        ],
        () => choose(choice)
      );
      made.disabled = choice === null;
      made.title = say('printedAs', candidate.text);
      return made;
    });
    at('candidates').replaceChildren(...buttons);
  }

  function drawPrevious(field, previous, choose) {
    const box = at('previous');
    box.hidden = previous === null;
    if (previous === null) {
      box.replaceChildren();
      return;
    }
    const what = previous.decision === 'blank' || previous.value === '' ? say('reading_blank') : previous.value;
    const text = document.createElement('p');
    text.textContent =
      say('previous', what, previous.decided_at.slice(0, 10), previous.analyst || say('unknown')) +
      (previous.note ? ' ' + say('noted', previous.note) : '');
    const again = button('', [['span', say('takeAgain', what)], ['kbd', 'p']], () => choose(ofPrevious(field, previous)));
    again.disabled = ofPrevious(field, previous) === null;
    box.replaceChildren(text, again);
  }

  function drawReading(field, question) {
    at('row').textContent = field.row ? field.row + ' ' : '';
    at('column').textContent = gouji.words.column(field);
    at('value').textContent = field.reading === 'number' ? field.value : field.printed || '—';
    at('unit').textContent = field.reading === 'number' ? field.unit : '';
    at('reading').textContent =
      say('reading_' + field.reading) +
      (field.reading === 'number' && field.printed !== field.value ? ' ' + say('printedAs', field.printed) : '');
    at('reading').className = 'tag ' + field.reading;
    at('confidence').textContent = say('confidence', percent(question.confidence));
    const reasons = question.reasons.map((code) => {
      const line = document.createElement('li');
      line.textContent = gouji.words.reason(code);
      return line;
    });
    at('reasons').replaceChildren(...reasons);
  }

  function drawStanding(entry) {
    const box = at('standing');
    box.hidden = entry === null;
    box.textContent =
      entry === null ? '' : say('standing', gouji.words.decision(entry), entry.analyst || say('unknown'), entry.at.slice(0, 16).replace('T', ' '));
  }

  function show(report, question, choose) {
    const field = report.fields.get(question.field);
    const entry = gouji.queue.standing(report, question.field);
    drawReading(field, question);
    drawCandidates(field, question, choose);
    drawPrevious(field, question.previous, choose);
    drawStanding(entry);
    at('note').value = entry ? entry.note : '';
    at('typed').value = entry && entry.decision === 'correct' ? entry.corrected : '';
    at('accepted').textContent = field.reading === 'number' ? field.value : '';
    at('accept').disabled = field.reading === 'unreadable';
  }

  /** Why accepting what was read needs a second look; null if it does not. */
  function caution(field, pictureState, hasBox) {
    if (field.reading === 'text' || field.reading === 'absent') {
      return 'sure_' + field.reading;
    }
    return pictureState === 'there' && hasBox ? null : 'sure_unseen';
  }

  gouji.question = { show, ofCandidate, ofPrevious, caution };
})((window.gouji = window.gouji || {}));
