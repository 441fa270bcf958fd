/** Puts a text on the clipboard. False where the browser does not let us: then what is shown of it is selected, to be copied by hand. */
export async function copy(text: string, shown?: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
