// Body of a function (role, name): the first visible, enabled element with that role and accessible name.
const [role, name] = arguments;
const selectors = {
  button: "button:not([role]), [role=button], summary",
  tab: "[role=tab]",
  radio: "input[type=radio], [role=radio]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  switch: "[role=switch]",
  textbox: "textarea, input:not([type]), input[type=text], [role=textbox]",
  combobox: "select, [role=combobox]",
  option: "option, [role=option]",
  link: "a[href]",
  status: "[role=status], output",
  alert: "[role=alert]",
};
const squeeze = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const labelled = (e) =>
  (e.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
const nameOf = (e) =>
  squeeze(e.getAttribute("aria-label")) ||
  squeeze(labelled(e)) ||
  squeeze([...(e.labels ?? [])].map((l) => l.textContent).join(" ")) ||
  squeeze(e.textContent) ||
  squeeze(e.title);
const shown = (e) => (e.labels?.length ? [e, ...e.labels] : [e]).some((x) => x.checkVisibility());
const all = [...document.querySelectorAll(selectors[role] ?? `[role=${role}]`)].filter(
  (e) => shown(e) && !e.disabled && e.getAttribute("aria-disabled") !== "true",
);
const found = all.find((e) => nameOf(e) === name) ?? all.find((e) => nameOf(e).startsWith(name));
// Nobody clicks what lies behind a sticky bar.
found?.scrollIntoView({ block: "nearest" });
// Who chooses a radio button clicks its label.
return (role === "radio" && found?.labels?.[0]) || found || null;
