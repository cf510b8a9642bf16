import type { Say } from '#core/language/language';
import type { Told } from './facts';
import type { MyData } from './my-data';
import { tellInstallation, tellPerson } from './tell-person';
import { tellPmo } from './tell-pmo';
import { tellWave } from './tell-wave';

/** Says what is kept about somebody, matter by matter; the page and the workbook have these words in common. */
export const tellMyData = (data: MyData, say: Say): Told[] => [
  tellPerson(say, data),
  ...tellInstallation(say, data),
  ...data.workspaces.flatMap((pmo) => [tellPmo(say, pmo), ...pmo.waves.map((wave) => tellWave(say, pmo.name, wave))]),
];
