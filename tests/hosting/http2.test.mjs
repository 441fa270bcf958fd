/** The lines for TLS and HTTP/2 in docs/hosting/nginx.conf, in a real nginx. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:http2';
import { after, before, describe, it } from 'node:test';
import { selfSigned } from '../support/certificate.mjs';
import { freePort, hasNginx, startNginx } from './nginx.mjs';

if (hasNginx) {
  describe('docs/hosting/nginx.conf with its lines for TLS', () => {
    let port;
    let server;
    let certificate;

    before(async () => {
      port = await freePort();
      certificate = await selfSigned();
      server = await startNginx({
        uncomment: /listen 443|ssl_/,
        replace: {
          'listen 443 ssl http2': `listen 127.0.0.1:${port} ssl http2`,
          '/etc/ssl/certs/widgets.example.org.pem': certificate.certFile,
          '/etc/ssl/private/widgets.example.org.key': certificate.keyFile,
        },
      });
    });
    after(async () => {
      await server.stop();
      await certificate.remove();
    });

    it('speaks HTTP/2', async () => {
      const session = connect(`https://127.0.0.1:${port}`, { ca: certificate.cert });
      const stream = session.request({ ':path': '/v1/mmc-widgets.js', 'accept-encoding': 'gzip' });
      const [headers] = await once(stream.resume(), 'response');
      assert.equal(session.alpnProtocol, 'h2');
      assert.equal(headers[':status'], 200);
      assert.equal(headers['content-encoding'], 'gzip');
      session.close();
    });
  });
}
