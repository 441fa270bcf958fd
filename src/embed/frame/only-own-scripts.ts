/**
 * Narrows the page's policy to scripts of the folder that it is in. The page itself cannot say so:
 * in a sandboxed frame, `'self'` is nobody to WebKit, and the name of the host is known only here.
 */
const policy = document.createElement('meta');
policy.httpEquiv = 'content-security-policy';
policy.content = `script-src ${new URL('modules/', location.href).href}`;
document.head.append(policy);
