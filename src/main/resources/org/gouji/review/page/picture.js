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
  /**
   * Pictures that are asked for next, by their path: read and decoded, so that nobody waits for them. The browser decodes
   * a picture once for the page and once more for the enlarged cell; so its pixels are there besides.
   */
  const ready = new Map();
  const MOST_READY = 4;
  /** The pixels of the picture that is shown, if they were made ahead. */
  let pixels = null;
  /** Whether the page is yet to be scrolled to the mark. */
  let unsettled = false;
  /** Pixels of the frame of the enlarged cell. */
  let frameWidth = 0;
  let frameHeight = 150;
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
      unsettled = true;
    }
  }

  /** Scrolls to the mark; last, as it makes the browser lay out the page. */
  function settle() {
    if (unsettled) {
      unsettled = false;
      scrollToMark();
    }
  }

  function measure() {
    const frame = at('crop-frame');
    frameWidth = frame.clientWidth;
    frameHeight = parseFloat(getComputedStyle(frame).maxHeight) || 150;
  }

  function crop() {
    const canvas = at('crop');
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
    if (frameWidth === 0) {
      measure();
    }
    const times = Math.min(frameWidth / width, frameHeight / height, MOST_TIMES);
    const dense = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * times * dense);
    canvas.height = Math.round(height * times * dense);
    canvas.style.width = width * times + 'px';
    canvas.style.height = height * times + 'px';
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(pixels || picture, x * scale, y * scale, width * scale, height * scale, 0, 0, canvas.width, canvas.height);
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
      settle();
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
      }
      pixels?.close(); // too much memory to wait for the browser to notice
      pixels = null;
      if (ready.has(source)) {
        put(ready.get(source), picture.alt);
        state = 'there';
      } else if (page) {
        picture.src = source;
      } else {
        picture.removeAttribute('src');
      }
    }
    draw();
  }

  /** Puts a picture that is decoded already in the place of the one that is shown. */
  function put(decoded, alt) {
    const image = decoded.image;
    pixels = decoded.pixels;
    const before = at('picture');
    before.onload = null;
    before.onerror = null;
    image.id = 'picture';
    image.alt = alt;
    listen(image);
    before.replaceWith(image);
    before.removeAttribute('id');
    ready.delete(image.dataset.source);
  }

  /** Asks for the picture of a report that is asked about soon. */
  function ahead(report) {
    const field = report.questions.length > 0 ? report.fields.get(report.questions[0].field) : null;
    const page = field && field.page !== null ? report.page(field.page) : null;
    if (!page || ready.has(page.picture) || (shown && shown.source === page.picture)) {
      return;
    }
    const image = new Image();
    image.dataset.source = page.picture;
    image.src = page.picture;
    image
      .decode()
      .then(() => createImageBitmap(image))
      .then((bitmap) => keep(page.picture, { image, pixels: bitmap }))
      // That it cannot be read is said when it is shown.
      .catch((error) => console.warn(error.message));
  }

  function keep(path, decoded) {
    ready.get(path)?.pixels.close(); // asked for twice
    ready.set(path, decoded);
    if (ready.size > MOST_READY) {
      const oldest = ready.keys().next().value;
      ready.get(oldest).pixels.close();
      ready.delete(oldest);
    }
  }

  function setZoom(step) {
    zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom + step));
    at('sheet').style.width = 100 * ZOOMS[zoom] + '%';
    if (shown) {
      mark();
      settle();
    }
  }

  function listen(picture) {
    picture.onload = () => {
      state = 'there';
      draw();
      settle();
    };
    picture.onerror = () => {
      state = 'failed';
      draw();
    };
  }

  function start() {
    listen(at('picture'));
    at('page-before').onclick = () => turn(-1);
    at('page-after').onclick = () => turn(1);
    at('smaller').onclick = () => setZoom(-1);
    at('larger').onclick = () => setZoom(1);
    new ResizeObserver(() => {
      measure();
      if (shown) {
        draw();
        settle();
      }
    }).observe(at('crop-frame'));
  }

  gouji.picture = { start, show, draw, settle, ahead, zoom: setZoom, state: () => state, hasBox: () => shown !== null && shown.box !== null };
})((window.gouji = window.gouji || {}));
