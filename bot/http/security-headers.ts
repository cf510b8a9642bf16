import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';

/** Where Teams, Outlook and Microsoft 365 frame a tab from (Microsoft's tab requirements, platform.md 3). */
const tabHosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

const self = "'self'";

const policy = (isLocal: boolean) => ({
  'default-src': [self],
  'script-src': [self],
  'script-src-attr': ["'none'"],
  // Fluent writes its styles into the page as it renders, and the page is a file: no nonce can be put into both. What could
  // be done by a style alone is little, and nothing that people write is ever written as HTML.
  'style-src': [self, "'unsafe-inline'"],
  'img-src': [self, 'data:'],
  'font-src': [self, 'data:'],
  // teams-js also asks Microsoft's CDN (res.cdn.office.net) for a list of domains; that is knowingly refused, and
  // it falls back to the list that it brings along.
  'connect-src': [self],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': [self],
  // In local mode our own host page stands in for Teams.
  'frame-ancestors': isLocal ? [self, ...tabHosts] : tabHosts,
});

/** What a page here never needs of a device; Teams asks for the little that the clipboard needs. */
const closedFeatures = ['accelerometer', 'bluetooth', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid']
  .concat(['magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'])
  .map((feature) => `${feature}=()`)
  .join(', ');

const closeFeatures: RequestHandler = (_req, res, next) => {
  res.set('Permissions-Policy', closedFeatures);
  next();
};

/** Makes the headers that every answer carries. In local mode there is no https, so nothing may ask for it. */
export const makeSecurityHeaders = ({ isLocal }: { readonly isLocal: boolean }): RequestHandler =>
  Router().use(
    closeFeatures,
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy(isLocal) },
      // It knows no list of hosts; frame-ancestors takes its place.
      xFrameOptions: false,
      strictTransportSecurity: isLocal ? false : { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false },
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
