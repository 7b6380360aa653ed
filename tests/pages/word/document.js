// The document of the fake Word: paragraphs of letters, each letter with its format and its revision.
// A range is a live object: it keeps its place when letters come and go around it.
"use strict";
(() => {
  class Refused extends Error {
    constructor(code, message) {
      super(message || code);
      this.code = code;
    }
  }

  // What a version of Word has and how it errs.
  const PROFILES = {
    "ltsc-2021": { api: "1.3", online: false, textHasDeletions: true, lastCellOnly: true, surplus: 2 },
    "ltsc-2024": { api: "1.8", online: true, textHasDeletions: true, lastCellOnly: true, surplus: 1 },
    "m365": { api: "1.9", online: true, textHasDeletions: true, lastCellOnly: false, surplus: 1 },
    "web": { api: "1.9", online: true, textHasDeletions: true, lastCellOnly: true, ooxmlKillsUndo: true, surplus: 0 },
  };

  class Document {
    constructor(profile) {
      this.profile = { ...PROFILES[profile] };
      this.author = "홍길동";
      this.load([{ runs: [] }]);
    }

    // paragraphs: [{ runs: [{ text, rPr?, rev? }], style?, outline?, list?, cell?: { table, row, column }, part? }]
    load(paragraphs) {
      this.paragraphs = paragraphs.map((given) => paragraph(given));
      this.ranges = new Set();
      this.bookmarks = new Map();
      this.controls = [];
      this.tracking = "Off";
      this.security = 0;
      this.properties = { comments: "", keywords: "", custom: {} };
      this.undoKilled = 0;
      this.log = [];
      this.selection = this.range(0, 0, 0, 0);
    }

    range(fromParagraph, from, toParagraph, to) {
      const range = { fromParagraph, from, toParagraph, to };
      this.ranges.add(range);
      return range;
    }

    // Paragraphs come in before the one at `at`; ranges stay on their letters.
    addParagraphs(at, added) {
      this.writable();
      for (const range of this.ranges) {
        if (range.fromParagraph >= at) range.fromParagraph += added.length;
        if (range.toParagraph >= at) range.toParagraph += added.length;
      }
      this.paragraphs.splice(at, 0, ...added);
    }

    // A paragraph goes with its mark; while changes are tracked its letters are only marked.
    removeParagraph(p) {
      this.writable();
      if (this.tracking !== "Off" || this.paragraphs.length === 1) {
        this.remove(p, 0, this.paragraphs[p].letters.length);
        return;
      }
      this.forget(p);
      for (const range of this.ranges) {
        if (range.fromParagraph === p) range.from = 0;
        if (range.fromParagraph > p) range.fromParagraph -= 1;
        if (range.toParagraph > p) range.toParagraph -= 1;
        else if (range.toParagraph === p && p > range.fromParagraph) {
          range.toParagraph -= 1;
          range.to = this.paragraphs[range.toParagraph].letters.length;
        } else if (range.toParagraph === p) range.to = 0;
      }
      this.paragraphs.splice(p, 1);
      for (const range of this.ranges) {
        const last = this.paragraphs.length - 1;
        if (range.toParagraph > last) Object.assign(range, { toParagraph: last, to: this.paragraphs[last].letters.length });
        if (range.fromParagraph > last) Object.assign(range, { fromParagraph: last, from: range.to });
      }
    }

    // Marks that lie in one paragraph alone go with it.
    forget(p) {
      const inside = (range) => range.fromParagraph === p && range.toParagraph === p;
      for (const [name, range] of this.bookmarks) if (inside(range)) this.bookmarks.delete(name);
      this.controls = this.controls.filter(({ range }) => !inside(range));
    }

    // A package of several paragraphs in place of an empty one. The last of them gives its letters to the
    // paragraph that was there and loses its form; some Words leave more behind, some less.
    insertBlocks(range, blocks) {
      const p = range.fromParagraph;
      const hole = this.paragraphs[p];
      if (p !== range.toParagraph || hole.letters.length) throw new Refused("GeneralException", "an empty paragraph only");
      const rev = this.tracking === "Off" ? null : { type: "ins", author: this.author };
      const table = 1 + Math.max(-1, ...this.paragraphs.map(({ cell }) => cell?.table ?? -1));
      const made = blocks.map((block) => paragraph({ ...block, cell: block.cell && { ...block.cell, table: table + block.cell.table } }));
      if (rev) for (const one of made) for (const letter of one.letters) letter.rev = { ...rev };
      const last = made.pop();
      this.addParagraphs(p, made);
      this.splice(p + made.length, 0, 0, last.letters);
      if (this.profile.surplus === 0 && !last.letters.length) this.removeSilently(p + made.length);
      if (this.profile.surplus > 1) this.addParagraphs(p + made.length, [paragraph({})]);
      if (this.profile.ooxmlKillsUndo) this.undoKilled += 1;
      this.log.push({ what: "insertOoxml", paragraphs: made.length, tracking: this.tracking });
      return this.range(p, 0, p + made.length - 1, this.paragraphs[p + made.length - 1].letters.length);
    }

    removeSilently(p) {
      const { tracking } = this;
      this.tracking = "Off";
      this.removeParagraph(p);
      this.tracking = tracking;
    }

    content(paragraph) {
      return this.range(paragraph, 0, paragraph, this.paragraphs[paragraph].letters.length);
    }

    // The letters of a range, by paragraph.
    slices(range) {
      const out = [];
      for (let p = range.fromParagraph; p <= range.toParagraph; p += 1) {
        const end = this.paragraphs[p].letters.length;
        out.push({ p, from: p === range.fromParagraph ? range.from : 0, to: p === range.toParagraph ? range.to : end });
      }
      return out;
    }

    text(range, shown) {
      return this.slices(range)
        .map(({ p, from, to }) => this.paragraphs[p].letters.slice(from, to).filter(shown).map((l) => l.c).join(""))
        .join("\r");
    }

    // The one place where letters come and go.
    splice(p, at, removed, added) {
      const end = at + removed;
      this.paragraphs[p].letters.splice(at, removed, ...added);
      const move = (offset) => (offset >= end ? offset + added.length - removed : Math.min(offset, at));
      for (const range of this.ranges) {
        // What comes in exactly at an edge stays outside; a replaced text leaves its place.
        if (range.fromParagraph === p && range.from > at) range.from = move(range.from);
        if (range.toParagraph === p && (range.to > at || (removed > 0 && range.to === end))) range.to = move(range.to);
      }
      for (const control of this.controls) {
        // A content control takes in what is typed at its inner end.
        const { range } = control;
        if (removed === 0 && range.toParagraph === p && range.to === at && range.from <= at) range.to += added.length;
      }
      this.changed?.(p);
    }

    writable() {
      this.failAt = (this.failAt || 0) - 1;
      if (this.failAt === 0) throw new Refused("GeneralException", "as the story asks");
      if (this.security & 12) throw new Refused("AccessDenied", "문서가 보호되어 있습니다.");
    }

    remove(p, from, to) {
      for (let at = to - 1; at >= from; at -= 1) {
        const letter = this.paragraphs[p].letters[at];
        if (this.tracking === "Off" || letter.rev?.type === "ins") this.splice(p, at, 1, []);
        else if (!letter.rev) letter.rev = { type: "del", author: this.author };
      }
    }

    insertText(range, text, location) {
      this.writable();
      if (/[\r\n]/.test(text)) throw new Refused("GeneralException", "one paragraph at a time");
      const p = location === "Start" || location === "Replace" ? range.fromParagraph : range.toParagraph;
      const list = this.paragraphs[p].letters;
      const at = location === "Start" || location === "Replace" ? range.from : range.to;
      const model = location === "End" ? list[at - 1] : list[at] || list[at - 1];
      const rev = this.tracking === "Off" ? null : { type: "ins", author: this.author };
      let end = at;
      if (location === "Replace") {
        if (range.fromParagraph !== range.toParagraph) throw new Refused("GeneralException", "one paragraph at a time");
        const before = list.length;
        const { to } = range;
        this.remove(p, at, to);
        end = to - (before - list.length);
      }
      this.splice(p, end, 0, letters(text, model?.rPr || "", rev));
      this.log.push({ what: "insertText", text, location, tracking: this.tracking });
      return this.range(p, end, p, end + text.length);
    }

    // Runs of one foreign paragraph, with the revisions they carry.
    insertRuns(range, runs, location) {
      this.writable();
      const p = range.fromParagraph;
      if (p !== range.toParagraph) throw new Refused("GeneralException", "one paragraph at a time");
      if (location === "Replace") this.remove(p, range.from, range.to);
      const at = location === "End" ? range.to : range.from;
      const added = runs.flatMap((run) => letters(run.text, run.rPr, run.rev));
      this.splice(p, at, 0, added);
      if (this.profile.ooxmlKillsUndo) this.undoKilled += 1;
      this.log.push({ what: "insertOoxml", location, tracking: this.tracking });
      return this.range(p, at, p, at + added.length);
    }

    rejectAll(range) {
      for (const { p, from, to } of this.slices(range)) {
        for (let at = to - 1; at >= from; at -= 1) {
          const letter = this.paragraphs[p].letters[at];
          if (letter.rev?.type === "ins") this.splice(p, at, 1, []);
          else letter.rev = null;
        }
      }
      this.log.push({ what: "rejectAll" });
    }

    // Matches of a pattern inside a range, from left to right.
    search(range, pattern, matchCase) {
      if (pattern.length > 255) throw new Refused("SearchStringInvalidOrTooLong");
      const codes = { "^^": "^", "^t": "\t", "^l": "\v", "^s": "\u00a0" };
      const plain = fold(pattern.replace(/\^./g, (code) => {
        if (!(code in codes)) throw new Refused("SearchStringInvalidOrTooLong", code);
        return codes[code];
      }), matchCase);
      const found = [];
      for (const { p, from, to } of this.slices(range)) {
        const text = fold(this.paragraphs[p].letters.slice(from, to).map((l) => l.c).join(""), matchCase);
        for (let at = text.indexOf(plain); plain && at >= 0; at = text.indexOf(plain, at + plain.length)) {
          found.push(this.range(p, from + at, p, from + at + plain.length));
        }
      }
      return found;
    }

    // For assertions: what stands in the document, runs of one format joined.
    dump() {
      return {
        tracking: this.tracking,
        bookmarks: [...this.bookmarks.keys()],
        controls: this.controls.map((control) => control.tag),
        undoKilled: this.undoKilled,
        log: this.log,
        properties: this.properties,
        paragraphs: this.paragraphs.map((p) => ({ cell: p.cell, style: p.style, part: p.part, pPr: p.pPr, runs: runs(p.letters) })),
      };
    }

    // The file as it is saved, and opened again.
    save() {
      const marks = [...this.bookmarks].map(([name, range]) => [name, { ...range }]);
      const controls = this.controls.map((control) => ({ ...control, range: { ...control.range } }));
      const { paragraphs, tracking, security, properties } = this;
      return { paragraphs, marks, controls, tracking, security, properties };
    }

    open({ paragraphs, marks, controls, tracking, security, properties }) {
      Object.assign(this, { paragraphs, tracking, security, properties });
      const live = ({ fromParagraph, from, toParagraph, to }) => this.range(fromParagraph, from, toParagraph, to);
      this.bookmarks = new Map(marks.map(([name, range]) => [name, live(range)]));
      this.controls = controls.map((control) => ({ ...control, range: live(control.range) }));
    }
  }

  function paragraph(given) {
    return {
      style: "표준", outline: 10, list: null, cell: null, part: "MainDoc", pPr: "", ...given,
      letters: (given.runs || []).flatMap((run) => letters(run.text, run.rPr || "", run.rev || null)),
    };
  }

  function letters(text, rPr, rev) {
    return [...Array(text.length).keys()].map((at) => ({ c: text[at], rPr, rev: rev && { ...rev } }));
  }

  // Word finds straight and curly quotes as one.
  function fold(text, matchCase) {
    const quotes = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    return matchCase ? quotes : quotes.toLowerCase();
  }

  function runs(list) {
    const out = [];
    for (const { c, rPr, rev } of list) {
      const last = out[out.length - 1];
      if (last && last.rPr === rPr && JSON.stringify(last.rev) === JSON.stringify(rev)) last.text += c;
      else out.push({ text: c, rPr, rev });
    }
    return out;
  }

  window.fakeWordParts = { Document, Refused, paragraph, runs, PROFILES };
})();
