/*
 * A list of any length: only the rows in sight are elements, and they are used again when the list is scrolled. How high
 * the list is and how far it is scrolled is kept here: asking the browser makes it lay out the page at once.
 */
(function (gouji) {
  'use strict';

  /** Rows drawn out of sight, so that scrolling shows no gap. */
  const SPARE = 4;

  /** Sets an attribute only where it is another: an untouched row is not laid out again. */
  function attribute(element, name, value) {
    if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }

  /**
   * @param box the element that scrolls
   * @param height of a row, in pixels at the usual size of letters
   * @param draw (row element, number): fills a row
   * @param chosen (number): a row was clicked, or reached by the arrow keys
   */
  function list(box, height, draw, chosen) {
    const filling = document.createElement('div');
    filling.className = 'filling';
    filling.setAttribute('role', 'presentation');
    box.append(filling);
    const rows = [];
    let size = 0;
    let current = -1;
    let first = 0;
    let room = box.clientHeight;
    let top = 0;
    /** Whether the browser is yet to be told where the list is scrolled to. */
    let moved = false;

    function row() {
      const element = document.createElement('div');
      element.className = 'row';
      element.setAttribute('role', 'option');
      element.id = box.id + '-' + rows.length;
      element.style.height = height + 'px';
      element.addEventListener('click', () => chosen(Number(element.dataset.number)));
      filling.append(element);
      rows.push(element);
      return element;
    }

    function place(element, number) {
      const text = String(number);
      if (element.dataset.number !== text) {
        element.dataset.number = text;
        element.style.transform = 'translateY(' + number * height + 'px)';
        element.setAttribute('aria-posinset', String(number + 1));
      }
    }

    function paint() {
      const many = Math.min(size, Math.ceil(room / height) + 2 * SPARE);
      first = Math.max(0, Math.min(Math.floor(top / height) - SPARE, size - many));
      while (rows.length < many) {
        row();
      }
      rows.forEach((element, i) => {
        element.hidden = i >= many;
        if (i < many) {
          const number = first + i;
          place(element, number);
          attribute(element, 'aria-selected', String(number === current));
          attribute(element, 'aria-setsize', String(size));
          draw(element, number);
        }
      });
      const active = rows[current - first];
      if (active && !active.hidden) {
        attribute(box, 'aria-activedescendant', active.id);
      } else {
        box.removeAttribute('aria-activedescendant');
      }
    }

    function show(newSize, newCurrent) {
      if (newSize !== size) {
        size = newSize;
        filling.style.height = size * height + 'px';
      }
      current = newCurrent;
      const most = Math.max(0, size * height - room);
      let to = Math.min(top, most);
      const above = current * height;
      if (current >= 0 && (above < to || above + height > to + room)) {
        to = Math.max(0, Math.min(most, above - Math.max(0, (room - height) / 2)));
      }
      moved = moved || to !== top;
      top = to;
      paint();
    }

    /** Scrolls to where the rows are; last, when nothing on the page is changed any more. */
    function settle() {
      if (moved) {
        moved = false;
        box.scrollTop = top;
      }
    }

    box.addEventListener(
      'scroll',
      () => {
        if (!moved && box.scrollTop !== top) {
          top = box.scrollTop;
          paint();
        }
      },
      { passive: true }
    );
    new ResizeObserver(() => {
      room = box.clientHeight;
      paint();
    }).observe(box);
    box.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -size, End: size }[event.key];
      if (step && size > 0) {
        event.preventDefault();
        event.stopPropagation();
        chosen(Math.max(0, Math.min(size - 1, current + step)));
      }
    });
    return { show, paint, settle };
  }

  gouji.virtual = { list };
})((window.gouji = window.gouji || {}));
