// Tests that start whole processes take longest; begun last, one of them would keep the other workers waiting at the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const slow = /[\\/]tests[\\/](flow|delivery|attack)[\\/]/;

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const inUsualOrder = super.sort(tests);
    return [
      ...inUsualOrder.filter(({ path }) => slow.test(path)),
      ...inUsualOrder.filter(({ path }) => !slow.test(path)),
    ];
  }
};
