import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Makes a key and a certificate for 127.0.0.1 and localhost that nobody has signed, good for a day. Needs `openssl`.
 *
 * @returns both as PEM and as files, and how to remove them
 */
export async function selfSigned() {
  const folder = await mkdtemp(join(tmpdir(), 'mmc-certificate-'));
  const [certFile, keyFile] = ['cert.pem', 'key.pem'].map((name) => join(folder, name));
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  await promisify(execFile)('openssl', ['req', '-x509', ...key, ...names, '-days', '1', '-out', certFile]);
  return {
    certFile,
    keyFile,
    cert: await readFile(certFile),
    key: await readFile(keyFile),
    remove: () => rm(folder, { recursive: true }),
  };
}
