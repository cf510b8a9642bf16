import { dashboard } from './tab/dashboard';
import { host } from './tab/host';
import { register } from './tab/register';
import { shell } from './tab/shell';
import { waves } from './tab/waves';

/** All words of the tab. */
export const tab = { ...shell, ...dashboard, ...waves, ...register, ...host } as const;
