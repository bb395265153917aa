/** What is printed: the paper in its own frame, and the form itself where the person prints the page. */
import {css} from 'lit';

/** In the element: the frame is laid out, so that every browser prints it, and seen by nobody. */
export const paper = css`
  .sheet {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .paper p + p {
    margin-block-start: 0.5em;
  }
  .paper .buttons {
    margin-block: 1em 0.5em;
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .root {
      max-inline-size: none;
      font-size: 11pt;
    }
    .buttons,
    .back,
    .link,
    .progress,
    .busy,
    .paper,
    .good-to-know,
    .sheet {
      display: none;
    }
    .answer,
    .reference,
    .warning {
      break-inside: avoid;
    }
    [part~='heading'] {
      break-after: avoid;
    }
  }
`;

/** On the paper. Margin boxes number the pages where the browser knows them; others number pages by themselves. */
export const sheet = css`
  @page {
    margin: 18mm 18mm 20mm;
    @bottom-right {
      content: counter(page) ' (' counter(pages) ')';
      font: 9pt sans-serif;
    }
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font: 11pt/1.45 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    overflow-wrap: break-word;
  }
  h1 {
    margin: 0 0 0.5em;
    font-size: 18pt;
    line-height: 1.25;
  }
  h2 {
    margin: 1.5em 0 0.5em;
    padding-block-end: 0.2em;
    border-block-end: 1pt solid #000;
    font-size: 13pt;
    break-after: avoid;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  .note {
    margin-block-end: 0.5em;
  }
  .facts > div {
    display: flex;
    gap: 0.75em;
  }
  .facts dt {
    flex: 0 0 10em;
  }
  dt {
    font-weight: 700;
    break-after: avoid;
  }
  .item {
    margin-block-end: 0.75em;
  }
  .words {
    white-space: pre-line;
    orphans: 3;
    widows: 3;
  }
  .option {
    display: flex;
    gap: 0.5em;
    align-items: center;
    break-inside: avoid;
  }
  .box {
    inline-size: 3.5mm;
    block-size: 3.5mm;
    border: 1pt solid #000;
  }
  .line {
    block-size: 8mm;
    border-block-end: 0.5pt solid #000;
  }
  .hand-in {
    margin-block-start: 2em;
    break-inside: avoid;
  }
`;
