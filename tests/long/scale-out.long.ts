import { tellScaleOut } from '../delivery/scale-out-story';

jest.setTimeout(900_000);

test.each([
  { instances: 3, people: 12 },
  { instances: 6, people: 300 },
])('$instances instances and $people people', tellScaleOut);
