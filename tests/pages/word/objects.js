// What Word's objects answer: properties and methods by the names that travel over the bridge.
"use strict";
(() => {
  const { Refused, paragraph, writeOoxml, readOoxml } = window.fakeWordParts;

  // An object of the host: its type, what it stands for, and how it is found again.
  class Thing {
    constructor(word, type, value) {
      Object.assign(this, { word, type, value });
    }

    make(type, value) {
      return new Thing(this.word, type, value);
    }

    get(name) {
      return this.member("get", name)();
    }

    call(name, given) {
      return this.member("call", name)(...given);
    }

    set(name, value) {
      this.member("set", name)(value);
    }

    member(kind, name) {
      const { doc } = this.word;
      const member = TYPES[this.type]?.[kind]?.[name];
      if (!member) throw new Refused("ApiNotFound", `${this.type}.${name} (${kind})`);
      const since = SINCE[`${this.type}.${name}`] || SINCE[name] || 1;
      if (since > Number(doc.profile.api.split(".")[1])) throw new Refused("ApiNotFound", `${name} needs 1.${since}`);
      return (...given) => member(this, doc, ...given);
    }
  }

  // Members younger than WordApi 1.3.
  const SINCE = {
    ChangeTrackingMode: 4, GetReviewedText: 4, InsertBookmark: 4, GetBookmarkRangeOrNullObject: 4,
    DeleteBookmark: 4, GetTrackedChanges: 6, RejectAll: 6,
  };

  const shown = (doc) => (letter) => doc.profile.textHasDeletions || letter.rev?.type !== "del";
  const current = (letter) => letter.rev?.type !== "del";
  const original = (letter) => letter.rev?.type !== "ins";
  const NOTHING = Symbol("null object");

  function before(a, b) {
    return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);
  }

  function intersect(doc, a, b) {
    const from = before([a.fromParagraph, a.from], [b.fromParagraph, b.from])
      ? [b.fromParagraph, b.from] : [a.fromParagraph, a.from];
    const to = before([a.toParagraph, a.to], [b.toParagraph, b.to])
      ? [a.toParagraph, a.to] : [b.toParagraph, b.to];
    return before(from, to) ? doc.range(...from, ...to) : null;
  }

  function cut(doc, range, location) {
    const { fromParagraph: fp, from, toParagraph: tp, to } = range;
    if (location === "Start") return doc.range(fp, from, fp, from);
    if (location === "End") return doc.range(tp, to, tp, to);
    return doc.range(fp, from, tp, to);
  }

  const reviewed = (doc, range, version) => {
    if (version !== "Current" && version !== "Original") throw new Refused("InvalidArgument", version);
    return doc.text(range, version === "Current" ? current : original);
  };

  // What a range and a paragraph share.
  const text = {
    GetReviewedText: (me, doc, version) => reviewed(doc, me.range, version),
    GetOoxml: (me, doc) => {
      if (me.range.fromParagraph === me.range.toParagraph && me.range.from === me.range.to) {
        throw new Refused("GeneralException", "nothing to write");
      }
      return writeOoxml(doc, me.range);
    },
    // The library sends the options as flags; 1 is matchCase.
    _Search2: (me, doc, pattern, flags) =>
      me.make("RangeCollection", doc.search(me.range, pattern, (flags & 1) === 1).map((range) => me.make("Range", range))),
    Select: (me, doc) => me.word.select(cut(doc, me.range, "Whole")),
    InsertText: (me, doc, given, location) => me.make("Range", doc.insertText(me.range, given, location)),
    InsertOoxml: (me, doc, given, location) => {
      const { runs, blocks } = readOoxml(given);
      if (runs) return me.make("Range", doc.insertRuns(me.range, runs, location));
      if (location !== "Replace") throw new Refused("InvalidArgument", location);
      return me.make("Range", doc.insertBlocks(me.range, blocks));
    },
  };

  Object.defineProperty(Thing.prototype, "range", {
    get() {
      return this.type === "Paragraph" ? this.word.doc.content(place(this)) : this.value;
    },
  });

  // Where a paragraph stands now.
  function place(me) {
    const at = me.word.doc.paragraphs.indexOf(me.value);
    if (at < 0) throw new Refused("ItemNotFound", "a paragraph that is gone");
    return at;
  }

  // Behind or before a paragraph, in its form.
  function beside(me, doc, text, location) {
    const { style, outline, list, cell, part, pPr } = me.value;
    const added = paragraph({ style, outline, list, cell, part, pPr, runs: text ? [{ text }] : [] });
    if (location !== "Before" && location !== "After") throw new Refused("InvalidArgument", location);
    doc.addParagraphs(place(me) + (location === "After" ? 1 : 0), [added]);
    return me.make("Paragraph", added);
  }

  const part = (me, doc) => doc.paragraphs.filter((p) => p.part === me.value);

  const TYPES = {
    Document: {
      get: {
        Body: (me) => me.make("Body", "MainDoc"),
        Properties: (me) => me.make("DocumentProperties", null),
        Sections: (me) => me.make("SectionCollection", [me.make("Section", null)]),
        ContentControls: (me, doc) => me.make("ContentControlCollection", doc.controls.map((c) => me.make("ContentControl", c))),
        ChangeTrackingMode: (me, doc) => doc.tracking,
      },
      set: { ChangeTrackingMode: (me, doc, mode) => { doc.tracking = mode; } },
      call: {
        GetSelection: (me, doc) => me.make("Range", me.word.seen()),
        GetBookmarkRangeOrNullObject: (me, doc, name) =>
          (doc.bookmarks.has(name) ? me.make("Range", doc.bookmarks.get(name)) : NOTHING),
        DeleteBookmark: (me, doc, name) => { doc.bookmarks.delete(name); },
      },
    },
    DocumentProperties: {
      get: {
        Security: (me, doc) => doc.security,
        Comments: (me, doc) => doc.properties.comments,
        Keywords: (me, doc) => doc.properties.keywords,
        CustomProperties: (me) => me.make("CustomPropertyCollection", null),
      },
      set: {
        Comments: (me, doc, text) => { doc.writable(); doc.properties.comments = text; },
        Keywords: (me, doc, text) => { doc.writable(); doc.properties.keywords = text; },
      },
    },
    CustomPropertyCollection: {
      call: {
        Add: (me, doc, key, value) => {
          doc.writable();
          doc.properties.custom[key] = value;
          return me.make("CustomProperty", key);
        },
        GetItemOrNullObject: (me, doc, key) => (key in doc.properties.custom ? me.make("CustomProperty", key) : NOTHING),
      },
    },
    CustomProperty: {
      get: { Key: (me) => me.value, Value: (me, doc) => doc.properties.custom[me.value] },
      call: { Delete: (me, doc) => { doc.writable(); delete doc.properties.custom[me.value]; } },
    },
    SectionCollection: { call: { GetFirst: (me) => me.value[0] } },
    Section: {
      call: {
        GetFooter: (me, doc, kind) => {
          if (kind !== "Primary") throw new Refused("InvalidArgument", kind);
          if (!doc.paragraphs.some((p) => p.part === "Footer")) doc.paragraphs.push(paragraph({ part: "Footer" }));
          return me.make("Body", "Footer");
        },
      },
    },
    Body: {
      get: {
        Type: (me) => me.value,
        Paragraphs: (me, doc) => me.make("ParagraphCollection", part(me, doc).map((p) => me.make("Paragraph", p))),
      },
      call: {
        GetReviewedText: (me, doc, version) => part(me, doc)
          .map((p) => reviewed(doc, doc.content(doc.paragraphs.indexOf(p)), version)).join("\r"),
        GetRange: (me, doc, location) => {
          if (location !== "Start" && location !== "Whole") throw new Refused("InvalidArgument", location);
          const [first, last] = [part(me, doc)[0], part(me, doc).at(-1)].map((p) => doc.paragraphs.indexOf(p));
          const whole = doc.range(first, 0, last, doc.paragraphs[last].letters.length);
          return me.make("Range", cut(doc, whole, location));
        },
        InsertParagraph: (me, doc, text, location) => {
          if (location !== "End") throw new Refused("InvalidArgument", location);
          const added = paragraph({ part: me.value, runs: [{ text }] });
          doc.addParagraphs(doc.paragraphs.indexOf(part(me, doc).at(-1)) + 1, [added]);
          return me.make("Paragraph", added);
        },
      },
    },
    Range: {
      get: {
        Text: (me, doc) => doc.text(me.range, shown(doc)),
        IsEmpty: (me) => me.value.fromParagraph === me.value.toParagraph && me.value.from === me.value.to,
        Style: (me, doc) => doc.paragraphs[me.value.fromParagraph].style,
        Paragraphs: (me, doc) => me.make("ParagraphCollection",
          doc.slices(me.value).map(({ p }) => me.make("Paragraph", doc.paragraphs[p]))),
        Tables: (me, doc) => {
          const tables = doc.slices(me.value).map(({ p }) => doc.paragraphs[p].cell?.table ?? null);
          return me.make("TableCollection", [...new Set(tables)].filter((table) => table !== null).map((table) => me.make("Table", table)));
        },
        ParentBody: (me, doc) => {
          const p = doc.paragraphs[me.value.fromParagraph];
          return me.make("Body", p.cell ? "TableCell" : p.part);
        },
      },
      call: {
        ...text,
        GetRange: (me, doc, location) => me.make("Range", cut(doc, me.range, location)),
        ExpandTo: (me, doc, other) => {
          const [a, b] = [me.range, other.range];
          const from = before([a.fromParagraph, a.from], [b.fromParagraph, b.from]) ? a : b;
          const to = before([a.toParagraph, a.to], [b.toParagraph, b.to]) ? b : a;
          return me.make("Range", doc.range(from.fromParagraph, from.from, to.toParagraph, to.to));
        },
        IntersectWithOrNullObject: (me, doc, other) => {
          const shared = intersect(doc, me.range, other.range);
          return shared ? me.make("Range", shared) : NOTHING;
        },
        InsertBookmark: (me, doc, name) => { doc.bookmarks.set(name, cut(doc, me.range, "Whole")); },
        InsertContentControl: (me, doc) => {
          doc.writable();
          const control = { tag: "", title: "", appearance: "BoundingBox", range: cut(doc, me.range, "Whole") };
          doc.controls.push(control);
          return me.make("ContentControl", control);
        },
        GetTrackedChanges: (me) => me.make("TrackedChangeCollection", me.range),
      },
    },
    TrackedChangeCollection: { call: { RejectAll: (me, doc) => doc.rejectAll(me.value) } },
    Paragraph: {
      get: {
        Text: (me, doc) => doc.text(me.range, shown(doc)),
        Style: (me) => me.value.style,
        OutlineLevel: (me) => me.value.outline,
        IsListItem: (me) => me.value.list !== null,
        TableNestingLevel: (me) => (me.value.cell ? 1 : 0),
        ListItemOrNullObject: (me) => {
          const { list } = me.value;
          return list === null ? NOTHING : me.make("ListItem", list);
        },
        ParentTableCellOrNullObject: (me) => {
          const { cell } = me.value;
          return cell ? me.make("TableCell", cell) : NOTHING;
        },
      },
      call: {
        ...text,
        GetRange: (me, doc, location) => me.make("Range", cut(doc, me.range, location)),
        InsertParagraph: (me, doc, given, location) => beside(me, doc, given, location),
        Delete: (me, doc) => doc.removeParagraph(place(me)),
      },
    },
    TableCollection: {},
    Table: {
      call: {
        Delete: (me, doc) => {
          for (let p = doc.paragraphs.length - 1; p >= 0; p -= 1) {
            if (doc.paragraphs[p].cell?.table === me.value) doc.removeParagraph(p);
          }
        },
      },
    },
    ListItem: { get: { ListString: (me) => me.value, Level: () => 0 } },
    TableCell: { get: { RowIndex: (me) => me.value.row, CellIndex: (me) => me.value.column } },
    ContentControlCollection: {
      call: {
        GetFirstOrNullObject: (me) => me.value[0] || NOTHING,
      },
    },
    ContentControl: {
      get: { Tag: (me) => me.value.tag, Title: (me) => me.value.title },
      set: {
        Tag: (me, doc, tag) => { me.value.tag = tag; },
        Title: (me, doc, title) => { me.value.title = title; },
        Appearance: (me, doc, appearance) => {
          if (!["BoundingBox", "Tags", "Hidden"].includes(appearance)) throw new Refused("InvalidArgument");
          me.value.appearance = appearance;
        },
      },
      call: {
        GetRange: (me, doc, location) => me.make("Range", cut(doc, me.value.range, location)),
        Delete: (me, doc, keep) => {
          if (!keep) throw new Refused("GeneralException", "would delete the text");
          doc.controls.splice(doc.controls.indexOf(me.value), 1);
        },
      },
    },
    ParagraphCollection: {
      call: { GetFirst: (me) => me.value[0], GetFirstOrNullObject: (me) => me.value[0] || NOTHING },
    },
    RangeCollection: { call: { GetFirstOrNullObject: (me) => me.value[0] || NOTHING } },
  };
  TYPES.ContentControlCollection.call.GetByTag = (me, doc, tag) =>
    me.make("ContentControlCollection", me.value.filter((thing) => thing.value.tag === tag));

  Object.assign(window.fakeWordParts, { Thing, NOTHING });
})();
