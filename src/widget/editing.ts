const EDITABLE = '[contenteditable]:not([contenteditable=false i])';

/** Whether an element is inside what somebody edits on the page: what is saved there is to be what was written. */
export function isEdited(element: Element): boolean {
  return element.closest(EDITABLE) !== null || element.ownerDocument.designMode === 'on';
}
