// The document of the browser page, as the stories write, read and select it.
const sheet = document.querySelector("article[data-sheet]:not([hidden])");
const paragraphs = () => [...sheet.querySelectorAll("h1, h2, h3, p, li, td, th")];

function textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function writeDocument(wanted) {
  sheet.replaceChildren();
  let row = null;
  for (const { cell, runs } of wanted) {
    const element = document.createElement(cell ? "td" : "p");
    for (const { text, bold } of runs) {
      const node = document.createTextNode(text);
      if (!bold) {
        element.append(node);
        continue;
      }
      const strong = document.createElement("strong");
      strong.append(node);
      element.append(strong);
    }
    if (!cell) {
      row = null;
      sheet.append(element);
      continue;
    }
    if (!row) {
      const table = sheet.appendChild(document.createElement("table"));
      row = table.createTBody().insertRow();
    }
    row.append(element);
  }
}

// Neighbouring runs of one formatting are one run; empty ones are none.
function readDocument() {
  return paragraphs().map((element) => {
    const runs = [];
    for (const node of textNodes(element)) {
      const bold = node.parentElement.closest("strong, b") !== null;
      const last = runs.at(-1);
      if (node.data === "") continue;
      if (last && last.bold === bold) last.text += node.data;
      else runs.push({ text: node.data, bold });
    }
    return { cell: element.matches("td, th"), runs };
  });
}

function place(paragraph, offset) {
  const element = paragraphs()[paragraph];
  let rest = offset;
  for (const node of textNodes(element)) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  return [element, 0];
}

function selectDocument(fromParagraph, fromOffset, toParagraph, toOffset) {
  const from = place(fromParagraph, fromOffset);
  const to = place(toParagraph, toOffset);
  getSelection().setBaseAndExtent(...from, ...to);
}

function typeDocument(paragraph, offset, text) {
  const [node, at] = place(paragraph, offset);
  node.insertData(at, text);
}

function selectedDocument() {
  const selection = getSelection();
  const inside = (element) => element.contains(selection.anchorNode);
  return [paragraphs().findIndex(inside), selection.toString()];
}
