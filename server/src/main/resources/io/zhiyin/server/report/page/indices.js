// The three indices: overall on the first screen, over time, and for every product, category, aspect and region.

function indexCard() {
  if (view.indices.length === 0) return null;
  return el(
    'div',
    { class: 'card' },
    el('h3', {}, t('indices.title')),
    view.indices.map((board) => {
      const name = t('index.' + code(board.kind));
      const { value, evidence, n } = board.overall;
      return el(
        'div',
        { class: 'index-line' },
        el('span', { class: 'index-name' }, name),
        value ? figure(whisker(value, -1, 1, ACCENT, 0), evidence, name, { class: 'plot' }) : el('span', { class: 'small' }, tooFew(n, board.minimumN)),
        value ? figure(signed(value[0], 2), evidence, name, { class: 'index-value' }) : null,
        value ? el('span', { class: 'small index-more' }, t('interval', signedRange(value[1], value[2], 2)) + ' · n\u00a0=\u00a0' + count(n)) : null,
      );
    }),
    note(t('indices.scale')),
  );
}

function tooFew(n, least) {
  return t('not-enough.n', count(n), count(least));
}

function indicesSection() {
  const finding = say(data.sentences.indices);
  if (view.indices.length === 0) return section('indices', finding, empty(t('indices.empty')));
  const dimensions = ['PRODUCT', 'CATEGORY', 'ASPECT', 'REGION'].filter((dimension) =>
    view.indices.some((board) => (board.breakdowns[dimension] || []).length > 0),
  );
  return section(
    'indices',
    finding,
    note(t('indices.note')),
    el('div', { class: 'trends' }, view.indices.filter((board) => (board.breakdowns.PERIOD || []).length > 1).map(indexOverTime)),
    dimensions.length ? breakdownTabs(dimensions) : null,
  );
}

function breakdownTabs(dimensions) {
  const tabs = dimensions.map((dimension, index) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: 'tab-' + code(dimension),
        'aria-controls': 'by-' + code(dimension),
        'aria-selected': String(index === 0),
        tabindex: index === 0 ? '0' : '-1',
        onclick: () => choose(index),
      },
      t('dimension.' + code(dimension)),
    ),
  );
  const bodies = dimensions.map((dimension, index) =>
    el(
      'div',
      { role: 'tabpanel', id: 'by-' + code(dimension), 'aria-labelledby': 'tab-' + code(dimension), class: index === 0 ? '' : 'closed' },
      el('h3', { class: 'print-only' }, t('dimension.' + code(dimension))),
      breakdown(dimension),
    ),
  );
  const choose = (chosen) =>
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.setAttribute('tabindex', index === chosen ? '0' : '-1');
      bodies[index].classList.toggle('closed', index !== chosen);
      if (index === chosen) tab.focus();
    });
  const list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': t('indices.by') }, tabs);
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    choose((tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length);
    event.preventDefault();
  });
  return [list, ...bodies];
}

/** One row for each product, region …, with the three indices beside each other. */
function breakdown(dimension) {
  const rows = new Map();
  view.indices.forEach((board, column) =>
    (board.breakdowns[dimension] || []).forEach((row) => {
      const name = say(row.name);
      if (!rows.has(name)) rows.set(name, { name, n: 0, cells: [] });
      const known = rows.get(name);
      known.cells[column] = row;
      known.n = Math.max(known.n, row.n);
    }),
  );
  const sorted = [...rows.values()].sort((a, b) => b.n - a.n);
  const list = el(
    'div',
    { class: 'rows breakdown' },
    el('div', { class: 'row head', 'aria-hidden': 'true' }, el('span', {}, t('dimension.' + code(dimension))), view.indices.map((board) => el('span', {}, t('index.' + code(board.kind))))),
  );
  const more = rowsWithMore(
    sorted.map(({ name, cells }) =>
      el('div', { class: 'row' }, el('span', { class: 'row-name' }, words(name)), view.indices.map((board, column) => indexCell(board, cells[column], name))),
    ),
    12,
    list,
  );
  return [list, more];
}

function indexCell(board, row, name) {
  const kind = t('index.' + code(board.kind));
  if (!row || !row.value) return el('span', { class: 'small index-cell', 'data-name': kind }, tooFew(row ? row.n : 0, board.minimumN));
  const title = name + ' – ' + kind;
  return el(
    'span',
    { class: 'index-cell', 'data-name': kind },
    figure(whisker(row.value, -1, 1, row.value[2] < 0 ? WARN : ACCENT, 0), row.evidence, title, { class: 'plot' }),
    figure(signed(row.value[0], 2), row.evidence, title, { class: 'number', title: signedRange(row.value[1], row.value[2], 2) + ' · n = ' + count(row.n) }),
  );
}

function indexOverTime(board) {
  const rows = board.breakdowns.PERIOD;
  const name = t('index.' + code(board.kind));
  const open = (index, opener) => rows[index] && openPanel(name + ' – ' + say(rows[index].name), rows[index].evidence, opener);
  return el(
    'div',
    { class: 'card trend' },
    el('h3', {}, name),
    chart({
      height: 150,
      slim: true,
      title: name,
      option: () => indexOption(rows),
      click: (event, box) => open(event.dataIndex, box),
      table: () => ({
        head: [t('dimension.period'), name, t('trends.column.interval'), 'n'],
        rows: rows.map((row) =>
          row.value
            ? [say(row.name), figure(signed(row.value[0], 2), row.evidence, name + ' – ' + say(row.name)), signedRange(row.value[1], row.value[2], 2), count(row.n)]
            : [say(row.name), tooFew(row.n, board.minimumN), '', count(row.n)],
        ),
      }),
    }),
  );
}

function indexOption(rows) {
  const values = (pick) => rows.map((row) => (row.value ? pick(row.value) : null));
  const known = rows.filter((row) => row.value);
  const low = Math.min(0, ...known.map((row) => row.value[1]));
  const high = Math.max(0, ...known.map((row) => row.value[2]));
  return {
    grid: { left: 44, right: 32, top: 12, bottom: 22 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { lineStyle: { color: MUTED, type: 'dotted' } },
      ...tip((events) => indexTip(rows[events[0].dataIndex])),
    },
    xAxis: {
      type: 'category',
      data: rows.map((row) => say(row.name)),
      axisTick: { show: false },
      axisLine: { onZero: true, lineStyle: { color: '#9aa5af' } },
      axisLabel: { color: MUTED, fontSize: 11, hideOverlap: true, interval: Math.max(0, Math.ceil(rows.length / 4) - 1) },
    },
    yAxis: {
      type: 'value',
      min: Math.floor(low * 2) / 2,
      max: Math.ceil(high * 2) / 2,
      interval: 0.5,
      axisLabel: { color: MUTED, fontSize: 11, formatter: (value) => signed(value, 1) },
      splitLine: { lineStyle: { color: '#edf0f2' } },
    },
    series: [
      band(rows.map((row) => row.value), ACCENT),
      { type: 'line', data: values((value) => value[0]), symbol: 'circle', symbolSize: 7, showSymbol: false, triggerLineEvent: true, lineStyle: { color: ACCENT, width: 2 }, itemStyle: { color: ACCENT } },
    ],
  };
}

function indexTip(row) {
  if (!row) return '';
  if (!row.value) return shortened(say(row.name), 40) + '\n' + t('not-enough');
  return [shortened(say(row.name), 40), signed(row.value[0], 2) + '  (' + signedRange(row.value[1], row.value[2], 2) + ')', 'n = ' + count(row.n)].join('\n');
}
