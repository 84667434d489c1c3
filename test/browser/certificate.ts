import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate for one run: real news sites are served by https, and site rules go by their addresses. */
export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  fingerprint: string;
}

/** Makes a certificate that nothing trusts; a browser accepts it only where it is told the fingerprint. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Tearsheet sample pages' }], {
    keyType: 'ec',
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}
