import { basename, join, posix } from 'node:path';
import express, { type Response, type Router } from 'express';

type TabFiles = {
  /** Where the built tab is: dist/tab. */
  readonly directory: string;
  /** In local mode the page that stands in for Teams is served too, at `/`. */
  readonly isLocal: boolean;
};

const yearInSeconds = 365 * 24 * 60 * 60;

/** The build names everything in `assets` after its content, so such a file never changes; pages do. */
const setCaching = (res: Response, path: string): void => {
  const isHashed = /[\\/]assets[\\/]/.test(path);
  res.set('Cache-Control', isHashed ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache');
};

/** Teams opens the page of a consent in a window of its own, which can tell Teams how it ended only if it is not cut off. */
const setHeaders = (res: Response, path: string): void => {
  setCaching(res, path);
  if (basename(path) === 'consent.html') res.set('Cross-Origin-Opener-Policy', 'unsafe-none');
};

/** Does the path lead to the host page, however it is written? One that cannot be decoded leads nowhere. */
const isHostPage = (path: string): boolean => {
  try {
    return posix.normalize(decodeURIComponent(path)).toLowerCase().startsWith('/local-host');
  } catch {
    return false;
  }
};

/** Makes the routes of the tab's files. */
export const makeTabFiles = ({ directory, isLocal }: TabFiles): Router => {
  const router = express.Router();
  if (isLocal) {
    router.get('/', (_req, res) => {
      res.set('Cache-Control', 'no-cache').sendFile(join(directory, 'local-host', 'index.html'), {
        cacheControl: false,
      });
    });
  } else {
    // It is built with the rest but means nothing outside of local mode.
    router.use('/tab', (req, res, next) => (isHostPage(req.path) ? void res.status(404).end() : next()));
  }
  router.use('/tab', express.static(directory, { cacheControl: false, setHeaders }));
  return router;
};
