import { STORY_PREPARED, UPDATE_STORY_ARGS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { z } from 'zod';
import { read, TEXTS } from './texts.js';

const texts = z.record(z.string(), z.string());

/** Gives the story of the address the texts of the address, as if somebody had typed them into its controls. */
export function readTexts(): void {
  const updatedArgs = textsOf(new URLSearchParams(location.search).get(TEXTS));
  if (!updatedArgs) return;
  const channel = addons.getChannel();
  channel.once(STORY_PREPARED, ({ id: storyId }) => channel.emit(UPDATE_STORY_ARGS, { storyId, updatedArgs }));
}

function textsOf(written: string | null): Record<string, string> | undefined {
  try {
    return texts.parse(JSON.parse(read(written ?? '')));
  } catch {
    return undefined;
  }
}
