// The side panel: the quotes behind a figure, with the words that count highlighted, and where they stand in the files.

let panelOpener = null;

/** Opens the quotes behind a figure; keep says which of them belong to it, where the figure is a part of a whole. */
function openPanel(title, evidenceIndex, opener, keep) {
  const panel = document.getElementById('panel');
  const evidence = evidenceIndex < 0 ? { total: 0, quotes: [] } : data.evidence[evidenceIndex];
  const quotes = keep ? evidence.quotes.filter((quote) => keep(data.texts[quote[0]])) : evidence.quotes;
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
    el('p', { class: 'note' }, shown(quotes.length, evidence.total, Boolean(keep))),
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

/** The text of a quote with its highlights, as text nodes. */
function passage(quote) {
  const [index, ...places] = quote;
  const { text, cutBefore, cutAfter } = data.texts[index];
  const parts = [cutBefore ? '…' : null];
  let done = 0;
  for (let i = 0; i < places.length; i += 2) {
    parts.push(text.slice(done, places[i]), el('mark', {}, text.slice(places[i], places[i + 1])));
    done = places[i + 1];
  }
  parts.push(text.slice(done), cutAfter ? '…' : null);
  return el('blockquote', { dir: 'auto' }, parts);
}

/** Only the highlighted words of a quote. */
function highlighted(quote) {
  const [index, start, end] = quote;
  const text = data.texts[index].text;
  return start === undefined ? text : text.slice(start, end);
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
