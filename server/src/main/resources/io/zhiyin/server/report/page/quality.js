// How far the data can be trusted, how the figures were made, and how to make them again.

function qualitySection() {
  const { quality } = view;
  return section(
    'quality',
    say(data.sentences.quality),
    el(
      'div',
      { class: 'cards' },
      el('div', { class: 'card' }, el('h3', {}, t('quality.set-apart')), setApart(quality)),
      el('div', { class: 'card' }, el('h3', {}, t('quality.doubts')), doubts(quality)),
      el('div', { class: 'card' }, el('h3', {}, t('quality.languages')), languages()),
    ),
    quality.volume.length > 1 ? volume(quality) : null,
    bursts(quality),
    problems(quality),
  );
}

function setApart(quality) {
  const rows = quality.setApart.filter((row) => total(row.evidence) > 0);
  if (rows.length === 0) return note(t(quality.rowsRead === 0 ? 'quality.none' : 'quality.set-apart.none'));
  const most = Math.max(...rows.map((row) => total(row.evidence)));
  return el(
    'ul',
    { class: 'plain' },
    rows.map((row) => barItem(say(row.reason), total(row.evidence), most, figure(count(total(row.evidence)), row.evidence, say(row.reason)))),
  );
}

function barItem(name, n, most, value) {
  const bar = el('span', { class: 'thin-bar', 'aria-hidden': 'true' });
  bar.style.width = ((n / most) * 100).toFixed(2) + '%';
  return el('li', { class: 'bar-item' }, el('span', {}, words(name)), el('span', { class: 'number' }, value), bar);
}

function doubts(quality) {
  const rows = [
    ['quality.exact', quality.exactDuplicates],
    ['quality.near', quality.nearDuplicates],
  ].map(([key, evidence]) => el('li', { class: 'bar-item' }, el('span', {}, t(key)), el('span', { class: 'number' }, figure(count(total(evidence)), evidence, t(key)))));
  const against = quality.ratingAgainstText;
  if (against) {
    const text = percent(against.share[0]);
    rows.push(
      el(
        'li',
        { class: 'bar-item' },
        el('span', {}, t('quality.against')),
        el('span', { class: 'number' }, figure(text, against.evidence, t('quality.against')), el('span', { class: 'small' }, percentRange(against.share[1], against.share[2]))),
      ),
    );
  }
  rows.push(el('li', { class: 'bar-item' }, el('span', {}, t('quality.bursts')), el('span', { class: 'number' }, count(quality.bursts.length))));
  rows.push(
    ...quality.gaps.map((gap) => el('li', { class: 'bar-item' }, el('span', {}, t('quality.gap')), el('span', { class: 'number' }, day(gap.from) + ' – ' + day(gap.to)))),
  );
  return el('ul', { class: 'plain' }, rows);
}

function languages() {
  const rows = Object.entries(view.run.languages).sort((a, b) => total(b[1]) - total(a[1]));
  if (rows.length === 0) return note(t('quality.languages.none'));
  const all = rows.reduce((sum, [, evidence]) => sum + total(evidence), 0);
  return el(
    'ul',
    { class: 'plain' },
    rows.map(([name, evidence]) => {
      const text = count(total(evidence)) + (page.language === 'zh' ? '（' : ' (') + percent(total(evidence) / all) + (page.language === 'zh' ? '）' : ')');
      return barItem(t('language.' + code(name)), total(evidence), all, figure(text, evidence, t('language.' + code(name))));
    }),
  );
}

function volume(quality) {
  const weeks = quality.volume;
  return el(
    'div',
    { class: 'part' },
    el('h3', {}, t('quality.volume')),
    chart({
      height: 170,
      title: t('quality.volume'),
      table: () => ({ head: [t('trends.column.week'), t('quality.column.count')], rows: weeks.map((one) => [week(one.week), figure(count(total(one.evidence)), one.evidence, t('quality.volume') + ' – ' + week(one.week))]) }),
      click: (event, box) => openPanel(t('quality.volume') + ' – ' + week(weeks[event.dataIndex].week), weeks[event.dataIndex].evidence, box),
      option: () => ({
        grid: { left: 52, right: 26, top: 10, bottom: 24 },
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, ...tip((events) => week(weeks[events[0].dataIndex].week) + '\n' + count(total(weeks[events[0].dataIndex].evidence))) },
        xAxis: {
          type: 'category',
          data: weeks.map((one) => one.week),
          axisTick: { show: false },
          axisLine: { lineStyle: { color: '#9aa5af' } },
          axisLabel: { color: MUTED, fontSize: 11, formatter: shortDay, hideOverlap: true },
        },
        yAxis: { type: 'value', splitNumber: 2, axisLabel: { color: MUTED, fontSize: 11, formatter: count }, splitLine: { lineStyle: { color: '#edf0f2' } } },
        series: [{ type: 'bar', data: weeks.map((one) => total(one.evidence)), itemStyle: { color: '#8fa9bb' }, barCategoryGap: '25%' }],
      }),
    }),
  );
}

function bursts(quality) {
  if (quality.bursts.length === 0) return null;
  const head = ['product', 'period', 'why', 'count'].map((key) => t('quality.column.' + key));
  const rows = quality.bursts.map((burst) => [
    words(burst.product),
    day(burst.from) + ' – ' + day(burst.to),
    say(burst.why),
    figure(count(total(burst.evidence)), burst.evidence, burst.product + ' – ' + t('quality.bursts')),
  ]);
  return el('div', { class: 'part bursts' }, el('h3', {}, t('quality.bursts')), dataTable(t('quality.bursts'), head, rows));
}

function problems(quality) {
  if (quality.problems.length === 0 && quality.rowsRead === 0) return null;
  if (quality.problems.length === 0) return el('div', { class: 'part' }, el('h3', {}, t('quality.problems')), empty(t('quality.problems.none')));
  return el(
    'div',
    { class: 'part' },
    el('h3', {}, t('quality.problems')),
    note(t('quality.problems.note')),
    [...quality.problems]
      .sort((a, b) => b.count - a.count)
      .map((group) =>
        el(
          'details',
          { class: 'problem' },
          el('summary', {}, el('span', {}, say(group.name)), ' ', el('span', { class: 'number' }, tn(group.count, 'quality.times', count(group.count)))),
          el('ul', {}, group.examples.slice(0, 10).map((problem) => el('li', {}, el('code', {}, problem.file + (problem.line > 0 ? ':' + problem.line : '')), ' ', words((problem.column ? problem.column + ' ' : '') + problem.message)))),
        ),
      ),
  );
}

// ---- method and provenance

function methodSection() {
  const items = ['share', 'interval', 'index', 'importance', 'urgency', 'drivers', 'outcomes', 'trends', 'emerging', 'regions', 'many', 'once', 'kano', 'topics', 'evidence'];
  const link = view.run.methodLink;
  return section(
    'method',
    t('method.finding'),
    el('dl', { class: 'method' }, items.map((item) => el('div', {}, el('dt', {}, t('method.' + item)), el('dd', {}, t('method.' + item + '.text'))))),
    el('p', { class: 'note' }, t('method.more'), ' ', link && link.startsWith('https://') ? el('a', { href: link, rel: 'noopener noreferrer' }, t('method.file')) : el('code', {}, t('method.file'))),
  );
}

function provenanceSection() {
  const { provenance, run } = view;
  const rows = [
    [t('provenance.version'), provenance.version],
    [t('provenance.data'), provenance.dataHash],
    [t('provenance.seed'), String(provenance.seed)],
    ...run.files.map((file) => [t('provenance.file'), file.name + ' – ' + tn(file.rows, 'rows', count(file.rows))]),
    ...Object.entries(provenance.models).map(([name, hash]) => [t('provenance.model', name), hash]),
    ...Object.entries(provenance.options).map(([name, value]) => [t('provenance.option', name), value]),
  ];
  return section(
    'provenance',
    t('provenance.finding'),
    el('table', { class: 'provenance' }, el('tbody', {}, rows.map(([name, value]) => el('tr', {}, el('th', { scope: 'row' }, words(name)), el('td', {}, words(value)))))),
  );
}
