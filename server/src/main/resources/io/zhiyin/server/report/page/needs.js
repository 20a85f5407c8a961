// The first screen: what customers need now, ranked, and how important against how urgent it is.

const NEEDS_FIRST = 6;

function kindColour(kind) {
  return kind === 'COMPLAINT' ? WARN : ACCENT;
}

function unitKey() {
  return view.run.unit === 'CUSTOMERS' ? 'customers' : 'feedback';
}

function needsSection() {
  if (view.needs.length === 0) {
    return el('section', { id: 'needs', 'aria-label': t('nav.needs') }, empty(t(view.run.feedback === 0 ? 'needs.nothing' : 'needs.empty')));
  }
  const list = el('ol', { class: 'needs' });
  const more = rowsWithMore(view.needs.map(needRow), NEEDS_FIRST, list, 'needs.more');
  return el(
    'section',
    { id: 'needs', 'aria-label': t('nav.needs'), class: 'first' },
    el(
      'div',
      { class: 'needs-list' },
      el(
        'div',
        { class: 'need-head', 'aria-hidden': 'true' },
        ['needs.column.need', 'needs.column.size', 'needs.column.certainty', 'needs.column.trend'].map((key) =>
          el('span', {}, t(key)),
        ),
      ),
      list,
      more,
    ),
    el('div', { class: 'aside' }, opportunityCard(), indexCard()),
  );
}

function needRow(need, index) {
  const sentence = say(data.sentences.needs[index]);
  const [share, low, high, all] = need.share;
  return el(
    'li',
    { class: 'need' },
    el('span', { class: 'rank', 'aria-hidden': 'true' }, String(index + 1)),
    el(
      'div',
      { class: 'need-words' },
      el('h3', {}, figure(sentence, need.evidence, sentence, { class: 'headline' })),
      need.quote ? needQuote(need.quote) : null,
      el(
        'p',
        { class: 'tags' },
        el('span', { class: 'tag ' + code(need.kind) }, t('kind.' + code(need.kind))),
        need.aspect ? el('span', { class: 'tag' }, say(need.aspect.name)) : null,
        need.ratingEffect ? el('span', { class: 'tag' }, t('needs.effect', signed(need.ratingEffect[0], 1))) : null,
        need.twin ? el('span', { class: 'tag' }, t('needs.twin', say(need.twin.name), wholePercent(need.twin.confidence))) : null,
      ),
      need.suggestion ? el('p', { class: 'suggestion' }, el('b', {}, t('needs.suggestion')), ' ', say(need.suggestion)) : null,
    ),
    el(
      'div',
      { class: 'need-size' },
      figure(percent(share), need.evidence, sentence, { class: 'big' }),
      el('span', { class: 'small' }, t('needs.of.' + unitKey(), count(Math.round(share * all)), count(all))),
      el('span', { class: 'small' }, t('interval', percentRange(low, high))),
    ),
    el(
      'div',
      { class: 'need-certainty' },
      el('span', { class: 'level' }, certaintyWord(need.q)),
      need.q === null || need.q === undefined ? null : el('span', { class: 'small' }, certaintyValue(need.q)),
    ),
    el(
      'div',
      { class: 'need-trend' },
      sparkline(need.series, kindColour(need.kind)),
      el('span', { class: 'small' }, t('verdict.' + code(need.series.verdict))),
      lastChange(need.series),
    ),
  );
}

/** From which level to which a series last changed. */
function lastChange(series) {
  const change = series.changes[series.changes.length - 1];
  return change ? el('span', { class: 'small' }, percent(change.before) + ' → ' + percent(change.after)) : null;
}

function needQuote(quote) {
  const text = data.texts[quote[0]];
  return el(
    'p',
    { class: 'need-quote' },
    el('q', {}, words(highlighted(quote).trim())),
    ' ',
    el('code', { class: 'source' }, place(text)),
  );
}

// ---- importance × urgency

function opportunityCard() {
  return el(
    'div',
    { class: 'card' },
    el('h3', {}, t('opportunity.title')),
    note(t('opportunity.note')),
    chart({
      height: 330,
      title: t('opportunity.title'),
      option: opportunityOption,
      click: (event, box) => event.data && openNeed(event.data.need, box),
      table: opportunityTable,
    }),
  );
}

function openNeed(index, opener) {
  openPanel(say(data.sentences.needs[index]), view.needs[index].evidence, opener);
}

function opportunityOption() {
  const most = (pick) => Math.max(...view.needs.map(pick), 1e-9);
  const right = most((need) => need.urgency) * 1.12;
  const top = most((need) => need.importance) * 1.12;
  const largest = most((need) => need.share[0]);
  const axis = (name, max, gap) => ({
    type: 'value',
    min: 0,
    max,
    name,
    nameLocation: 'middle',
    nameGap: gap,
    nameTextStyle: { color: MUTED, fontSize: 12 },
    axisLabel: { show: false },
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: '#9aa5af' } },
    splitLine: { show: false },
  });
  const corner = (x, y, align, key, colour) => ({
    coord: [x, y],
    symbolSize: 0,
    label: { show: true, formatter: t(key), color: colour, fontSize: 12, fontWeight: 600, align, verticalAlign: 'top' },
  });
  return {
    grid: { left: 26, right: 6, top: 6, bottom: 26 },
    xAxis: axis(t('opportunity.urgency') + ' →', right, 10),
    yAxis: axis(t('opportunity.importance') + ' →', top, 10),
    tooltip: tip((event) => (event.data && event.data.tip) || ''),
    series: [
      {
        type: 'scatter',
        data: view.needs
          .map((need, index) => ({
            value: [need.urgency, need.importance],
            need: index,
            tip: wrapped(say(data.sentences.needs[index]), 44),
            symbolSize: 17 + 17 * Math.sqrt(need.share[0] / largest),
            itemStyle: { color: kindColour(need.kind), opacity: 0.92, borderColor: '#ffffff', borderWidth: 1.5 },
            label: { show: true, formatter: String(index + 1), color: '#ffffff', fontSize: 12, fontWeight: 700 },
            z: 10 - index,
          }))
          .reverse(),
        markArea: {
          silent: true,
          itemStyle: { color: '#eef3f6' },
          data: [[{ coord: [right / 2, top / 2] }, { coord: [right, top] }]],
        },
        markPoint: {
          silent: true,
          data: [
            corner(right * 0.985, top * 0.985, 'right', 'opportunity.now', INK),
            corner(right * 0.015, top * 0.985, 'left', 'opportunity.plan', MUTED),
            corner(right * 0.985, top * 0.075, 'right', 'opportunity.watch', MUTED),
          ],
        },
      },
    ],
  };
}

function wrapped(text, width) {
  const lines = [];
  let line = '';
  let used = 0;
  for (const character of Array.from(text.replace(/[{}|]/g, ' '))) {
    used += character.charCodeAt(0) > 0x2e80 ? 2 : 1;
    line += character;
    if (used >= width && (character === ' ' || character.charCodeAt(0) > 0x2e80)) {
      lines.push(line);
      line = '';
      used = 0;
    }
  }
  return lines.concat(line).filter((part) => part).join('\n');
}

function opportunityTable() {
  return {
    head: ['#', t('needs.column.need'), t('opportunity.importance'), t('opportunity.urgency'), t('needs.column.size')],
    rows: view.needs.map((need, index) => [
      String(index + 1),
      figure(say(need.name), need.evidence, say(data.sentences.needs[index])),
      plain(need.importance, 0, 3),
      plain(need.urgency, 0, 3),
      percent(need.share[0]),
    ]),
  };
}
