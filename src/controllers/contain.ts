/**
 * Keeps typing inside the element: these composed events stop at the shadow root, so that page-level listeners in the
 * bubbling phase see nothing of an answer. Hygiene, not a wall: a script of the page can listen in the capture phase.
 */
const telling = [
  'input',
  'beforeinput',
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'cut',
  'copy',
  'paste',
  'drag',
  'dragstart',
  'dragenter',
  'dragover',
  'dragleave',
  'dragend',
  'drop',
  'focusin',
  'focusout',
  'click',
];

export function contain(root: EventTarget): void {
  for (const type of telling) root.addEventListener(type, (event) => event.stopPropagation());
}
