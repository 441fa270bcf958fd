import { MmcConfigurator } from './configurator.js';

customElements.define('mmc-configurator', MmcConfigurator);

declare global {
  interface HTMLElementTagNameMap {
    'mmc-configurator': MmcConfigurator;
  }
}
