// Which way imports may point. Each rule says why; tests/contract/layer-rules.test.ts plants a violation of each.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('core-is-pure', 'core imports itself and pure libraries: no I/O, no Teams, no Azure', '^core/', [
      '^core/',
      '^node_modules/(zod|intl-messageformat|@stdlib|ml-matrix|syllable|unified|retext-english|retext-simplify|tinyld|chrono-node)/',
    ]),
    {
      name: 'tab-and-bot-are-strangers',
      comment: 'what both need lives in core',
      severity: 'error',
      from: { path: '^(tab|bot)/' },
      to: { path: '^(tab|bot)/', pathNot: '^$1/' },
    },
    {
      name: 'tab-has-no-server-code',
      comment: 'bot libraries would end up in the browser',
      severity: 'error',
      from: { path: '^tab/', pathNot: '^tab/vite\\.config\\.ts$' },
      to: {
        path: '^node_modules/(botbuilder|botframework|@azure|@microsoft/teamsfx|express|pino|jose|helmet)|^(node:)?(fs|path|net|http|crypto)$',
      },
    },
    {
      name: 'bot-framework-is-one-adapter',
      comment: 'a move to another SDK may touch these folders only',
      severity: 'error',
      from: {
        path: '^(bot|core|tab)/',
        pathNot: '^bot/(teams|conversation)/|^bot/(app|run|run-azure|run-on-this-machine|health-probes|main)\\.ts$',
      },
      to: { path: '^node_modules/(botbuilder|botframework)' },
    },
    {
      name: 'teamsfx-is-one-adapter',
      comment: 'it is no longer developed: what replaces it may touch this folder only',
      severity: 'error',
      from: { path: '^(bot|core|tab)/', pathNot: '^bot/graph/' },
      to: { path: '^node_modules/@microsoft/teamsfx' },
    },
    {
      name: 'the-template-engine-is-loaded-late',
      comment: 'it costs a third of a start: cards are made with makeCardTemplate',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/cards/card-template\\.ts$' },
      to: { path: '^node_modules/(adaptivecards-templating|adaptive-expressions)' },
    },
    {
      name: 'adapters-are-wired-in-one-place',
      comment:
        'only the composition root knows which adapter stands behind a port; a backup is one of tables, row by row',
      severity: 'error',
      from: {
        path: '^bot/',
        pathNot:
          '^bot/(app|surroundings|run|run-azure|run-on-this-machine|health-probes|main|backup|restore)\\.ts$|^bot/(tables|local|graph|backup|wiring)/|^bot/teams/',
      },
      to: { path: '^bot/(tables|local|graph)/' },
    },
    {
      name: 'use-cases-not-tables',
      comment: 'conversation, http and jobs call use cases',
      severity: 'error',
      from: { path: '^bot/(conversation|http|jobs|teams|cards)/' },
      to: { path: '^bot/tables/' },
    },
    {
      name: 'kernel-and-measure-know-no-feature',
      severity: 'error',
      from: { path: '^core/(kernel|measure)/' },
      to: { path: '^core/', pathNot: '^core/(kernel|measure)/' },
    },
    {
      name: 'contract-is-the-edge-of-core',
      comment: 'the wire depends on the model, never the model on the wire',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/contract/' },
      to: { path: '^core/contract/' },
    },
    {
      name: 'instrument-is-upstream',
      severity: 'error',
      from: { path: '^core/instrument/' },
      to: { path: '^core/(wave|delivery|response|release)/' },
    },
    {
      name: 'wave-before-delivery',
      severity: 'error',
      from: { path: '^core/wave/' },
      to: { path: '^core/(delivery|response|release)/' },
    },
    {
      name: 'release-is-downstream',
      severity: 'error',
      from: { path: '^core/(instrument|wave|delivery|response|stakeholder|workspace)/' },
      to: { path: '^core/release/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'benches alone use the same stand-ins for Teams',
      severity: 'error',
      from: { path: '^(core|bot|tab)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'nothing-imports-the-package',
      comment: 'it is made of the app and checked against it, never the other way round',
      severity: 'error',
      from: { path: '^(core|bot|tab)/' },
      to: { path: '^appPackage/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.tsc)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
