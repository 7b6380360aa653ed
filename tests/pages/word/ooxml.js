// The flat OPC of the fake Word: one range out, runs of one paragraph in.
"use strict";
(() => {
  const { Refused, runs } = window.fakeWordParts;
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

  const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

  function runXml({ text, rPr, rev }) {
    const element = rev?.type === "del" ? "w:delText" : "w:t";
    const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
    const format = rPr ? `<w:rPr>${rPr}</w:rPr>` : "";
    const run = `<w:r w:rsidR="00A1">${format}<${element}${space}>${escape(text)}</${element}></w:r>`;
    return rev ? `<w:${rev.type} w:id="1" w:author="${rev.author}">${run}</w:${rev.type}>` : run;
  }

  function write(doc, range) {
    const paragraphs = doc.slices(range).map(({ p, from, to }) => {
      const { letters, pPr } = doc.paragraphs[p];
      const inner = runs(letters.slice(from, to)).map(runXml).join("");
      const whole = from === 0 && to === letters.length;
      return `<w:p>${pPr ? `<w:pPr>${pPr}</w:pPr>` : ""}${whole ? marked(doc, p, inner) : inner}</w:p>`;
    });
    return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PKG}">`
      + `<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${W}"><w:body>${paragraphs.join("")}`
      + '<w:sectPr w:rsidR="00A1"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document></pkg:xmlData></pkg:part>'
      + `<pkg:part pkg:name="/word/styles.xml"><pkg:xmlData><w:styles xmlns:w="${W}"/></pkg:xmlData></pkg:part></pkg:package>`;
  }

  // The marks around a whole paragraph travel with it.
  function marked(doc, p, inner) {
    const here = (range) => range.fromParagraph === p && range.toParagraph === p;
    const names = [...doc.bookmarks].filter(([, range]) => here(range)).map(([name]) => name);
    const starts = names.map((name, id) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`).join("");
    const ends = names.map((_, id) => `<w:bookmarkEnd w:id="${id}"/>`).join("");
    const tags = doc.controls.filter((control) => here(control.range)).map((control) => control.tag);
    return tags.reduce((held, tag) => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${held}</w:sdtContent></w:sdt>`,
      starts + inner + ends);
  }

  // The package as blocks when it holds several, else the runs of its only paragraph.
  function read(xml) {
    const body = opened(xml);
    const all = [...body.children].filter((child) => child.localName !== "sectPr");
    if (all.length === 1 && all[0].localName === "p") return { runs: runsOf(all[0]) };
    let table = -1;
    const blocks = all.flatMap((child) => {
      if (child.localName === "p") return [block(child, null)];
      if (child.localName !== "tbl") throw new Refused("InvalidArgument", child.localName);
      table += 1;
      return cells(child, table);
    });
    if (all.at(-1).localName !== "p") throw new Refused("InvalidArgument", "a table at the end");
    return { blocks };
  }

  function cells(tbl, table) {
    const named = (element, name) => [...element.children].filter((child) => child.localName === name);
    const columns = named(named(tbl, "tblGrid")[0], "gridCol").length;
    return named(tbl, "tr").flatMap((tr, row) => {
      const all = named(tr, "tc");
      if (all.length !== columns) throw new Refused("InvalidArgument", "a row of another width");
      return all.flatMap((tc, column) => named(tc, "p").map((p) => block(p, { table, row, column })));
    });
  }

  function block(p, cell) {
    const pPr = [...p.children].find((child) => child.localName === "pPr");
    const style = pPr?.getElementsByTagNameNS(W, "pStyle")[0]?.getAttributeNS(W, "val");
    const level = Number(style?.match(/^Heading([1-9])$/)?.[1] ?? 10);
    const form = [...(pPr?.children || [])].map((child) => plainXml(child)).join("");
    return { runs: runsOf(p), cell, pPr: form, style: style ?? "표준", outline: level };
  }

  function opened(xml) {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    if (parsed.querySelector("parsererror")) throw new Refused("InvalidArgument", "not XML");
    const body = parsed.getElementsByTagNameNS(W, "body")[0];
    if (!body?.children.length) throw new Refused("InvalidArgument", "nothing to insert");
    return body;
  }

  const runsOf = (p) => [...p.children].flatMap((child) => readChild(child));
  const plainXml = (node) => new XMLSerializer().serializeToString(node).replaceAll(` xmlns:w="${W}"`, "");

  function readChild(child) {
    if (["pPr", "bookmarkStart", "bookmarkEnd"].includes(child.localName)) return [];
    if (child.localName === "r") return [readRun(child, null)];
    if (child.localName !== "ins" && child.localName !== "del") throw new Refused("InvalidArgument", child.localName);
    const rev = { type: child.localName, author: child.getAttributeNS(W, "author") };
    return [...child.children].map((run) => readRun(run, rev));
  }

  function readRun(run, rev) {
    const rPr = [...run.children].find((child) => child.localName === "rPr");
    const texts = [...run.children].filter((child) => child.localName === (rev?.type === "del" ? "delText" : "t"));
    const format = [...(rPr?.children || [])].map((child) => plainXml(child)).join("");
    const text = texts.map((t) => (t.getAttribute("xml:space") === "preserve" ? t.textContent : t.textContent.trim()));
    return { text: text.join(""), rPr: format, rev };
  }

  Object.assign(window.fakeWordParts, { writeOoxml: write, readOoxml: read });
})();
