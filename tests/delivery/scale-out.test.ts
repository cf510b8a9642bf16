import { tellScaleOut } from './scale-out-story';

jest.setTimeout(120_000);

test('three instances are as one: nothing lost, nothing twice, also when one of them ends', () =>
  tellScaleOut({ instances: 3, people: 12 }));
