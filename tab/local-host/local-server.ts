import { z } from 'zod';
import { createLocalToken, getLocalScene, type LocalScene } from '#core/contract/local';

// zod would try to compile its schemas with eval, which our content security policy refuses and reports.
z.config({ jitless: true });

/** Which teams and people there are on this computer. */
export const fetchScene = async (): Promise<LocalScene> => {
  const answer = await fetch(getLocalScene.path);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return getLocalScene.answer.parse(await answer.json());
};

/** A sign-in token for one of them, made anew each time. */
export const fetchToken = async (tenantId: string, userId: string): Promise<string> => {
  const answer = await fetch(createLocalToken.path, {
    method: createLocalToken.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tenantId, userId }),
  });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return createLocalToken.answer.parse(await answer.json()).token;
};
