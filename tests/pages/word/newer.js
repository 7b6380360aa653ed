// Members that Microsoft's hosted library has and its public npm package (1.1.110) has not, made by the library's
// own means. Only for the profiles whose Word has them; LTSC 2021 stays with what the package gives.
"use strict";
(() => {
  const { word } = window.fakeWordParts;
  if (Number(word.doc.profile.api.split(".")[1]) < 4) return;

  function add(Word) {
    const { createMethodObject, invokeMethod } = window.OfficeExtension.BatchApiHelper;
    const members = {
      insertBookmark(name) {
        invokeMethod(this, "InsertBookmark", 0, [name], 0, 0);
      },
      getTrackedChanges() {
        const changes = createMethodObject(Word.RangeCollection, this, "GetTrackedChanges", 1, [], true, false, null, 4);
        changes.rejectAll = () => invokeMethod(changes, "RejectAll", 0, [], 0, 0);
        return changes;
      },
    };
    Object.assign(Word.Range.prototype, members);
    Object.assign(Word.Document.prototype, {
      getBookmarkRangeOrNullObject(name) {
        return createMethodObject(Word.Range, this, "GetBookmarkRangeOrNullObject", 1, [name], false, false, null, 4);
      },
      deleteBookmark(name) {
        invokeMethod(this, "DeleteBookmark", 0, [name], 0, 0);
      },
    });
  }

  // As soon as the library defines `Word.Document`, before any add-in code runs.
  let library;
  Object.defineProperty(window, "Word", {
    configurable: true,
    get: () => library,
    set: (value) => {
      library = value;
      document.addEventListener("load", (event) => event.target.tagName === "SCRIPT" && add(library), { capture: true, once: true });
    },
  });
})();
