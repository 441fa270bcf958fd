import { SET_CURRENT_STORY, STORY_ARGS_UPDATED } from 'storybook/internal/core-events';
import { type API } from 'storybook/manager-api';
import { TEXTS, textsLeftOut } from './texts.js';

/** Keeps in the manager's address what Storybook leaves out of it. */
export function writeTexts(api: API): void {
  const write = (): void => {
    const story = api.getCurrentStoryData();
    if (story?.type !== 'story' || !story.args) return;
    api.applyQueryParams({ [TEXTS]: textsLeftOut(story.args, story.initialArgs ?? {}) }, { replace: true });
  };
  api.on(STORY_ARGS_UPDATED, write);
  api.on(SET_CURRENT_STORY, write);
}
