// The first script of a page that is in no frame: says what its policy has refused.
const violations = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  // The icon is the browser's own wish.
  if (!blockedURI.endsWith('/favicon.ico')) violations.push(`${effectiveDirective} ${blockedURI}`);
});
window.refused = () => violations;
