//! The pane as a user speaks of it: tabs, buttons, answers, what it says.

use crate::browser::Browser;
use crate::key;
use crate::webdriver::Element;
use anyhow::{Context, bail};
use serde_json::{Value, json};

/// The pane on the page of a browser.
#[derive(Clone, Copy)]
pub struct Pane<'a> {
    browser: &'a Browser,
}

impl<'a> Pane<'a> {
    pub const fn new(browser: &'a Browser) -> Self {
        Self { browser }
    }

    /// Waits until the pane can be used.
    ///
    /// # Errors
    /// When it never can.
    pub async fn usable(self) -> anyhow::Result<()> {
        self.browser.element("tab", "다듬기").await.map(drop)
    }

    /// Opens a panel by its tab.
    ///
    /// # Errors
    /// When there is none.
    pub async fn open(self, tab: &str) -> anyhow::Result<()> {
        self.browser.click("tab", tab).await
    }

    /// Chooses what is to be done: 교정, 쉬운 말, 공문체 …
    ///
    /// # Errors
    /// When it is not offered.
    pub async fn choose(self, task: &str) -> anyhow::Result<()> {
        self.browser.click("radio", task).await
    }

    /// Waits until the pane knows that these paragraphs are selected.
    ///
    /// # Errors
    /// When it never does.
    pub async fn sees<T: AsRef<str>>(self, paragraphs: &[T]) -> anyhow::Result<()> {
        let chars: usize = paragraphs.iter().map(|text| text.as_ref().chars().count()).sum();
        self.shows(&format!("{}문단 · {chars}자", paragraphs.len())).await
    }

    /// Sets the document's class: 기밀, 민감, 공개.
    ///
    /// # Errors
    /// When it is not offered.
    pub async fn classify(self, class: &str) -> anyhow::Result<()> {
        let ask = "return [...document.querySelectorAll('option')].find((one) => one.text.startsWith(arguments[0]))";
        let option = self.browser.wait(class, ask, &[json!(class)]).await?;
        self.browser.driver().click(&Element::returned(&option).context("not offered")?).await
    }

    /// The document's class as it stands.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn class(self) -> anyhow::Result<String> {
        let ask = "const of = (select) => select.selectedOptions[0]?.text ?? ''; \
            return [...document.querySelectorAll('select')].map(of).find((text) => text.includes('(')) ?? null";
        let class = self.browser.wait("the class", ask, &[]).await?;
        Ok(class.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a finished paragraph offers at least this many differences.
    ///
    /// # Errors
    /// When it never does.
    pub async fn offers(self, changes: usize) -> anyhow::Result<()> {
        let script = format!("{CHIPS} return chips.length >= arguments[0]");
        self.browser.wait(&format!("{changes} differences"), &script, &[json!(changes)]).await.map(drop)
    }

    /// Whether the pane says that an answer is being written.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn running(self) -> anyhow::Result<bool> {
        Ok(self.browser.run(BUSY, &[]).await? == json!(true))
    }

    /// Presses the button of that name.
    ///
    /// # Errors
    /// When there is none.
    pub async fn press(self, button: &str) -> anyhow::Result<()> {
        self.browser.click("button", button).await
    }

    /// Presses the primary button and waits for the end of the answer.
    ///
    /// # Errors
    /// When none comes.
    pub async fn polish(self) -> anyhow::Result<()> {
        self.press("다듬기").await?;
        self.answered().await
    }

    /// Waits until nothing streams any more.
    ///
    /// # Errors
    /// When the answer does not end.
    pub async fn answered(self) -> anyhow::Result<()> {
        self.browser.wait("the end of the answer", ANSWERED, &[]).await.map(drop)
    }

    /// Waits until the pane's text holds these words.
    ///
    /// # Errors
    /// When it never does.
    pub async fn shows(self, words: &str) -> anyhow::Result<()> {
        let script = format!("return {PANE}.innerText.replace(/\\s+/g, ' ').includes(arguments[0])");
        self.browser.wait(&format!("the words “{words}”"), &script, &[json!(words)]).await.map(drop)
    }

    /// Everything the pane shows.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn text(self) -> anyhow::Result<String> {
        let text = self.browser.run(&format!("return {PANE}.innerText"), &[]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The differences on offer: what goes, what comes, and whether it is kept.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn changes(self) -> anyhow::Result<Vec<Change>> {
        let found = self.browser.run(&format!("{CHIPS} {CHANGES}"), &[]).await?;
        found.as_array().context("no list")?.iter().map(Change::read).collect()
    }

    /// Leaves the document's own words in place of this change.
    ///
    /// # Errors
    /// When there is no such change.
    pub async fn leave(self, change: usize) -> anyhow::Result<()> {
        let chip = self.browser.run(&format!("{CHIPS} return chips[arguments[0]]"), &[json!(change)]).await?;
        self.browser.driver().click(&Element::returned(&chip).context("no such change")?).await?;
        self.press("그대로").await
    }

    /// The names of the panels.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn tabs(self) -> anyhow::Result<Vec<String>> {
        let ask = "return [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent.replace(/[0-9]+$/, '').trim())";
        let names = self.browser.run(ask, &[]).await?;
        Ok(serde_json::from_value(names)?)
    }

    /// Puts the focus on the pane's first stop, as the word processor's own key for it does.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn enter(self) -> anyhow::Result<()> {
        self.browser.run("document.querySelector('[role=tab][tabindex=\"0\"]').focus()", &[]).await.map(drop)
    }

    /// Presses Tab until the button of that name has the focus.
    ///
    /// # Errors
    /// When it can't be reached.
    pub async fn tab_to(self, button: &str) -> anyhow::Result<()> {
        self.browser.element("button", button).await?;
        for _ in 0..MOST_STOPS {
            let focused = self.browser.run("return document.activeElement.textContent.trim()", &[]).await?;
            if focused.as_str().is_some_and(|name| name.starts_with(button)) {
                return Ok(());
            }
            self.browser.driver().press(&[], &[key::TAB]).await?;
        }
        bail!("“{button}” can't be reached with Tab")
    }

    /// Ctrl+Enter.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn go_by_key(self) -> anyhow::Result<()> {
        self.browser.driver().press(&[key::CONTROL], &[key::ENTER]).await
    }
}

/// One difference of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub goes: String,
    pub comes: String,
    pub kept: bool,
}

impl Change {
    fn read(value: &Value) -> anyhow::Result<Self> {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        Ok(Self {
            goes: text("goes").context("a change without its words")?,
            comes: text("comes").context("a change without its words")?,
            kept: value["kept"].as_bool().context("a change that is neither kept nor left")?,
        })
    }
}

/// Stops that Tab may make before a button is called out of reach.
const MOST_STOPS: usize = 60;

/// The pane's element.
const PANE: &str = "(document.querySelector('#pane') ?? document.body)";
const ANSWERED: &str = "return document.querySelector('[aria-busy=true]') === null \
    && document.querySelector('[aria-busy=false], [role=alert]') !== null";
const BUSY: &str = "return document.querySelector('[aria-busy=true]') !== null";
/// The chips of all paragraphs, in order.
const CHIPS: &str = "const chips = [...document.querySelectorAll('.difference [aria-pressed]')];";
const CHANGES: &str = "return chips.map((chip) => ({ \
    goes: chip.querySelector('del')?.textContent ?? '', \
    comes: chip.querySelector('ins')?.textContent ?? '', \
    kept: chip.getAttribute('aria-pressed') === 'true' }))";
