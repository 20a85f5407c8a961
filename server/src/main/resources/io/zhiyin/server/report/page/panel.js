// The side panel: the quotes behind a figure, with the words that count highlighted, and where they stand in the files.

let panelOpener = null;

/** Opens the quotes behind a figure; keep says which of them belong to it, where the figure is a part of a whole. */
function openPanel(title, evidenceIndex, opener, keep) {
  const evidence = evidenceIndex < 0 ? { total: 0, quotes: [] } : data.evidence[evidenceIndex];
  const quotes = keep ? evidence.quotes.filter((quote) => keep(data.texts[quote[0]])) : evidence.quotes;
  fillPanel(title, shown(quotes.length, evidence.total, Boolean(keep)), quotes, opener);
}

/** Opens a single quote. */
function openQuote(title, quote, opener) {
  fillPanel(title, t('panel.quote'), [quote], opener);
}

function fillPanel(title, saying, quotes, opener) {
  const panel = document.getElementById('panel');
  panelOpener = opener || panelOpener;
  document.querySelectorAll('.open-figure').forEach((node) => node.classList.remove('open-figure'));
  panelOpener?.classList.add('open-figure');
  panel.replaceChildren(
    el(
      'header',
      {},
      el('div', {}, el('p', { class: 'eyebrow' }, t('panel.eyebrow')), el('h2', { id: 'panel-title' }, words(title))),
      el('button', { type: 'button', class: 'close', 'aria-label': t('panel.close'), onclick: closePanel }, '×'),
    ),
    el('p', { class: 'note' }, saying),
    el('ol', { class: 'quotes' }, quotes.map((quote) => el('li', {}, passage(quote), origin(quote)))),
  );
  panel.hidden = false;
  document.body.classList.add('with-panel');
  panel.querySelector('.close').focus();
  panel.scrollTop = 0;
}

function closePanel() {
  const panel = document.getElementById('panel');
  if (panel.hidden) return;
  panel.hidden = true;
  document.body.classList.remove('with-panel');
  document.querySelectorAll('.open-figure').forEach((node) => node.classList.remove('open-figure'));
  panelOpener?.focus();
  panelOpener = null;
}

function shown(here, all, part) {
  if (here === 0) return t('panel.none');
  if (part) return tn(here, 'panel.part', count(here), count(all));
  return here === all ? tn(all, 'panel.all', count(all)) : t('panel.some', count(here), count(all));
}

/** In characters: what is longer is cut in lists, and in the panel to the part around its first highlight. */
const LONGEST_EXCERPT = 140;
const LONGEST_PASSAGE = 700;

/** The text of a quote with its highlights, as text nodes; of a long one the part around the first, the whole on demand. */
function passage(quote) {
  const [index, ...places] = quote;
  const { text } = data.texts[index];
  const box = el('blockquote', { dir: 'auto' });
  if (text.length <= LONGEST_PASSAGE) {
    box.append(...marked(index, places, 0, text.length));
    return box;
  }
  const from = wholeCharacter(text, Math.max(0, (places[0] || 0) - 120));
  const to = wholeCharacter(text, Math.min(text.length, from + LONGEST_PASSAGE));
  const whole = el('button', {
    type: 'button',
    class: 'whole',
    onclick: () => {
      box.replaceChildren(...marked(index, places, 0, text.length));
      box.tabIndex = -1;
      box.focus();
    },
  }, t('panel.whole'));
  box.append(...marked(index, places, from, to), ' ', whole);
  return box;
}

/** A text from one place to another, with dots where more of it stands. */
function marked(index, places, from, to) {
  const { text, cutBefore, cutAfter } = data.texts[index];
  const parts = [cutBefore || from > 0 ? '…' : ''];
  let done = from;
  for (let i = 0; i < places.length; i += 2) {
    const [start, end] = [Math.max(from, places[i]), Math.min(to, places[i + 1])];
    if (start >= end) continue;
    parts.push(text.slice(done, start), el('mark', {}, text.slice(start, end)));
    done = end;
  }
  parts.push(text.slice(done, to), cutAfter || to < text.length ? '…' : '');
  return parts;
}

/** The same place, or one earlier where it would cut an emoji in two. */
function wholeCharacter(text, place) {
  const inside = place > 0 && place < text.length && /[\udc00-\udfff]/.test(text[place]) && /[\ud800-\udbff]/.test(text[place - 1]);
  return inside ? place - 1 : place;
}

/** Only the highlighted words of a quote. */
function highlighted(quote) {
  const [index, start, end] = quote;
  const text = data.texts[index].text;
  return start === undefined ? text : text.slice(start, end);
}

/** The highlighted words as a list can hold them. */
function excerpt(quote) {
  const whole = highlighted(quote).trim();
  return whole.length <= LONGEST_EXCERPT ? whole : whole.slice(0, wholeCharacter(whole, LONGEST_EXCERPT)).trimEnd() + '…';
}

/** A topic's quote in the list; one that was cut opens to the whole of it. */
function quoteFigure(topic, name) {
  const short = words(excerpt(topic.quote));
  return highlighted(topic.quote).trim().length <= LONGEST_EXCERPT
    ? short
    : el('button', { type: 'button', class: 'figure quote-figure', 'aria-haspopup': 'dialog', onclick: (event) => openQuote(name, topic.quote, event.currentTarget) }, short);
}

function place(text) {
  return text.file + ':' + text.line;
}

/** File and line, day, product and stars of a quote. */
function origin(quote) {
  const text = data.texts[quote[0]];
  const stars = text.rating === null || text.rating === undefined ? null : text.rating;
  return el(
    'p',
    { class: 'origin' },
    el('code', {}, place(text)),
    text.date ? el('span', {}, day(text.date)) : null,
    stars === null ? null : el('span', { class: 'stars' }, tn(stars, 'stars', plain(stars, 0, 1))),
    text.product ? words(text.product) : null,
  );
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closePanel();
});
