// Puts the page together, and again when the language changes.

const SECTIONS = [
  ['needs', needsSection],
  ['topics', topicsSection],
  ['aspects', aspectsSection],
  ['drivers', driversSection],
  ['outcomes', outcomesSection],
  ['trends', trendsSection],
  ['emerging', emergingSection],
  ['indices', indicesSection],
  ['regions', regionsSection],
  ['quality', qualitySection],
  ['method', methodSection],
  ['provenance', provenanceSection],
];

function topBar() {
  const other = page.language === 'zh' ? 'en' : 'zh';
  return el(
    'div',
    { class: 'top' },
    el('a', { class: 'skip', href: '#needs' }, t('page.skip')),
    el('span', { class: 'brand' }, t('page.brand')),
    el('nav', { 'aria-label': t('page.sections') }, SECTIONS.map(([id]) => el('a', { href: '#' + id }, t('nav.' + id)))),
    el(
      'button',
      {
        type: 'button',
        class: 'switch',
        lang: other === 'zh' ? 'zh-CN' : 'en',
        onclick: () => {
          page.language = other;
          draw();
          document.querySelector('.switch').focus();
        },
      },
      t('page.switch'),
    ),
  );
}

function pageHead() {
  const { run } = view;
  const facts = [
    tn(run.feedback, 'facts.feedback', count(run.feedback)),
    run.customers === null || run.customers === undefined ? null : tn(run.customers, 'facts.customers', count(run.customers)),
    tn(run.statements, 'facts.statements', count(run.statements)),
    tn(run.files.length, 'facts.files', count(run.files.length)),
    run.from && run.to ? day(run.from) + ' – ' + day(run.to) : t('facts.no-time'),
  ].filter(Boolean);
  return el(
    'header',
    { class: 'head' },
    el('p', { class: 'eyebrow' }, t('page.eyebrow'), ' · ', words(run.shop)),
    el('h1', {}, say(data.sentences.summary)),
    el('p', { class: 'facts' }, facts.map((fact) => el('span', {}, fact))),
  );
}

function draw() {
  closePanel();
  disposeCharts();
  document.documentElement.lang = page.language === 'zh' ? 'zh-CN' : 'en';
  document.title = t('page.title', view.run.shop);
  document
    .getElementById('page')
    .replaceChildren(topBar(), el('main', {}, pageHead(), SECTIONS.map(([, build]) => build())), el('footer', {}, t('page.footer')));
}

draw();
