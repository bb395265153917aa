/**
 * Keeps typing and choosing inside the element: these composed events stop at the shadow root, so that page-level
 * listeners in the bubbling phase see nothing of an answer. Hygiene, not a wall: a script of the page can listen in the
 * capture phase. Presses stop as well: where they land tells which option was chosen. What only moves goes on (moving,
 * scrolling, wheel), and `change`, `submit`, `select` and `reset` never leave a shadow root by themselves.
 */
const telling = [
  'input',
  'beforeinput',
  // Of Chromium and WebKit; it holds the text.
  'textInput',
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
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
];

/**
 * What the host page put into a slot is its own, and so are the events of it. On the way down nothing is stopped: to a
 * page whose own `addEventListener` knows no options they mean the capture phase.
 */
const stop = (event: Event): void => {
  if (event.eventPhase === Event.CAPTURING_PHASE) return;
  const [target] = event.composedPath() as Node[];
  if (target?.getRootNode() === event.currentTarget) event.stopPropagation();
};

export function contain(root: EventTarget): void {
  // Passive: a listener that might hold back a touch would hold back scrolling.
  for (const type of telling) root.addEventListener(type, stop, type.startsWith('touch') && {passive: true});
}
