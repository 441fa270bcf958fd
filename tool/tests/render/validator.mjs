// What is wrong with a piece of HTML, by html-validate's rules of the HTML standard.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const loader = new StaticConfigLoader({
  extends: ['html-validate:standard'],
  elements: ['html5'],
  rules: {
    // Of style: a closing slash, a class of a BEM name, an attribute without a value.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // An iframe or a page of its own has a title; a part of a page has none.
    'no-trailing-whitespace': 'error',
  },
});
const validator = new HtmlValidate(loader);

export function problemsOf(html) {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}
