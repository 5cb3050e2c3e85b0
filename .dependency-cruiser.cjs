// The arrows of the architecture: who may import whom. `npm run arrows` holds them.
const arrow = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    arrow('no-circles', {}, { circular: true }, 'A circle has no order to read it in.'),
    arrow(
      'contract-stands-alone',
      { path: '^proxy/contract/', pathNot: '\\.schema\\.ts$' },
      { pathNot: '^proxy/contract/(?!.*\\.schema\\.ts$)' },
      'The contract has no dependency at all; its schemas are the proxy’s.',
    ),
    arrow(
      'schemas-know-the-contract-only',
      { path: '^proxy/contract/.*\\.schema\\.ts$' },
      { path: '^(proxy|widget|demo|test)/', pathNot: '^proxy/contract/' },
      'The schemas stand beside the contract and know nothing else of ours.',
    ),
    arrow(
      'amelia-knows-the-contract-only',
      { path: '^proxy/amelia/' },
      {
        path: '^(proxy|widget|demo|test)/',
        pathNot: '^proxy/(amelia|contract)/',
      },
      'What knows Amelia knows the contract, and nothing of HTTP in front of it.',
    ),
    arrow(
      'guards-know-the-contract-only',
      { path: '^proxy/guards/' },
      {
        path: '^(proxy|widget|demo|test)/',
        pathNot: '^proxy/(guards|contract)/',
      },
      'Guards protect any route.',
    ),
    arrow(
      'stores-know-records-only',
      { path: '^proxy/stores/' },
      {
        path: '^(proxy|widget|demo|test)/',
        pathNot: '^proxy/(stores/|(guards/(records|answer-time)|store-setting|config-error)\\.ts$)',
      },
      'A store keeps texts by key and knows nothing of what they say.',
    ),
    arrow(
      'routes-see-an-interface',
      { path: '^proxy/routes/' },
      {
        path: '^(proxy|widget|demo|test)/',
        pathNot: '^proxy/(routes|guards|calendar|contract)/|^proxy/amelia/booking-system\\.ts$',
      },
      'Routes see Amelia only through an interface in contract terms.',
    ),
    arrow(
      'calendar-knows-the-contract-only',
      { path: '^proxy/calendar/' },
      {
        path: '^(proxy|widget|demo|test)/',
        pathNot: '^proxy/(calendar|contract)/',
      },
      'A calendar file is made of a receipt, whoever asks for it.',
    ),
    arrow(
      'pages-are-a-client',
      { path: '^proxy/pages/' },
      {
        path: '^(proxy|widget|demo|test)/',
        pathNot: '^proxy/(pages|guards|contract)/',
      },
      'Pages ask the API as any client does: no check is made a second time.',
    ),
    arrow(
      'doctor-sees-an-interface',
      { path: '^proxy/doctor/' },
      {
        path: '^(proxy|widget|demo|test)/',
        pathNot:
          '^proxy/(doctor|guards|contract)/|^proxy/amelia/booking-system\\.ts$|^proxy/(config|store-setting|captcha-setting)\\.ts$',
      },
      'The doctor sees the settings, and Amelia as the routes do.',
    ),
    arrow(
      'app-knows-no-runtime',
      { path: '^proxy/', pathNot: '^proxy/runtimes/' },
      { path: '^proxy/runtimes/' },
      'Runtimes import the app, never the other way.',
    ),
    arrow(
      'edge-code-has-no-node',
      { path: '^(proxy|widget)/', pathNot: '^proxy/runtimes/node|^widget/build/' },
      { dependencyTypes: ['core'] },
      'Only the Node runtime may use Node, and what builds.',
    ),
    arrow(
      'widget-sees-the-contract',
      { path: '^widget/' },
      {
        path: '^(proxy|demo|test)/',
        pathNot: '^proxy/contract/(?!.*\\.schema\\.ts$)',
      },
      'Of the proxy the widget sees the contract alone.',
    ),
    arrow(
      'ui-knows-no-bookings',
      { path: '^widget/ui/' },
      {
        path: '^(widget|proxy)/',
        pathNot: '^widget/(ui|time)/|^widget/define\\.ts$|^proxy/contract/(site|time)\\.ts$',
      },
      'Small elements serve any flow; of the contract they know days, zones and weeks.',
    ),
    arrow(
      'steps-draw',
      { path: '^widget/steps/' },
      {
        path: '^widget/',
        pathNot: '^widget/(steps|flow|ui|text|time)/|^widget/(define|manage-link)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
      'Steps see the flow, small elements, words, times, and how a link to a booking is written.',
    ),
    arrow(
      'demo-uses-public-entries',
      { path: '^demo/' },
      {
        path: '^(proxy|widget|test)/',
        pathNot:
          '^proxy/(app|config)\\.ts$|^widget/(amelia-booking|amelia-manage|entries/[\\w-]+)\\.ts$',
      },
      'The demo is a user like any other.',
    ),
    arrow(
      'nothing-imports-demo-or-test',
      { path: '^(proxy|widget)/' },
      { path: '^(demo|test)/' },
      'What ships never needs the demo.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
