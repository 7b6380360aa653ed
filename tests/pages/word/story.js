// What a story does with the fake Word: `window.fakeWord`.
//
//   load(paragraphs)                     another document; runs: [{ text, rPr?, rev? }], cell?, list?, outline?, part?
//   select(paragraph, from, paragraph, to)   as with the mouse, in UTF-16 units
//   selected()                           the paragraph in which the selection begins, and its current text
//   type(paragraph, at, text)            as the user types: untracked by us, the selection follows
//   dump()                               paragraphs with runs (format and revision), tracking, marks, a log of writes
//   protect(security), readOnly(bool), tracking(mode), dark(bool)   the world as it may be
//   failWrite(n)                         the n-th write from now on fails
//
// The profile comes from the address: `?word=ltsc-2021 | ltsc-2024 | m365 | web` (see document.js).
"use strict";
(() => {
  const { word } = window.fakeWordParts;
  const { doc } = word;
  window.fakeWord = {
    load(paragraphs) {
      doc.load(paragraphs);
      word.select(doc.selection);
    },
    select(fromParagraph, from, toParagraph, to) {
      word.select(doc.range(fromParagraph, from, toParagraph, to));
    },
    type(paragraph, at, text) {
      doc.insertText(doc.range(paragraph, at, paragraph, at), text, "Start");
      word.select(doc.range(paragraph, at + text.length, paragraph, at + text.length));
    },
    selected: () => [doc.selection.fromParagraph, doc.text(doc.selection, (letter) => letter.rev?.type !== "del")],
    dump: () => JSON.parse(JSON.stringify(doc.dump())),
    protect: (security) => { doc.security = security; },
    readOnly: (value) => { word.readOnly = value; },
    tracking: (mode) => { doc.tracking = mode; },
    dark: (value) => { word.dark = value; },
    failWrite: (which) => { doc.failAt = which; },
    requests: () => word.requests || 0,
    settings: () => ({ ...word.settings }),
  };
})();
