/* Exact decimals as { n: BigInt, s: digits after the point }, and what people type. */
(function (gouji) {
  'use strict';

  const PLAIN = /^-?[0-9]+(\.[0-9]+)?$/;

  function parse(text) {
    if (!PLAIN.test(text)) {
      return null;
    }
    const point = text.indexOf('.');
    return point < 0
      ? { n: BigInt(text), s: 0 }
      : { n: BigInt(text.replace('.', '')), s: text.length - point - 1 };
  }

  function scaled(d, s) {
    return d.n * 10n ** BigInt(s - d.s);
  }

  function add(a, b) {
    const s = Math.max(a.s, b.s);
    return { n: scaled(a, s) + scaled(b, s), s };
  }

  function subtract(a, b) {
    return add(a, { n: -b.n, s: b.s });
  }

  /** Without zeros at the end of the fraction. */
  function format(d) {
    const minus = d.n < 0n ? '-' : '';
    const digits = String(d.n < 0n ? -d.n : d.n).padStart(d.s + 1, '0');
    const whole = digits.slice(0, digits.length - d.s);
    const fraction = digits.slice(digits.length - d.s).replace(/0+$/, '');
    return (d.n === 0n ? '' : minus) + whole + (fraction ? '.' + fraction : '');
  }

  function same(a, b) {
    const x = parse(a);
    const y = parse(b);
    return x !== null && y !== null ? subtract(x, y).n === 0n : a === b;
  }

  /**
   * A figure as typed, also by a Chinese input method: { value } or { problem }, a key of the texts. A comma may
   * stand between thousands or before decimals, so it is refused.
   */
  function typed(text) {
    const half = text
      .trim()
      .replace(/[\uff0d\u2212]/g, '-')
      .replace(/[\uff10-\uff19\uff0e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    if (half === '') {
      return { problem: 'typedNothing' };
    }
    if (/[,\uff0c\u3001']/.test(half)) {
      return { problem: 'typedComma' };
    }
    const value = parse(half);
    if (value === null) {
      return { problem: 'typedOther' };
    }
    // As typed but for zeros before it: 12.50 stays 12.50.
    return { value: half.replace(/^(-?)0+(?=[0-9])/, '$1') };
  }

  gouji.decimal = { parse, add, subtract, format, same, typed, zero: { n: 0n, s: 0 } };
})((window.gouji = window.gouji || {}));
