// Loads the pane; a browser that can't run it is told so.
import start from "{{pane.js}}";

start({ module_or_path: "{{pane.wasm}}" }).catch(() => {
  const note = document.querySelector("#pane [data-failed]");
  if (note) note.hidden = false;
});
