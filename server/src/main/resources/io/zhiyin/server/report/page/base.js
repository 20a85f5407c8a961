'use strict';
// The page's data, its two languages, and how it writes elements and numbers. Customers' words reach the page through
// text nodes alone: nothing in these scripts ever sets markup.

const data = JSON.parse(document.getElementById('data').textContent);
const view = data.view;
const page = { language: data.language };

// ---- words

/** A text of the catalogue with its holes filled. */
function t(key, ...values) {
  const text = data.messages[page.language][key];
  if (text === undefined) throw new Error('the catalogue lacks ' + key);
  // a value in quotation marks that a text puts into quotation marks keeps one pair
  return text.replace(/\{(\d)\}/g, (hole, index) => String(values[index])).replace(/““/g, '“').replace(/””/g, '”');
}

/** The text for so many: the singular for one, where the language has one. */
function tn(n, key, ...values) {
  const singular = key + '.one';
  return t(n === 1 && singular in data.messages[page.language] ? singular : key, ...values);
}

/** A name or sentence in the page's language. */
function say(label) {
  return typeof label === 'string' ? label : label[page.language];
}

/** An enum's name as the catalogue writes it. */
function code(name) {
  return name.toLowerCase().replace(/_/g, '-');
}

// ---- numbers and days

const NARROW = '\u202f';

function plain(value, least, most) {
  const format = new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
  return format.format(value);
}

function count(n) {
  return plain(n, 0, 0);
}

function percent(share) {
  if (share > 0 && share < 0.001) return '<' + NARROW + '0.1' + NARROW + '%';
  return plain(share * 100, 1, 1) + NARROW + '%';
}

/** A share where a decimal would only be in the way: in bars, and of things that are not measured so closely. */
function wholePercent(share) {
  return share > 0 && share < 0.005 ? '<' + NARROW + '1' + NARROW + '%' : plain(share * 100, 0, 0) + NARROW + '%';
}

/** Both ends of an interval of shares, to the same number of decimals. */
function percentRange(low, high) {
  const digits = high < 0.001 ? 2 : 1;
  return plain(Math.max(0, low) * 100, digits, digits) + '–' + plain(high * 100, digits, digits) + NARROW + '%';
}

function signed(value, digits) {
  const size = plain(Math.abs(value), digits, digits);
  if (Number(size.replace(/,/g, '')) === 0) return size;
  return (value < 0 ? '−' : '+') + size;
}

function signedRange(low, high, digits) {
  return signed(low, digits) + ' … ' + signed(high, digits);
}

/** A q-value as statisticians write it. */
function certaintyValue(q) {
  if (q < 0.001) return 'q' + NARROW + '<' + NARROW + '0.001';
  return 'q' + NARROW + '=' + NARROW + plain(q, 2, q < 0.01 ? 3 : 2);
}

/** Whether a value was given at all. */
function given(value) {
  return value !== null && value !== undefined;
}

function certaintyWord(q) {
  if (!given(q)) return t('certainty.untested');
  return t('certainty.' + (q < 0.001 ? 'very-high' : q < 0.01 ? 'high' : q < 0.05 ? 'fair' : 'chance'));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function day(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return page.language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`;
}

function shortDay(iso) {
  const [, month, date] = iso.split('-').map(Number);
  return page.language === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1]}`;
}

/** The ISO week of the year that this day lies in. */
function weekNumber(iso) {
  const thursday = new Date(iso + 'T00:00:00Z');
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday - newYear) / 86400000 + 1) / 7);
}

function week(iso) {
  return t('week', weekNumber(iso), shortDay(iso));
}

// ---- elements

/** An element with attributes, listeners (onclick: …) and children; strings become text. */
function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Customers' words, kept apart from what stands around them even where they turn the writing direction. */
function words(text, attributes) {
  return el('bdi', { dir: 'auto', ...attributes }, text);
}

/** A number, bar or dot that opens to the quotes behind it; plain text where nothing stands behind it. */
function figure(content, evidence, title, attributes) {
  if (evidence === undefined || evidence === null || evidence < 0) {
    return el('span', attributes, content);
  }
  const spoken = typeof content === 'string' ? null : t('panel.open', title);
  return el(
    'button',
    {
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-label': spoken,
      ...attributes,
      class: 'figure ' + ((attributes && attributes.class) || ''),
      onclick: (event) => openPanel(title, evidence, event.currentTarget),
    },
    content,
  );
}

function total(evidence) {
  return evidence < 0 ? 0 : data.evidence[evidence].total;
}

/** A section of the page: its name, the finding as its headline, and what shows it. */
function section(id, finding, ...children) {
  return el(
    'section',
    { id, 'aria-labelledby': id + '-title' },
    el('p', { class: 'eyebrow' }, t('nav.' + id)),
    el('h2', { id: id + '-title' }, finding),
    children,
  );
}

function empty(text) {
  return el('p', { class: 'empty' }, text);
}

function note(text) {
  return el('p', { class: 'note' }, text);
}

/** A note that closes a list. */
function below(text) {
  return el('p', { class: 'note below' }, text);
}

/** The first rows at once, the rest on demand; in print all of them. */
function rowsWithMore(rows, first, parent, key) {
  rows.forEach((row, index) => {
    if (index >= first) row.classList.add('later');
    parent.append(row);
  });
  if (rows.length <= first) return null;
  const more = el(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-expanded': 'false',
      onclick: () => {
        rows.forEach((row) => row.classList.remove('later'));
        more.remove();
        rows[first].querySelector('button')?.focus();
      },
    },
    t(key || 'more', count(rows.length)),
  );
  return more;
}
