/* A list of any length: only the rows in sight are elements, and they are used again when the list is scrolled. */
(function (gouji) {
  'use strict';

  /** Rows drawn out of sight, so that scrolling shows no gap. */
  const SPARE = 4;

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

    function paint() {
      const many = Math.min(size, Math.ceil(box.clientHeight / height) + 2 * SPARE);
      first = Math.max(0, Math.min(Math.floor(box.scrollTop / height) - SPARE, size - many));
      while (rows.length < many) {
        row();
      }
      rows.forEach((element, i) => {
        element.hidden = i >= many;
        if (i < many) {
          const number = first + i;
          element.dataset.number = String(number);
          element.style.transform = 'translateY(' + number * height + 'px)';
          element.setAttribute('aria-selected', String(number === current));
          element.setAttribute('aria-setsize', String(size));
          element.setAttribute('aria-posinset', String(number + 1));
          draw(element, number);
        }
      });
      const active = rows[current - first];
      if (active && !active.hidden) {
        box.setAttribute('aria-activedescendant', active.id);
      } else {
        box.removeAttribute('aria-activedescendant');
      }
    }

    function show(newSize, newCurrent) {
      size = newSize;
      current = newCurrent;
      filling.style.height = size * height + 'px';
      if (current >= 0) {
        const top = current * height;
        if (top < box.scrollTop || top + height > box.scrollTop + box.clientHeight) {
          box.scrollTop = top - Math.max(0, (box.clientHeight - height) / 2);
        }
      }
      paint();
    }

    box.addEventListener('scroll', paint, { passive: true });
    new ResizeObserver(paint).observe(box);
    box.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -size, End: size }[event.key];
      if (step && size > 0) {
        event.preventDefault();
        event.stopPropagation();
        chosen(Math.max(0, Math.min(size - 1, current + step)));
      }
    });
    return { show, paint };
  }

  gouji.virtual = { list };
})((window.gouji = window.gouji || {}));
