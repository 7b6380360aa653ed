// Notes when the pane can be used, when the first difference is painted after a press, and how long it keeps others waiting.
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

// Whoever else lives on this thread asks for a turn again and again, for so many milliseconds: `measured.held` is the
// longest wait for one, `measured.settled` the time until the pane's last change.
window.watchTurns = (time) => {
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  let [last, held, settled] = [start, 0, start];
  const seen = new MutationObserver(() => (settled = performance.now()));
  seen.observe(document.querySelector("#pane") ?? document.body, { childList: true, subtree: true, characterData: true });
  port1.onmessage = () => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
    if (now - start < time) return port2.postMessage(null);
    seen.disconnect();
    Object.assign(measured, { held, settled: settled - start });
  };
  port2.postMessage(null);
};

// Presses the button of that name; `measured[note]` is the time until something that matches the selector holds the words.
window.timePress = (note, button, selector, words) => {
  measured[note] = null;
  const holds = () => [...document.querySelectorAll(selector)].some((one) => (one.value ?? one.textContent).includes(words));
  const start = performance.now();
  const seen = new MutationObserver(() => {
    if (!holds()) return;
    seen.disconnect();
    painted((now) => (measured[note] = now - start));
  });
  seen.observe(document.body, { childList: true, subtree: true, characterData: true });
  [...document.querySelectorAll("button")].find((one) => one.textContent.trim().startsWith(button)).click();
};
