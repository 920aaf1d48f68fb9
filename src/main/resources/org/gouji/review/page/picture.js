/* The page with the cell marked, and the cell enlarged. A picture is asked for when its page is shown. */
(function (gouji) {
  'use strict';

  const { say } = gouji.texts;
  const at = (id) => document.getElementById(id);
  const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3];
  /** Points around the cell in the enlarged crop: enough to see the frame of the cell and its neighbours' edges. */
  const AROUND = 8;
  const MOST_TIMES = 6;

  let zoom = 2;
  let shown = null;
  /** The report, field and number of the page that is looked at. */
  let looked = null;
  let next = null;
  /** none: nothing to load; loading; there; failed. */
  let state = 'none';

  function scrollToMark() {
    const box = at('scroll');
    const mark = at('mark');
    box.scrollTop = mark.offsetTop + mark.offsetHeight / 2 - box.clientHeight / 2;
    box.scrollLeft = mark.offsetLeft + mark.offsetWidth / 2 - box.clientWidth / 2;
  }

  function mark() {
    const element = at('mark');
    const { page, box } = shown;
    element.hidden = !page || !box;
    if (!element.hidden) {
      element.style.left = (100 * box[0]) / page.width + '%';
      element.style.top = (100 * box[1]) / page.height + '%';
      element.style.width = (100 * box[2]) / page.width + '%';
      element.style.height = (100 * box[3]) / page.height + '%';
      scrollToMark();
    }
  }

  function crop() {
    const canvas = at('crop');
    const frame = at('crop-frame');
    const { page, box } = shown;
    const can = state === 'there' && box !== null;
    canvas.hidden = !can;
    at('no-crop').hidden = can;
    if (!can) {
      at('no-crop').textContent = state === 'loading' ? say('loading') : say(page ? 'noBox' : 'noPicture');
      return;
    }
    const picture = at('picture');
    const scale = picture.naturalWidth / page.width;
    const x = Math.max(0, box[0] - AROUND);
    const y = Math.max(0, box[1] - AROUND);
    const width = Math.min(page.width - x, box[2] + 2 * AROUND);
    const height = Math.min(page.height - y, box[3] + 2 * AROUND);
    const style = getComputedStyle(frame);
    const mostHeight = parseFloat(style.maxHeight) || 150;
    const times = Math.min(frame.clientWidth / width, mostHeight / height, MOST_TIMES);
    const dense = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * times * dense);
    canvas.height = Math.round(height * times * dense);
    canvas.style.width = width * times + 'px';
    canvas.style.height = height * times + 'px';
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, x * scale, y * scale, width * scale, height * scale, 0, 0, canvas.width, canvas.height);
  }

  function missing() {
    at('no-picture').hidden = state === 'there' || state === 'loading';
    at('sheet').hidden = state === 'none' || state === 'failed';
    at('no-picture').textContent = say(state === 'failed' ? 'pictureFailed' : 'noPicture');
  }

  function draw() {
    missing();
    if (shown) {
      mark();
      crop();
    }
  }

  /** Turns to another page of the report: a field without a place may be printed on any. */
  function turn(step) {
    const numbers = looked.report.pageNumbers();
    const to = numbers.indexOf(looked.number) + step;
    if (to >= 0 && to < numbers.length) {
      show(looked.report, looked.field, numbers[to]);
    }
  }

  /** The page of a field; of one without a place the first page that can be leafed from. */
  function placeOf(report, field) {
    const numbers = report.pageNumbers();
    return field.page !== null || numbers.length === 0 ? field.page : numbers[0];
  }

  /** Shows the page of a field, or the one that was turned to. */
  function show(report, field, turnedTo) {
    const number = turnedTo === undefined ? placeOf(report, field) : turnedTo;
    const page = number === null ? null : report.page(number);
    const picture = at('picture');
    const source = page ? page.picture : '';
    looked = { report, field, number };
    const label = say('cropLabel', gouji.words.cell(field));
    const other = !shown || shown.source !== source;
    shown = { page, box: page && number === field.page ? field.box : null, source };
    at('page-number').textContent = number === null ? '' : say('pageNumber', number);
    at('page-before').disabled = !(number > report.pageNumbers()[0]);
    at('page-after').disabled = !(number < report.pageNumbers().at(-1));
    at('crop').setAttribute('aria-label', label);
    picture.alt = number === null ? '' : say('pageNumber', number);
    if (other) {
      at('mark').hidden = true;
      state = page ? 'loading' : 'none';
      if (page) {
        at('sheet').style.aspectRatio = page.width + ' / ' + page.height;
        picture.src = source;
      } else {
        picture.removeAttribute('src');
      }
    }
    draw();
  }

  /** Asks for the picture that is shown next, so that nobody waits for it. */
  function ahead(report) {
    const field = report.questions.length > 0 ? report.fields.get(report.questions[0].field) : null;
    const page = field && field.page !== null ? report.page(field.page) : null;
    if (page) {
      next = new Image();
      next.src = page.picture;
      // That it cannot be read is said when it is shown.
      next.decode().catch((error) => console.warn(error.message));
    }
  }

  function setZoom(step) {
    zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom + step));
    at('sheet').style.width = 100 * ZOOMS[zoom] + '%';
    if (shown) {
      mark();
    }
  }

  function start() {
    const picture = at('picture');
    picture.onload = () => {
      state = 'there';
      draw();
    };
    picture.onerror = () => {
      state = 'failed';
      draw();
    };
    at('page-before').onclick = () => turn(-1);
    at('page-after').onclick = () => turn(1);
    at('smaller').onclick = () => setZoom(-1);
    at('larger').onclick = () => setZoom(1);
    new ResizeObserver(() => shown && draw()).observe(at('crop-frame'));
  }

  gouji.picture = { start, show, draw, ahead, zoom: setZoom, state: () => state, hasBox: () => shown !== null && shown.box !== null };
})((window.gouji = window.gouji || {}));
