// Series by week as small charts side by side, topics that are new, and what regions speak of differently.

function trendsSection() {
  const finding = say(data.sentences.trend);
  if (view.trends.length === 0) return section('trends', finding, empty(t('trends.empty')));
  const grid = el('div', { class: 'trends' });
  const more = rowsWithMore(view.trends.map(trendCard), 9, grid);
  return section('trends', finding, note(t('trends.note')), grid, more);
}

function trendCard(trend, index) {
  const name = say(trend.name);
  const verdict = say(data.sentences.trends[index]);
  const { points, q } = trend.series;
  return el(
    'div',
    { class: 'card trend' },
    el('h3', {}, figure(words(name), trend.evidence, name, { class: 'name', 'aria-label': null })),
    el('p', { class: 'verdict ' + code(trend.series.verdict) }, verdict, q === null || q === undefined ? null : ' · ' + certaintyValue(q)),
    points.some((point) => point.value)
      ? chart({
          height: 150,
          slim: true,
          title: name + ' – ' + verdict,
          option: () => trendOption(trend),
          click: (event, box) => openWeek(trend, name, event.dataIndex, box),
          table: () => trendTable(trend, name),
        })
      : empty(t('not-enough')),
    trend.beneath.length === 0
      ? null
      : el(
          'p',
          { class: 'small beneath' },
          t('trends.beneath'),
          trend.beneath.slice(0, 5).map((other, index) => [index ? (page.language === 'zh' ? '；' : '; ') : page.language === 'zh' ? '' : ' ', figure(words(say(other.name)), other.evidence, say(other.name), { class: 'kin-figure', 'aria-label': null, title: certaintyValue(other.q) })]),
        ),
  );
}

function openWeek(trend, name, index, opener) {
  const point = trend.series.points[index];
  if (!point || !point.value || point.value[0] === 0) return; // nobody said it in that week
  const title = name + ' – ' + week(point.week);
  if (point.evidence >= 0) {
    openPanel(title, point.evidence, opener);
    return;
  }
  const until = new Date(new Date(point.week + 'T00:00:00Z').getTime() + 6 * 86400000).toISOString().slice(0, 10);
  openPanel(title, trend.evidence, opener, (text) => text.date && text.date >= point.week && text.date <= until);
}

function trendOption(trend) {
  const colour = kindColour(trend.kind);
  const { points, changes } = trend.series;
  const values = (pick) => points.map((point) => (point.value ? pick(point.value) : null));
  const known = points.filter((point) => point.value).map((point) => point.value);
  // intervals of weeks with little feedback reach far: the scale follows the shares, and cuts the band
  const top = Math.min(Math.max(...known.map((value) => value[2])), Math.max(...known.map((value) => value[0])) * 1.7 || 1);
  return {
    grid: { left: 40, right: 14, top: 20, bottom: 22 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { lineStyle: { color: MUTED, type: 'dotted' } },
      ...tip((events) => weekTip(points[events[0].dataIndex])),
    },
    xAxis: {
      type: 'category',
      data: points.map((point) => point.week),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#9aa5af' } },
      axisLabel: { color: MUTED, fontSize: 11, formatter: shortDay, hideOverlap: true, interval: Math.max(0, Math.ceil(points.length / 4) - 1) },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: top,
      splitNumber: 2,
      axisLabel: { color: MUTED, fontSize: 11, showMaxLabel: false, formatter: (value) => plain(value * 100, 0, top < 0.02 ? 2 : top < 0.1 ? 1 : 0) + NARROW + '%' },
      splitLine: { lineStyle: { color: '#edf0f2' } },
    },
    series: [
      band(points.map((point) => point.value), colour),
      {
        type: 'line',
        data: values((value) => value[0]),
        symbol: 'circle',
        symbolSize: 7,
        showSymbol: false,
        triggerLineEvent: true,
        lineStyle: { color: colour, width: 2 },
        itemStyle: { color: colour },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: MUTED, type: 'dashed', width: 1 },
          label: { show: true, position: 'end', rotate: 0, distance: 4, color: MUTED, fontSize: 11, formatter: (mark) => t('week.short', weekNumber(mark.name)) },
          data: changes.map((change) => ({ name: change.week, xAxis: change.week })),
        },
      },
    ],
  };
}

function weekTip(point) {
  if (!point || !point.value) return point ? week(point.week) + '\n' + t('not-enough') : '';
  const [value, low, high, n] = point.value;
  return [week(point.week), percent(value) + '  (' + percentRange(low, high) + ')', 'n = ' + count(n)].join('\n');
}

function trendTable(trend, name) {
  return {
    head: [t('trends.column.week'), t('trends.column.share'), t('trends.column.interval'), 'n'],
    rows: trend.series.points.map((point, index) => {
      if (!point.value) return [week(point.week), t('not-enough'), '', ''];
      const [value, low, high, n] = point.value;
      if (value === 0) return [week(point.week), percent(value), percentRange(low, high), count(n)];
      const cell = el(
        'button',
        { type: 'button', class: 'figure', 'aria-haspopup': 'dialog', onclick: (event) => openWeek(trend, name, index, event.currentTarget) },
        percent(value),
      );
      return [week(point.week), cell, percentRange(low, high), count(n)];
    }),
  };
}

// ---- emerging topics

function emergingSection() {
  const finding = say(data.sentences.emerging);
  if (view.emerging.length === 0) return section('emerging', finding, given(view.run.from) ? empty(t('emerging.empty')) : empty(t('trends.empty')));
  const rows = view.emerging.map((topic) => [
    [figure(words(say(topic.name)), topic.evidence, say(topic.name), { class: 'name', 'aria-label': null }), beneathNote(topic.beneath)],
    week(topic.since),
    figure(percent(topic.before[0]), topic.evidence, say(topic.name)),
    [figure(percent(topic.now[0]), topic.evidence, say(topic.name)), el('span', { class: 'small' }, percentRange(topic.now[1], topic.now[2]))],
    figure(sparkline(topic.series, WARN) || '–', topic.evidence, say(topic.name)),
    certaintyWord(topic.q) + ' (' + certaintyValue(topic.q) + ')',
  ]);
  const head = ['topic', 'since', 'before', 'now', 'trend', 'certainty'].map((key) => t('emerging.column.' + key));
  return section('emerging', finding, dataTable(t('nav.emerging'), head, rows));
}

// ---- regions

function regionsSection() {
  const finding = say(data.sentences.regions);
  if (view.regions.length === 0) return section('regions', finding, empty(t('regions.empty')));
  const most = Math.max(...view.regions.flatMap(({ here, elsewhere }) => [here[2], elsewhere[2]]));
  const list = el(
    'div',
    { class: 'rows regions' },
    el(
      'div',
      { class: 'row head', 'aria-hidden': 'true' },
      ['topic', 'plot', 'here', 'elsewhere', 'certainty'].map((key, index) => el('span', { class: index > 1 ? 'number' : '' }, t('regions.column.' + key))),
    ),
  );
  const more = rowsWithMore(view.regions.map((difference) => regionRow(difference, most)), 12, list);
  return section('regions', finding, note(t('regions.note')), list, more);
}

function regionRow(difference, most) {
  const { here, elsewhere, evidence } = difference;
  const title = difference.region + ' – ' + say(difference.topic);
  return el(
    'div',
    { class: 'row' },
    el('span', { class: 'row-name' }, el('b', {}, words(difference.region)), ' ', words(say(difference.topic)), beneathNote(difference.beneath)),
    figure(dumbbell(here, elsewhere, most, kindColour(difference.kind)), evidence, title, { class: 'plot' }),
    el('span', { class: 'number' }, figure(percent(here[0]), evidence, title), el('span', { class: 'small' }, percentRange(here[1], here[2]))),
    el('span', { class: 'number' }, figure(percent(elsewhere[0]), difference.elsewhereEvidence, title + ' – ' + t('regions.column.elsewhere')), el('span', { class: 'small' }, 'n = ' + count(elsewhere[3]))),
    el('span', { class: 'number' }, certaintyWord(difference.q), el('span', { class: 'small' }, certaintyValue(difference.q))),
  );
}

/** A region's value and all others' value on one line, with what lies between them. */
function dumbbell(here, elsewhere, most, colour) {
  const at = (value) => (1 + (value / most) * 97).toFixed(2) + '%';
  return svg(
    'svg',
    { class: 'whisker', height: 18, width: '100%', 'aria-hidden': 'true' },
    svg('line', { x1: '0%', x2: '100%', y1: 9, y2: 9, stroke: LINE }),
    svg('line', { x1: at(elsewhere[0]), x2: at(here[0]), y1: 9, y2: 9, stroke: colour, 'stroke-width': 2 }),
    svg('line', { x1: at(here[1]), x2: at(here[2]), y1: 9, y2: 9, stroke: colour, 'stroke-width': 5, opacity: 0.25 }),
    svg('circle', { cx: at(elsewhere[0]), cy: 9, r: 4, fill: '#ffffff', stroke: MUTED, 'stroke-width': 1.6 }),
    svg('circle', { cx: at(here[0]), cy: 9, r: 5, fill: colour }),
  );
}
