import { createPrivateKey, X509Certificate } from 'node:crypto';

/** The certificate with which the bot signs in to Microsoft Entra, in the forms that its libraries ask for. */
export type BotCertificate = {
  /** Certificate and private key, each in PEM, as one text. */
  readonly pem: string;
  readonly privateKey: string;
  /** SHA-1, hexadecimal in capitals: how Entra lists certificates. */
  readonly thumbprint: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
};

const certificateBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/;
const keyBlock = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |EC )?PRIVATE KEY-----/;

/** A setting that went through a shell or a template may have its line breaks written out. */
const withLineBreaks = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\\n', '\n'));

/**
 * Reads a certificate with its private key; null for anything else: one without the other, a key with a passphrase, a
 * key of another certificate. Of a chain, the first is the bot's own.
 */
export const readBotCertificate = (text: string): BotCertificate | null => {
  const blocks = withLineBreaks(text);
  const [certificateText] = certificateBlock.exec(blocks) ?? [];
  const [keyText] = keyBlock.exec(blocks) ?? [];
  if (!certificateText || !keyText) return null;
  try {
    const certificate = new X509Certificate(certificateText);
    const key = createPrivateKey(keyText);
    // Entra takes RSA alone.
    if (!certificate.checkPrivateKey(key) || key.asymmetricKeyType !== 'rsa') return null;
    // Written anew, because the libraries read PEM less patiently than Node does.
    const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    return {
      pem: `${privateKey}${certificate.toString()}`,
      privateKey,
      thumbprint: certificate.fingerprint.replaceAll(':', ''),
      expiresAt: new Date(certificate.validTo).toISOString(),
    };
  } catch {
    // What crypto says of it may quote it.
    return null;
  }
};
