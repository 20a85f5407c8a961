// The list of all topics: a tree by parents, searched and filtered in place.

const TOPICS_FIRST = 20;

function topicsSection() {
  const finding = say(data.sentences.topics);
  if (view.topics.length === 0) return section('topics', finding, empty(t('topics.empty')));
  const state = { text: '', lean: '', language: '', order: 'size', closed: new Set(), all: false };
  const body = el('tbody');
  const status = el('p', { class: 'note', role: 'status' });
  const more = el('button', { type: 'button', class: 'more' });
  const refresh = () => showTopics(state, body, status, more);
  more.addEventListener('click', () => {
    state.all = true;
    refresh();
  });
  body.addEventListener('click', (event) => {
    const toggle = event.target.closest('[data-toggle]');
    if (!toggle) return;
    const id = toggle.getAttribute('data-toggle');
    if (!state.closed.delete(id)) state.closed.add(id);
    refresh();
    body.querySelector('[data-toggle="' + CSS.escape(id) + '"]')?.focus();
  });
  const table = el(
    'div',
    { class: 'scroll' },
    el(
      'table',
      { class: 'topics' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, t('topics.column.topic')),
          el('th', { scope: 'col', class: 'number' }, t('topics.column.statements')),
          el('th', { scope: 'col', class: 'number' }, t('topics.column.share.' + unitKey())),
          el('th', { scope: 'col' }, t('topics.column.mix')),
          el('th', { scope: 'col' }, t('topics.column.quote')),
        ),
      ),
      body,
    ),
  );
  refresh();
  const { unassigned, unsorted } = view.run;
  const left = total(unsorted) > 0 ? el('p', { class: 'note below' }, figure(t('topics.unsorted', percent(unassigned)), unsorted, t('topics.unsorted', percent(unassigned)))) : null;
  return section('topics', finding, topicFilters(state, refresh), status, table, more, left);
}

function topicFilters(state, refresh) {
  const choice = (name, options) =>
    el(
      'label',
      {},
      el('span', {}, t('topics.' + name)),
      el(
        'select',
        {
          onchange: (event) => {
            state[name] = event.target.value;
            refresh();
          },
        },
        options.map((option) =>
          el('option', { value: option, selected: option === state[name] }, t('topics.' + name + '.' + (option || 'any'))),
        ),
      ),
    );
  const languages = [...new Set(view.topics.map((topic) => topic.language))].sort();
  return el(
    'div',
    { class: 'filters', role: 'search' },
    el(
      'label',
      { class: 'search' },
      el('span', {}, t('topics.search')),
      el('input', {
        type: 'search',
        placeholder: t('topics.search.hint'),
        oninput: (event) => {
          state.text = event.target.value.trim().toLowerCase();
          refresh();
        },
      }),
    ),
    choice('lean', ['', 'negative', 'positive']),
    languages.length > 1 ? choice('language', ['', ...languages.map(code)]) : null,
    choice('order', ['size', 'negative', 'name']),
  );
}

function topicMatches(topic, state) {
  const found = [say(topic.name), ...topic.keywords].some((text) => text.toLowerCase().includes(state.text));
  const lean = state.lean === '' || total(topic.mix[state.lean]) * 2 > mixTotal(topic.mix);
  const language = state.language === '' || code(topic.language) === state.language;
  return found && lean && language;
}

function mixTotal(mix) {
  return total(mix.negative) + total(mix.neutral) + total(mix.positive);
}

function topicOrder(order) {
  if (order === 'name') return (a, b) => say(a.name).localeCompare(say(b.name), page.language);
  if (order === 'negative') return (a, b) => total(b.mix.negative) - total(a.mix.negative);
  return (a, b) => b.statements - a.statements;
}

/** Topics in the order of the tree; while something is filtered, the matches alone, without the tree. */
function topicRows(state) {
  const order = topicOrder(state.order);
  const filtered = state.text || state.lean || state.language || state.order !== 'size';
  const matching = view.topics.filter((topic) => topicMatches(topic, state));
  if (filtered) return matching.sort(order).map((topic) => ({ topic, depth: 0, inner: false }));
  const children = new Map();
  const known = new Set(view.topics.map((topic) => topic.id));
  for (const topic of matching) {
    const parent = topic.parent && known.has(topic.parent) ? topic.parent : '';
    if (!children.has(parent)) children.set(parent, []);
    children.get(parent).push(topic);
  }
  const rows = [];
  const visit = (parent, depth) =>
    (children.get(parent) || []).sort(order).forEach((topic) => {
      const inner = children.has(topic.id);
      rows.push({ topic, depth, inner });
      if (inner && !state.closed.has(topic.id)) visit(topic.id, depth + 1);
    });
  visit('', 0);
  return rows;
}

function showTopics(state, body, status, more) {
  const rows = topicRows(state);
  const visible = state.all ? rows : rows.slice(0, TOPICS_FIRST);
  body.replaceChildren(...visible.map((row) => topicRow(row, state)));
  status.textContent =
    rows.length === 0 ? t('topics.no-match') : tn(rows.length, 'topics.shown', count(visible.length), count(rows.length));
  more.textContent = t('more', count(rows.length));
  more.hidden = visible.length === rows.length;
}

function topicRow({ topic, depth, inner }, state) {
  const name = say(topic.name);
  const open = !state.closed.has(topic.id);
  const head = el(
    'th',
    { scope: 'row', class: 'depth-' + Math.min(depth, 3) },
    inner
      ? el(
          'button',
          { type: 'button', class: 'toggle', 'data-toggle': topic.id, 'aria-expanded': String(open), 'aria-label': t('topics.toggle', name) },
          open ? '▾' : '▸',
        )
      : null,
    figure(words(name), topic.evidence, name, { class: 'name', 'aria-label': null }),
    topic.keywords.length ? el('span', { class: 'keywords' }, words(topic.keywords.slice(0, 6).join(' · '))) : null,
    topic.twin ? el('span', { class: 'keywords' }, t('needs.twin', say(topic.twin.name), wholePercent(topic.twin.confidence))) : null,
  );
  return el(
    'tr',
    {},
    head,
    el('td', { class: 'number', 'data-name': t('topics.column.statements') }, figure(count(topic.statements), topic.evidence, name)),
    el(
      'td',
      { class: 'number', 'data-name': t('topics.column.share.' + unitKey()) },
      topic.share ? [figure(percent(topic.share[0]), topic.evidence, name), el('span', { class: 'small' }, percentRange(topic.share[1], topic.share[2]))] : '–',
    ),
    el('td', {}, mixBar(topic.mix, name)),
    el('td', { class: 'quote' }, topic.quote ? el('q', {}, quoteFigure(topic, name)) : null),
  );
}
