import express, { type Request, type Response, type Router } from 'express';
import { type Language, languages } from '#core/language/language';
import { noticeNames, renderNoticePage } from '../pages/notice-page';
import { noticeStyle } from '../pages/notice-style';
import { readerLanguage, voiceOf } from './reader-language';

/** The language that the address names, else the reader's. */
const languageIn = (req: Request): Language =>
  languages.find((language) => language === req.query.lang) ?? readerLanguage(req);

const send = (res: Response, type: 'html' | 'css', text: string): void => {
  res.type(type).set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' }).send(text);
};

/** Makes the privacy notice and the terms of use, open to everybody; the manifest of the app names their addresses. */
export const makeNotices = ({ contact }: { readonly contact: string | null }): Router => {
  const router = express.Router();
  for (const name of noticeNames) {
    router.get(`/${name}`, (req, res) => {
      const language = languageIn(req);
      send(res, 'html', renderNoticePage(name, language, voiceOf(language), contact));
    });
  }
  router.get('/notice.css', (_req, res) => send(res, 'css', noticeStyle));
  return router;
};
