// Several instances as App Service runs them: a small part of tests/long/scale-out.long.ts.
import { tellScaleOut } from './scale-out-story';

jest.setTimeout(120_000);

test('two instances and forty people', () => tellScaleOut({ instances: 2, people: 40 }));
