// Opens HWPX files with @rhwp/core and prints, for each, its paragraphs and how many pages it draws: JSON, in order.
import { readFileSync } from "node:fs";
import { HwpDocument, initSync } from "@rhwp/core";

// The layout of pages asks for the width of texts; what counts here is that every page can be drawn.
globalThis.measureTextWidth = (_, text) => text.length * 8;
initSync({ module: readFileSync(new URL("./node_modules/@rhwp/core/rhwp_bg.wasm", import.meta.url)) });

const read = process.argv.slice(2).map((file) => {
  const document = new HwpDocument(new Uint8Array(readFileSync(file)));
  const paragraphs = [];
  for (let at = 0; at < document.getParagraphCount(0); at++) {
    paragraphs.push(document.getTextRange(0, at, 0, document.getParagraphLength(0, at)));
  }
  const whole = document.getTextFileUnicode();
  const pages = document.pageCount();
  let drawn = 0;
  for (let page = 0; page < pages; page++) drawn += document.renderPageSvg(page).includes("<text") ? 1 : 0;
  document.free();
  return { paragraphs, whole, pages, drawn };
});
console.log(JSON.stringify(read));
