/** The looks of the floor: a clear page, no more. */
export const styles = `
:host { all: initial; display: block; font: medium/1.5 system-ui, sans-serif; color: #1b1f27; }
* { box-sizing: border-box; }
.root { max-inline-size: 32em; background: #fff; }
h2, h3, h4 { line-height: 1.25; margin-block: 1em 0.5em; }
h2 { font-size: 1.75em; }
h3 { font-size: 1.375em; }
h4 { font-size: 1.0625em; }
h3:focus { outline: 0; }
a, .link { color: #0b4a7d; text-decoration: underline; }
button { font: inherit; cursor: pointer; }
.exit { float: inline-end; min-block-size: 3em; padding: 0.5em 1em; border: 2px solid #99141d; border-radius: 0.375em; background: #fff; color: #99141d; font-weight: 600; }
.contact, .note { clear: both; margin-block: 1em; padding: 1em; border: 1px solid #d5dbe3; border-radius: 0.375em; background: #f2f5f8; }
.contact h4 { margin-block-start: 0; }
.ring { font-size: 1.375em; font-weight: 700; margin: 0; }
.progress { display: flex; gap: 0.25em; }
.progress span { flex: 1; block-size: 0.25em; background: #d5dbe3; }
.progress .done { background: #0b4a7d; }
.field { margin: 1.5em 0; padding: 0; border: 0; }
.label { display: block; font-weight: 600; padding: 0; margin-block-end: 0.25em; }
.hint { color: #454c59; margin: 0 0 0.5em; }
.problem { color: #99141d; font-weight: 600; margin: 0 0 0.5em; }
.has-problem { border-inline-start: 4px solid #99141d; padding-inline-start: 1em; }
.option { display: flex; gap: 0.75em; align-items: center; min-block-size: 3em; margin-block: 0.5em; padding: 0.5em 1em; border: 1px solid #687182; border-radius: 0.375em; }
.option:has(:checked) { border-color: #0b4a7d; background: #e8f1f9; }
.option input { inline-size: 1.25em; block-size: 1.25em; margin: 0; flex: none; accent-color: #0b4a7d; }
.input { font: inherit; inline-size: 100%; min-block-size: 3em; padding: 0.5em 0.75em; border: 1px solid #687182; border-radius: 0.375em; background: #fff; color: inherit; }
.short { max-inline-size: 12em; }
.medium { max-inline-size: 20em; }
.summary { padding: 1em; border: 2px solid #99141d; border-radius: 0.375em; }
.primary { min-block-size: 3em; padding: 0.5em 1.5em; border: 2px solid #0b4a7d; border-radius: 0.375em; background: #0b4a7d; color: #fff; font-weight: 600; }
.link { border: 0; padding: 0.25em 0; min-block-size: 2.75em; background: none; text-align: start; }
:focus-visible { outline: 3px solid #14171c; outline-offset: 2px; box-shadow: 0 0 0 5px #ffd23f; }
@media (max-width: 30em) { .primary { inline-size: 100%; } }
`;
