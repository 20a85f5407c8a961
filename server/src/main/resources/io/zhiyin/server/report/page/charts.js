// Charts: those of ECharts, drawn when they come into sight, and the small ones drawn by hand. Colours are told apart by
// people who see no red and green, and no chart tells by colour alone.

const INK = '#16202a';
const MUTED = '#54606c';
const LINE = '#dfe4e8';
const ACCENT = '#0b5a8a';
const WARN = '#b34700';
const FONT = getComputedStyle(document.documentElement).fontFamily;

const charts = [];

/** What is drawn by hand at the width that it finds: elements with a function draw. */
const drawings = [];

const sight =
  'IntersectionObserver' in window
    ? new IntersectionObserver(
        (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => entry.target.draw()),
        { rootMargin: '300px' },
      )
    : null;

/**
 * A chart of ECharts with its data as a table beneath.
 * option: what ECharts draws; click: what a click on a point does; table: {head, rows} of cells.
 */
function chart({ height, title, option, click, table, slim }) {
  const box = el('div', { class: 'chart', role: 'img', 'aria-label': title });
  box.style.height = height + 'px';
  const known = { box, drawn: null };
  box.draw = () => {
    if (known.drawn || !box.isConnected) return;
    known.drawn = echarts.init(box, null, { renderer: 'svg' });
    known.drawn.setOption({ animation: false, textStyle: { fontFamily: FONT, color: INK }, ...option() });
    if (click) known.drawn.on('click', (event) => click(event, box));
  };
  charts.push(known);
  if (sight) sight.observe(box);
  else setTimeout(box.draw);
  return el('div', { class: slim ? 'chart-with-table slim' : 'chart-with-table' }, box, table ? chartTable(title, table) : null);
}

function chartTable(title, table) {
  const details = el('details', { class: 'as-table' }, el('summary', {}, t('chart.table')));
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    const { head, rows } = table();
    details.append(dataTable(title, head, rows));
  });
  return details;
}

function dataTable(title, head, rows) {
  return el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
    el(
      'table',
      { class: 'data' },
      el('thead', {}, el('tr', {}, head.map((name) => el('th', { scope: 'col' }, name)))),
      el(
        'tbody',
        {},
        rows.map((row) =>
          el('tr', {}, row.map((cell, index) => el(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, cell))),
        ),
      ),
    ),
  );
}

function disposeCharts() {
  charts.forEach(({ drawn }) => drawn && drawn.dispose());
  charts.length = 0;
  drawings.length = 0;
}

function fitCharts() {
  charts.forEach(({ drawn }) => drawn && drawn.resize());
  drawings.forEach((drawing) => drawing.draw());
}

/** Before printing every chart is drawn, and all take the width that they have on paper. */
function printCharts() {
  document.body.classList.add('printing');
  charts.forEach(({ box }) => box.draw());
  fitCharts();
}

addEventListener('resize', fitCharts);
addEventListener('beforeprint', printCharts);
addEventListener('afterprint', () => {
  document.body.classList.remove('printing');
  fitCharts();
});

/** The look of a tooltip: drawn by ECharts as text, never as markup. */
function tip(formatter) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: '#ffffff',
    borderColor: LINE,
    padding: [8, 10],
    textStyle: { color: INK, fontSize: 12, fontFamily: FONT },
    formatter,
  };
}

function shortened(text, most) {
  const characters = Array.from(text.replace(/[{}|]/g, ' '));
  return characters.length <= most ? characters.join('') : characters.slice(0, most - 1).join('') + '…';
}

/** The band between low and high of a series: a four-cornered piece from each point to the next that has a value. */
function band(estimates, colour) {
  return {
    type: 'custom',
    silent: true,
    clip: true,
    data: estimates.map((value, index) => (value ? [index, value[1], value[2]] : [index, NaN, NaN])),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params, api) => {
      const [here, next] = [estimates[params.dataIndex], estimates[params.dataIndex + 1]];
      if (!here || !next) return null;
      const corner = (step, value) => api.coord([params.dataIndex + step, value]);
      const points = [corner(0, here[1]), corner(1, next[1]), corner(1, next[2]), corner(0, here[2])];
      return { type: 'polygon', shape: { points }, style: { fill: colour, opacity: 0.16 } };
    },
  };
}

// ---- drawn by hand

/** A series as a small line with its interval; decoration beside words that say the same. */
function sparkline(series, colour) {
  const points = series.points.map((point, index) => ({ index, value: point.value })).filter(({ value }) => value);
  if (points.length < 2) return null;
  const width = 132;
  const height = 34;
  const most = Math.max(Math.min(Math.max(...points.map(({ value }) => value[2])), Math.max(...points.map(({ value }) => value[0])) * 1.7), 1e-9);
  const x = (index) => 2 + (index / Math.max(1, series.points.length - 1)) * (width - 6);
  const y = (value) => height - 3 - (Math.min(most, Math.max(0, value)) / most) * (height - 8);
  const line = points.map(({ index, value }, i) => (i ? 'L' : 'M') + x(index).toFixed(1) + ' ' + y(value[0]).toFixed(1));
  const band = points
    .map(({ index, value }) => x(index).toFixed(1) + ',' + y(value[2]).toFixed(1))
    .concat(points.slice().reverse().map(({ index, value }) => x(index).toFixed(1) + ',' + y(value[1]).toFixed(1)));
  const last = points[points.length - 1];
  const turns = series.changes.map((change) => series.points.findIndex((point) => point.week === change.week));
  return svg(
    'svg',
    { class: 'spark', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    svg('polygon', { points: band.join(' '), fill: colour, opacity: '0.14' }),
    turns
      .filter((index) => index >= 0)
      .map((index) =>
        svg('line', { x1: x(index), x2: x(index), y1: 1, y2: height - 1, stroke: MUTED, 'stroke-dasharray': '2 2' }),
      ),
    svg('path', { d: line.join(''), fill: 'none', stroke: colour, 'stroke-width': '1.6', 'stroke-linejoin': 'round' }),
    svg('circle', { cx: x(last.index), cy: y(last.value[0]), r: 2.6, fill: colour }),
  );
}

/** A value with its interval on a scale from low to high, and a mark at zero or another baseline. */
function whisker(estimate, low, high, colour, baseline) {
  const at = (value) => Math.max(0, Math.min(100, ((value - low) / (high - low)) * 100)).toFixed(2) + '%';
  return svg(
    'svg',
    { class: 'whisker', height: 18, width: '100%', 'aria-hidden': 'true' },
    svg('line', { x1: '0%', x2: '100%', y1: 9, y2: 9, stroke: LINE }),
    baseline === undefined ? null : svg('line', { x1: at(baseline), x2: at(baseline), y1: 1, y2: 17, stroke: MUTED }),
    svg('line', { x1: at(estimate[1]), x2: at(estimate[2]), y1: 9, y2: 9, stroke: colour, 'stroke-width': 3, opacity: 0.45 }),
    svg('circle', { cx: at(estimate[0]), cy: 9, r: 4.5, fill: colour }),
  );
}

/** How statements lean: three parts of one bar, each of which opens. */
function mixBar(mix, title) {
  const parts = ['negative', 'neutral', 'positive'].map((lean) => ({ lean, evidence: mix[lean], n: total(mix[lean]) }));
  const all = parts.reduce((sum, part) => sum + part.n, 0);
  if (all === 0) return el('span', { class: 'muted' }, '–');
  return el(
    'span',
    { class: 'mix' },
    parts
      .filter((part) => part.n > 0)
      .map((part) => {
        const share = part.n / all;
        const text = t('mix.' + part.lean) + ' ' + wholePercent(share);
        const bar = figure(
          el('span', {}, share >= 0.14 ? wholePercent(share) : ''),
          part.evidence,
          title + ' – ' + text,
          { class: part.lean, title: text + ' (' + count(part.n) + ')' },
        );
        bar.style.flexGrow = String(share);
        return bar;
      }),
  );
}
