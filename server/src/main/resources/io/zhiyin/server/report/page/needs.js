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
      needNotes(need, index),
      el(
        'p',
        { class: 'tags' },
        el('span', { class: 'tag ' + code(need.kind) }, t('kind.' + code(need.kind))),
        need.ratingEffect ? ratingTag(need, sentence) : null,
        need.twin ? el('span', { class: 'tag' }, t('needs.twin', say(need.twin.name), wholePercent(need.twin.confidence))) : null,
      ),
      needKin(need),
    ),
    el(
      'div',
      { class: 'need-size' },
      figure(percent(share), need.evidence, sentence, { class: 'big' }),
      el('span', { class: 'small' }, tn(all, 'needs.of.' + unitKey(), count(Math.round(share * all)), count(all))),
      el('span', { class: 'small' }, t('interval', percentRange(low, high))),
    ),
    el(
      'div',
      { class: 'need-certainty', 'data-name': t('needs.column.certainty') },
      el('span', { class: 'level' }, t('certainty.level.' + code(need.certainty))),
      need.strength === 'OWN' ? null : el('span', { class: 'small' }, t('certainty.' + code(need.strength))),
    ),
    el(
      'div',
      { class: 'need-trend', 'data-name': t('needs.column.trend') },
      need.series.points.length ? figure(sparkline(need.series, kindColour(need.kind)), need.evidence, sentence + ' – ' + t('needs.column.trend'), { class: 'spark-box' }) : null,
      el('span', { class: 'small' }, t(view.run.from ? 'verdict.' + code(need.series.verdict) : 'verdict.no-dates')),
      lastChange(need.series, need.evidence, sentence),
    ),
  );
}

function ratingTag(need, sentence) {
  const [effect, low, high] = need.ratingEffect;
  const text = t('needs.effect', signed(effect, 1));
  const title = t('needs.effect.title', signed(effect, 2) + ' (' + signedRange(low, high, 2) + (given(need.q) ? ', ' + certaintyValue(need.q) : '') + ')');
  return figure(text, need.evidence, sentence + ' – ' + title, { class: 'tag', title });
}

/** What else was found of it: where it moves or stands out, and what it drives. */
function needNotes(need, index) {
  if (need.notes.length === 0) return null;
  return el(
    'ul',
    { class: 'need-notes' },
    need.notes.map((finding, i) => {
      const text = say(data.sentences.notes[index][i]);
      return el('li', {}, figure(words(text), finding.evidence, text, { class: 'note-figure', 'aria-label': null, title: certaintyValue(finding.q) }));
    }),
  );
}

/** Other topics of the same kind about the same aspect. */
function needKin(need) {
  if (need.kin.length === 0) return null;
  return el(
    'p',
    { class: 'kin' },
    t('needs.kin'),
    need.kin.map((kin, index) => [index || page.language === 'en' ? ' ' : '', figure([words(say(kin.name) + ' ' + percent(kin.share[0])), index < need.kin.length - 1 ? (page.language === 'zh' ? '；' : ';') : ''], kin.evidence, say(kin.name), { class: 'kin-figure', 'aria-label': null })]),
  );
}

/** From which level to which a series last changed. */
function lastChange(series, evidence, title) {
  const change = series.changes[series.changes.length - 1];
  return change ? figure(percent(change.before) + ' → ' + percent(change.after), evidence, title, { class: 'small' }) : null;
}

function needQuote(quote) {
  const text = data.texts[quote[0]];
  return el(
    'p',
    { class: 'need-quote' },
    el('q', {}, words(excerpt(quote))),
    ' ',
    el('code', { class: 'source' }, place(text)),
  );
}

// ---- importance × urgency: what grows beyond chance by its urgency, all else in a strip by its severity

const DOT = 20;

function opportunityCard() {
  const box = el('div', { class: 'opportunity', role: 'group', 'aria-label': t('opportunity.title') });
  box.draw = () => {
    const width = Math.max(240, box.clientWidth || 340);
    if (box.firstChild && box.drawnWidth === width) return;
    box.drawnWidth = width;
    box.replaceChildren(opportunityPlot(width));
  };
  drawings.push(box);
  requestAnimationFrame(box.draw);
  return el(
    'div',
    { class: 'card' },
    el('h3', {}, t('opportunity.title')),
    note(t('opportunity.note')),
    box,
    chartTable(t('opportunity.title'), opportunityTable),
  );
}

/** Ranks of importance spread the needs evenly, from the least at the bottom to the most at the top. */
function opportunityPlot(width) {
  const height = 400;
  const [left, right, top, bottom] = [20, 4, 34, 40];
  const growing = view.needs.some((need) => need.urgency > 0);
  const parting = growing ? left + (width - left - right) * 0.46 : width - right;
  const dated = view.run.from !== null && view.run.from !== undefined;
  const rank = [...view.needs].sort((a, b) => a.importance - b.importance);
  const y = (need) => (rank.length < 2 ? (top + height - bottom) / 2 : height - bottom - 18 - (rank.indexOf(need) / (rank.length - 1)) * (height - top - bottom - 36));
  const mostUrgent = Math.max(...view.needs.map((need) => need.urgency), 1e-9);
  const mostSevere = Math.max(...view.needs.map((need) => need.severity), 1e-9);
  const inside = (from, to, part) => from + 18 + part * Math.max(0, to - from - 36);
  const largest = Math.max(...view.needs.map((need) => need.share[0]), 1e-9);
  const dots = view.needs.map((need, index) => ({
    need,
    index,
    x: need.urgency > 0 ? inside(parting, width - right, Math.sqrt(need.urgency / mostUrgent)) : inside(left, parting, need.severity / mostSevere),
    y: y(need),
    r: DOT / 2 + 3 * Math.sqrt(need.share[0] / largest),
  }));
  const label = (x, yy, text, attributes) => svg('text', { x, y: yy, 'font-size': 11, fill: MUTED, ...attributes }, text);
  return svg(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}` },
    growing ? svg('rect', { x: parting, y: top - 6, width: width - right - parting, height: height - top - bottom + 6, fill: '#eef3f6' }) : null,
    svg('line', { x1: left, x2: width - right, y1: height - bottom, y2: height - bottom, stroke: '#9aa5af' }),
    svg('line', { x1: left, x2: left, y1: top - 6, y2: height - bottom, stroke: '#9aa5af' }),
    label(left + 4, 20, t(dated ? 'opportunity.steady' : 'opportunity.no-time'), {}),
    growing ? label(width - right, 20, t('opportunity.growing'), { 'text-anchor': 'end', fill: INK, 'font-weight': 600 }) : null,
    label((left + parting) / 2, height - bottom + 15, t('opportunity.severity') + ' →', { 'text-anchor': 'middle' }),
    growing ? label((parting + width - right) / 2, height - bottom + 15, t('opportunity.urgency') + ' →', { 'text-anchor': 'middle' }) : null,
    growing || !dated ? null : label(left, height - bottom + 32, t('opportunity.none-growing'), {}),
    label(0, 0, t('opportunity.importance') + ' →', { transform: `translate(12 ${(top + height - bottom) / 2}) rotate(-90)`, 'text-anchor': 'middle' }),
    names(dots, [left, parting, width - right], top, height - bottom),
    [...dots].reverse().map(opportunityDot),
  );
}

function opportunityDot({ need, index, x, y, r }) {
  const sentence = say(data.sentences.needs[index]);
  const open = (event) => openPanel(sentence, need.evidence, event.currentTarget);
  return svg(
    'g',
    {
      class: 'dot',
      role: 'button',
      tabindex: '0',
      'aria-label': t('panel.open', sentence),
      onclick: open,
      onkeydown: (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(event);
      },
    },
    svg('title', {}, sentence),
    svg('circle', { cx: x, cy: y, r, fill: kindColour(need.kind), stroke: '#ffffff', 'stroke-width': 1.5 }),
    svg('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 700, fill: '#ffffff' }, String(index + 1)),
  );
}

/** A name beside each dot where its half of the plot has room for it: right of it, or left; the most pressing first. */
function names(dots, [left, parting, right], top, bottom) {
  const taken = dots.map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  const free = (box, from, to) =>
    box[0] >= from + 2 && box[2] <= to && box[1] >= top - 6 && box[3] <= bottom && taken.every((other) => box[2] <= other[0] || box[0] >= other[2] || box[3] <= other[1] || box[1] >= other[3]);
  return dots.map(({ need, x, y, r }) => {
    const whole = say(need.aspect ? need.aspect.name : need.name);
    const [from, to] = need.urgency > 0 ? [parting, right] : [left, parting];
    for (const most of page.language === 'zh' ? [8, 5] : [18, 11]) {
      const text = shortened(whole, most);
      const wide = Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 11.5 : 6.4), 0);
      for (const start of [x + r + 3, x - r - 3 - wide]) {
        const box = [start, y - 7, start + wide, y + 7];
        if (!free(box, from, to)) continue;
        taken.push(box);
        return svg('text', { x: start, y: y + 4, 'font-size': 11, fill: INK, 'aria-hidden': 'true' }, text);
      }
    }
    return null;
  });
}

function opportunityTable() {
  return {
    head: ['#', t('needs.column.need'), t('opportunity.importance'), t('opportunity.urgency'), t('opportunity.severity'), t('needs.column.size')],
    rows: view.needs.map((need, index) => [
      String(index + 1),
      figure(say(need.name), need.evidence, say(data.sentences.needs[index])),
      plain(need.importance, 0, 3),
      plain(need.urgency, 0, 3),
      plain(need.severity, 2, 2),
      percent(need.share[0]),
    ]),
  };
}
