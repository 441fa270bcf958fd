/** The toolbar: what a designer can change about every story at once. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import { dress, HOSTS } from './hosts.js';
import { reduceMotion } from './motion.js';
import { speak } from './pseudo-language.js';
import type { Attributes } from './story.js';
import { dressIn, HIGH_CONTRAST } from './themes.js';

const item = (value: string, title: string): { value: string; title: string } => ({ value, title });
/** What is without a choice. The button is marked only where somebody has made one. */
const usual = (title: string): { type: 'reset'; value: string; title: string } => ({ type: 'reset', value: '', title });

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme of the widgets',
    toolbar: {
      title: 'Theme',
      items: [usual('Light'), item('dark', 'Dark'), item('auto', 'Auto')],
      dynamicTitle: true,
    },
  },
  language: {
    description: 'Language of the widgets',
    toolbar: {
      title: 'Language',
      dynamicTitle: true,
      items: [
        usual('English'),
        item('es', 'Español'),
        item('fr', 'Français'),
        item('pt', 'Português'),
        item('ar', 'العربية'),
        item('longest', 'Longest words + 40 %'),
        item('mirrored', 'Mirrored, right to left'),
      ],
    },
  },
  width: {
    description: 'Width of the place that the page gives the widget',
    toolbar: {
      title: 'Width',
      dynamicTitle: true,
      items: [usual('Full width'), ...['200', '320', '480', '768', '1280'].map((width) => item(width, `${width} px`))],
    },
  },
  motion: {
    description: 'Motion: what a reader sees who has asked for less',
    toolbar: { title: 'Motion', items: [usual('With motion'), item('reduced', 'Reduced motion')], dynamicTitle: true },
  },
  contrast: {
    description: 'The tokens of the high-contrast theme. Forced colours are the system’s: see “Rules of the look”',
    toolbar: { title: 'Contrast', items: [usual('Usual contrast'), item('high', 'High contrast')], dynamicTitle: true },
  },
  host: {
    description: 'The page around the widget, where a story stands alone',
    toolbar: {
      title: 'Host page',
      dynamicTitle: true,
      items: [usual('None'), ...Object.entries(HOSTS).map(([name, { title }]) => item(name, title))],
    },
  },
};

export const initialGlobals = { theme: '', language: '', width: '', motion: '', contrast: '', host: '' };

/** The page around the story, as the toolbar and the story's own width want it. */
export const inPage: Decorator<Attributes> = (story, { globals, parameters, args, viewMode }) => {
  speak(globals['language']);
  reduceMotion(globals['motion'] === 'reduced');
  const host = viewMode === 'story' ? HOSTS[globals['host']] : undefined;
  const page = document.createElement('div');
  page.className = `story-page ${args['theme'] ?? globals['theme']} ${parameters['width'] ? 'tight' : ''}`;
  page.style.maxInlineSize = `${globals['width'] || parameters['width'] || ''}px`;
  if (globals['contrast'] === 'high' && !parameters['hasTokens']) dressIn(HIGH_CONTRAST, page);
  render(story(), page);
  return html`${host ? html`<div class="host-page">${host.page}</div>` : nothing}${page}`;
};

/** The style sheet of the host page is there before the story is. Pages of documentation keep their own looks. */
export const dressPage: NonNullable<Preview['beforeEach']> = async ({ globals, viewMode }) => {
  await dress(viewMode === 'story' ? globals['host'] : '');
};
