// The bridge between Microsoft's client library and the fake Word: `window.external`, as a desktop Word offers it.
// Requests come in as JSON, are played on the document one action after another, and answered as Word answers.
"use strict";
(() => {
  const { Document, Refused, Thing, NOTHING, PROFILES } = window.fakeWordParts;
  const EXECUTE = 93;
  const SELECTION_CHANGED = 2;
  const LIGHT = { bodyBackgroundColor: 0xE6E6E6, bodyForegroundColor: 0x262626 };
  const DARK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xFFFFFF };

  class Word {
    constructor(profile) {
      this.doc = new Document(profile);
      this.kept = new Map();
      this.handlers = new Map();
      this.settings = {};
      this.readOnly = false;
      this.dark = false;
    }

    // What the selection is to an add-in: many Words tell of a column only its last cell.
    seen() {
      const { doc } = this;
      const { fromParagraph, toParagraph, to } = doc.selection;
      const cells = [fromParagraph, toParagraph].map((p) => JSON.stringify(doc.paragraphs[p].cell));
      const several = cells[0] !== cells[1] && doc.paragraphs[toParagraph].cell;
      if (several && doc.profile.lastCellOnly) return doc.range(toParagraph, 0, toParagraph, to);
      const { from } = doc.selection;
      return doc.range(fromParagraph, from, toParagraph, to);
    }

    select(range) {
      this.doc.selection = range;
      this.emit(SELECTION_CHANGED);
    }

    emit(event) {
      for (const handler of this.handlers.get(event) || []) queueMicrotask(() => handler(event, []));
    }

    keep(thing) {
      const id = `${thing.type}-${this.kept.size}`;
      this.kept.set(id, thing);
      return id;
    }

    answer(request) {
      const results = [];
      const objects = new Map();
      for (const [index, action] of request.Actions.entries()) {
        try {
          results.push({ ActionId: action.Id, Value: this.act(action, request.ObjectPaths, objects) });
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          const failure = { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 };
          return { Error: failure, Results: results };
        }
      }
      return { Results: results };
    }

    act(action, paths, objects) {
      const thing = this.object(action.ObjectPathId, paths, objects);
      const given = this.given(action.ArgumentInfo, paths, objects);
      switch (action.ActionType) {
        case 1: return this.described(thing, []);
        case 2: return this.query(thing, action.QueryInfo);
        case 3: return this.method(thing, action.Name, given);
        case 4: return thing.set(action.Name, given[0]);
        case 5: return null;
        default: throw new Refused("InvalidArgument", `action ${action.ActionType}`);
      }
    }

    method(thing, name, given) {
      if (name === "_KeepReference") return this.reference(thing);
      if (name === "_RemoveReference") return this.kept.delete(given[0]);
      if (name === "_RemoveAllReferences") return this.kept.clear();
      const value = thing.call(name, given);
      return value instanceof Thing || value === NOTHING ? null : value ?? null;
    }

    reference(thing) {
      if (thing instanceof Thing) thing.reference ??= this.keep(thing);
      return null;
    }

    described(thing, names) {
      if (thing === NOTHING) return null;
      const out = { _Id: thing.reference ?? null };
      if (thing.reference) out._ReferenceId = thing.reference;
      for (const name of names.map(pascal)) out[name] = thing.get(name);
      return out;
    }

    query(thing, info) {
      const names = (info.Select || []).filter((name) => name !== "*");
      if (thing === NOTHING || !Array.isArray(thing.value)) return this.described(thing, names);
      const inner = names.map((name) => name.replace(/^items\//i, "")).filter((name) => name !== "_Items" && name !== "items");
      const items = thing.value.map((item) => {
        this.reference(item);
        return this.described(item, inner);
      });
      return { ...this.described(thing, []), _Items: items };
    }

    object(id, paths, objects) {
      if (objects.has(id)) return objects.get(id);
      const path = paths[id];
      const made = this.made(path, paths, objects);
      objects.set(id, made);
      return made;
    }

    made(path, paths, objects) {
      const given = this.given(path.ArgumentInfo, paths, objects);
      const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId, paths, objects) : null;
      if (parent === NOTHING) return NOTHING;
      switch (path.ObjectPathType) {
        case 1: return new Thing(this, "Document", null).root();
        case 3: return parent.call(path.Name, given);
        case 4: return parent.get(path.Name);
        case 5: return this.found(given[0]);
        case 6: return this.found(path.Name);
        case 7: return NOTHING;
        default: throw new Refused("InvalidArgument", `path ${path.ObjectPathType}`);
      }
    }

    found(id) {
      const thing = this.kept.get(id);
      if (!thing) throw new Refused("InvalidObjectPath", id);
      return thing;
    }

    given(info, paths, objects) {
      const references = info?.ReferencedObjectPathIds || [];
      return (info?.Arguments || []).map((value, at) => (references[at] ? this.object(references[at], paths, objects) : value));
    }
  }

  // The root is the application or the document, as the library likes.
  Thing.prototype.root = function root() {
    return this;
  };

  const pascal = (name) => name[0].toUpperCase() + name.slice(1);
  const safe = (array) => Object.assign(array, { toArray: () => array });

  function external(word) {
    const { profile } = word.doc;
    const sets = { wordapi: profile.api, addincommands: "1.1", dialogapi: "1.2", settings: "1.1", wordapisearchflags: "1.1" };
    // The library's public package knows the 1.4 members by this older name.
    if (profile.online) sets.wordapionline = "1.1";
    const context = {
      GetAppType: () => 2,
      GetSolutionRef: () => "",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => "ko-KR",
      GetAppDataLocale: () => "ko-KR",
      GetDocUrl: () => "",
      GetAppCapabilities: () => (word.readOnly ? 1 : 0),
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 0,
      GetSupportedMatrix: () => JSON.stringify(sets),
      GetHostFullVersion: () => "16.0.1.1",
      GetOfficeThemeInfo: () => JSON.stringify(word.dark ? DARK : LIGHT),
      GetSettings: () => ({
        Read: (keys, values) => Object.entries(word.settings).forEach(([k, v]) => { keys.push(k); values.push(v); }),
        Write: (keys, values) => { word.settings = Object.fromEntries(keys.map((key, at) => [key, values[at]])); },
      }),
    };
    return {
      GetContext: () => context,
      Execute: (id, given, done) => setTimeout(() => {
        if (id !== EXECUTE) return done(safe([7000]));
        const request = JSON.parse(text(given));
        word.requests = (word.requests || 0) + 1;
        done(safe([0, [200, [], JSON.stringify(word.answer(request))]]));
      }),
      RegisterEvent: (id, target, handler, done) => {
        word.handlers.set(id, [...(word.handlers.get(id) || []), handler]);
        done(safe([0]));
      },
      UnregisterEvent: (id, target, done) => {
        word.handlers.delete(id);
        done(safe([0]));
      },
    };
  }

  // The request among the fields of its envelope.
  function text(given) {
    if (typeof given === "string") return given.startsWith("{") ? given : "";
    return Array.isArray(given) ? given.map(text).find(Boolean) || "" : "";
  }

  const asked = new URLSearchParams(location.search).get("word");
  const word = new Word(asked in PROFILES ? asked : "m365");
  // The document's file: the pane may be opened anew, the document stays.
  const FILE = "fake-word-file";
  const file = sessionStorage.getItem(FILE);
  if (file) {
    const { document: saved, settings } = JSON.parse(file);
    word.doc.open(saved);
    word.settings = settings;
  }
  addEventListener("pagehide", () => {
    sessionStorage.setItem(FILE, JSON.stringify({ document: word.doc.save(), settings: word.settings }));
  });
  Object.defineProperty(window, "external", { value: external(word), configurable: true });
  window.fakeWordParts.word = word;
})();
