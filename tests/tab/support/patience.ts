// Rendering Fluent and running axe takes long on a busy machine; a slow test is not a failing one.
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
