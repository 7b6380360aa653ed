// Notes when the pane can be used and when the first difference is painted after a press.
window.measured = {};
let pressed = null;
const painted = (note) => requestAnimationFrame(() => setTimeout(() => note(performance.now())));
addEventListener(
  "click",
  (event) => {
    if (event.target.closest("button")) pressed = performance.now();
  },
  true,
);
new MutationObserver(() => {
  if (measured.usable === undefined && document.querySelector("[role=tab]")) {
    measured.usable = null;
    painted((now) => (measured.usable = now));
  }
  if (measured.answered === undefined && pressed !== null && document.querySelector("ins, del")) {
    measured.answered = null;
    painted((now) => (measured.answered = now - pressed));
  }
}).observe(document, { childList: true, subtree: true });
