// Aspects and how customers speak of them, Kano's classes, and what moves the rating.

function aspectsSection() {
  const finding = say(data.sentences.aspects);
  if (view.aspects.length === 0) return section('aspects', finding, empty(t('aspects.empty')));
  const table = el('div', { class: 'aspects', role: 'table', 'aria-label': t('nav.aspects') }, aspectHead());
  const sorted = [...view.aspects].sort((a, b) => mixTotal(b.mix) - mixTotal(a.mix));
  const widest = Math.max(1, ...sorted.flatMap(({ mix }) => [total(mix.negative), total(mix.positive)]));
  sorted.forEach((aspect) => table.append(...aspectRows(aspect, widest)));
  return section('aspects', finding, note(t('aspects.note')), table, kanoPart());
}

function aspectHead() {
  const keys = ['aspect', 'negative', 'positive', 'mentions', 'index'];
  return el(
    'div',
    { class: 'aspect head', role: 'row' },
    keys.map((key) => el('span', { role: 'columnheader', class: 'column-' + key }, t('aspects.column.' + key))),
  );
}

function aspectRows(aspect, widest) {
  const leaves = [...aspect.leaves].sort((a, b) => mixTotal(b.mix) - mixTotal(a.mix)).map((leaf) => aspectRow(leaf, widest, 'leaf'));
  leaves.forEach((leaf) => leaf.classList.add('closed'));
  const toggle = leaves.length
    ? el(
        'button',
        {
          type: 'button',
          class: 'toggle',
          'aria-expanded': 'false',
          'aria-label': t('aspects.toggle', say(aspect.aspect.name)),
          onclick: () => {
            const open = toggle.getAttribute('aria-expanded') !== 'true';
            toggle.setAttribute('aria-expanded', String(open));
            toggle.textContent = open ? '▾' : '▸';
            leaves.forEach((leaf) => leaf.classList.toggle('closed', !open));
          },
        },
        '▸',
      )
    : null;
  return [aspectRow(aspect, widest, 'group', toggle), ...leaves];
}

function aspectRow(aspect, widest, level, toggle) {
  const name = say(aspect.aspect.name);
  const { negative, neutral, positive } = aspect.mix;
  const all = mixTotal(aspect.mix);
  const side = (evidence, lean) => {
    const n = total(evidence);
    const bar = figure(el('span', { class: 'bar' }), evidence, name + ' – ' + t('mix.' + lean), {
      class: 'bar-box ' + lean,
      title: t('mix.' + lean) + ' ' + count(n),
    });
    bar.style.width = ((n / widest) * 84).toFixed(2) + '%'; // the rest is for the percentage beside it
    return el(
      'span',
      { role: 'cell', class: 'side ' + lean },
      bar,
      figure(all ? wholePercent(n / all) : '–', evidence, name + ' – ' + t('mix.' + lean), { class: 'side-figure' }),
    );
  };
  return el(
    'div',
    { class: 'aspect ' + level, role: 'row' },
    el('span', { role: 'rowheader', class: 'aspect-name' }, toggle || null, name),
    side(negative, 'negative'),
    side(positive, 'positive'),
    el('span', { role: 'cell', class: 'number mentions' }, figure(count(all), aspect.evidence, name), total(neutral) ? figure(t('aspects.neutral', count(total(neutral))), neutral, name + ' – ' + t('mix.neutral'), { class: 'small' }) : null),
    el(
      'span',
      { role: 'cell', class: 'number index' },
      aspect.sentiment
        ? [figure(signed(aspect.sentiment[0], 2), aspect.evidence, name + ' – ' + t('aspects.column.index')), el('span', { class: 'small' }, signedRange(aspect.sentiment[1], aspect.sentiment[2], 2))]
        : el('span', { class: 'small' }, t('not-enough')),
    ),
  );
}

// ---- Kano

function kanoPart() {
  const finest = view.aspects.flatMap((aspect) => (aspect.leaves.some((leaf) => leaf.kano) ? aspect.leaves : [aspect]));
  const classed = finest.filter((aspect) => aspect.kano && aspect.aspect.id !== 'overall'); // the verdict as a whole is no feature
  if (classed.length === 0) return el('div', { class: 'part' }, el('h3', {}, t('kano.title')), empty(t('kano.empty')));
  const kinds = ['MUST_BE', 'PERFORMANCE', 'ATTRACTIVE', 'INDIFFERENT'];
  const most = Math.max(...classed.flatMap(({ kano }) => [Math.abs(kano.lift[1]), Math.abs(kano.lift[2]), Math.abs(kano.drop[1]), Math.abs(kano.drop[2])]));
  const members = (kind) => classed.filter(({ kano }) => kano.kind === kind).sort((a, b) => a.kano.drop[0] - b.kano.drop[0]);
  const nobody = kinds.filter((kind) => members(kind).length === 0).map((kind) => t('kano.' + code(kind)));
  return el(
    'div',
    { class: 'part' },
    el('h3', {}, t('kano.title')),
    note(t('kano.note')),
    kinds
      .filter((kind) => members(kind).length > 0)
      .map((kind) =>
        el(
          'div',
          { class: 'kano-class' },
          el('h4', {}, t('kano.' + code(kind))),
          note(t('kano.' + code(kind) + '.meaning')),
          el('ul', { class: 'kano' }, members(kind).map((aspect) => kanoItem(aspect, most))),
        ),
      ),
    nobody.length ? below(t('kano.nobody', nobody.join(page.language === 'zh' ? '、' : ', '))) : null,
  );
}

function kanoItem(aspect, most) {
  const { lift, drop } = aspect.kano;
  const name = say(aspect.aspect.name);
  const line = (estimate, key, evidence, colour) =>
    el(
      'div',
      { class: 'kano-line' },
      el('span', { class: 'small' }, t(key)),
      whisker(estimate, -most, most, colour, 0),
      figure(signed(estimate[0], 1), evidence, name + ' – ' + t(key), { class: 'number' }),
    );
  return el('li', {}, el('b', {}, name), line(drop, 'kano.drop', aspect.mix.negative, WARN), line(lift, 'kano.lift', aspect.mix.positive, ACCENT));
}

// ---- drivers of the rating and of returns

const STARS = { key: 'drivers', effect: (value) => signed(value, 2), range: (low, high) => signedRange(low, high, 2) };
const POINTS = { key: 'outcomes', effect: (value) => signed(value * 100, 0), range: (low, high) => signedRange(low * 100, high * 100, 0) };

function driversSection() {
  const finding = say(data.sentences.drivers);
  const { tested, told, doubted } = view.drivers;
  if (tested === 0) return section('drivers', finding, empty(t('drivers.empty')));
  return section('drivers', finding, told.length ? [note(t('drivers.note')), driverRows(told, STARS)] : null, doubtedDrivers(doubted));
}

/** Effects against their voice stay out of the findings; whoever doubts the reading opens them. */
function doubtedDrivers(doubted) {
  if (doubted.length === 0) return null;
  return el('details', { class: 'doubted' }, el('summary', {}, tn(doubted.length, 'drivers.doubted', count(doubted.length))), note(t('drivers.doubted.note')), driverRows(doubted, STARS));
}

function outcomesSection() {
  const finding = say(data.sentences.outcomes);
  if (view.outcomes.length === 0) return section('outcomes', finding, empty(t('outcomes.empty')));
  return section(
    'outcomes',
    finding,
    view.outcomes.map((board) => {
      const name = say(board.name);
      const [share, , , all] = board.share;
      const size = el('p', { class: 'lead-figure' }, figure(percent(share), board.evidence, name, { class: 'big' }), ' ', tn(all, 'outcomes.share', count(Math.round(share * all)), count(all)));
      return [size, board.drivers.length ? [note(t('outcomes.note')), driverRows(board.drivers, POINTS)] : null];
    }),
  );
}

function driverRows(drivers, unit) {
  const sorted = [...drivers].sort((a, b) => (unit === STARS ? a.effect[0] - b.effect[0] : b.effect[0] - a.effect[0]));
  const most = Math.max(...sorted.flatMap(({ effect }) => [Math.abs(effect[1]), Math.abs(effect[2])])) * 1.04;
  const list = el('div', { class: 'rows drivers' });
  list.append(
    el(
      'div',
      { class: 'row head', 'aria-hidden': 'true' },
      el('span', {}, t('drivers.column.name')),
      el('span', { class: 'scale' }, el('span', {}, '← ' + t(unit.key + '.fewer')), el('span', {}, t(unit.key + '.more') + ' →')),
      el('span', { class: 'number' }, t(unit.key + '.column.effect')),
      el('span', { class: 'number' }, t('drivers.column.n')),
    ),
  );
  const more = rowsWithMore(sorted.map((driver) => driverRow(driver, most, unit)), 20, list);
  return [list, more];
}

function driverRow(driver, most, unit) {
  const [effect, low, high, n] = driver.effect;
  const name = say(driver.name);
  const bad = unit === STARS ? effect < 0 : effect > 0;
  return el(
    'div',
    { class: 'row' },
    el('span', { class: 'row-name' }, words(name), beneathNote(driver.beneath)),
    figure(whisker(driver.effect, -most, most, bad ? WARN : ACCENT, 0), driver.evidence, name, { class: 'plot' }),
    el('span', { class: 'number' }, figure(unit.effect(effect), driver.evidence, name), el('span', { class: 'small' }, unit.range(low, high))),
    el('span', { class: 'number' }, figure(count(n), driver.evidence, name), given(driver.q) ? el('span', { class: 'small' }, certaintyValue(driver.q)) : null),
  );
}

/** The same happening as wider or neighbouring matters tell it, each of which opens. */
function beneathNote(beneath) {
  if (beneath.length === 0) return null;
  const [before, after] = t('drivers.beneath', '{0}').split('{0}');
  return el(
    'span',
    { class: 'small beneath' },
    before,
    beneath.slice(0, 4).map((other, index) => [index ? (page.language === 'zh' ? '、' : ', ') : null, figure(words(say(other.name)), other.evidence, say(other.name), { class: 'kin-figure', 'aria-label': null, title: certaintyValue(other.q) })]),
    after || null,
  );
}
