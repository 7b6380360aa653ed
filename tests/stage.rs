//! The stage of the stories: a server, a fake model and a real browser, all gone on drop.

pub mod browser;
pub mod corpus;
pub mod engine;
pub mod fake_model;
pub mod figure;
pub mod fuzz;
pub mod key;
pub mod log;
pub mod outside;
pub mod page;
pub mod pages;
pub mod pane;
pub mod process;
pub mod story;
pub mod webdriver;

use anyhow::{Context, ensure};
use backend::config::{self, Config};
use browser::Browser;
use fake_model::FakeModel;
use page::{Page, Paragraph, Point};
use pane::Pane;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Instant;
use wire::assist::{DocumentClass, Location};

/// The name under which the fake model stands in the pane.
pub const MODEL: &str = "시험 모델";

/// Who answers on this stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cast {
    /// The embedded engine alone.
    #[default]
    Engine,
    /// The fake model, and the engine behind it.
    Model,
}

/// A page of the given kind with the pane in it, a server and a model.
pub struct Stage<P> {
    pub page: P,
    pub browser: Browser,
    pub model: FakeModel,
    server: Option<backend::Running>,
    address: String,
}

impl<P: Page> Stage<P> {
    /// Everything up, the page open and the pane usable.
    ///
    /// # Errors
    /// When something is missing; the message says how to get it.
    pub async fn raise(page: P, cast: Cast) -> anyhow::Result<Self> {
        log::capture();
        let model = FakeModel::start().await?;
        let mut config = configured(&model, cast)?;
        page.configure(&mut config)?;
        let server = backend::serve(config).await?;
        let address = format!("http://localhost:{}", server.http.context("no address")?.port());
        let browser = Browser::open().await?;
        page.prepare(&browser).await?;
        let stage = Self { page, browser, model, server: Some(server), address };
        stage.open().await?;
        Ok(stage)
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// When the pane does not become usable.
    pub async fn open(&self) -> anyhow::Result<()> {
        self.browser.driver().goto(&format!("{}{}", self.address, self.page.path())).await?;
        self.pane().usable().await
    }

    /// Puts a document there, selects these paragraphs whole and waits until the pane knows it.
    ///
    /// # Errors
    /// When the pane does not see them.
    pub async fn take_up(&self, document: &[Paragraph], paragraphs: Range<usize>) -> anyhow::Result<()> {
        self.write(document).await?;
        let last = &document[paragraphs.end - 1];
        let end = Point(paragraphs.end - 1, last.text().encode_utf16().count());
        self.select(Point(paragraphs.start, 0), end).await?;
        let texts: Vec<String> = document[paragraphs].iter().map(Paragraph::text).collect();
        self.pane().sees(&texts).await
    }

    /// # Errors
    /// When the page refuses.
    pub async fn write(&self, document: &[Paragraph]) -> anyhow::Result<()> {
        self.page.write(&self.browser, document).await
    }

    /// # Errors
    /// When the page refuses.
    pub async fn select(&self, from: Point, to: Point) -> anyhow::Result<()> {
        self.page.select(&self.browser, from, to).await
    }

    /// # Errors
    /// When the page refuses.
    pub async fn type_at(&self, at: Point, text: &str) -> anyhow::Result<()> {
        self.page.type_at(&self.browser, at, text).await
    }

    /// # Errors
    /// When the page refuses.
    pub async fn read(&self) -> anyhow::Result<Vec<Paragraph>> {
        self.page.read(&self.browser).await
    }

    /// Waits until a paragraph of the document is this text.
    ///
    /// # Errors
    /// When it never is, with what it is instead.
    pub async fn reads(&self, paragraph: usize, text: &str) -> anyhow::Result<()> {
        let end = Instant::now() + browser::PATIENCE;
        loop {
            let now = self.read().await?.get(paragraph).map(Paragraph::text);
            if now.as_deref() == Some(text) {
                return Ok(());
            }
            ensure!(Instant::now() < end, "paragraph {paragraph} is {now:?}, not {text:?}");
            tokio::time::sleep(browser::GLANCE).await;
        }
    }

    /// Waits until this text of this paragraph is selected.
    ///
    /// # Errors
    /// When it never is, with what is selected instead.
    pub async fn selects(&self, (paragraph, text): (usize, &str)) -> anyhow::Result<()> {
        let end = Instant::now() + browser::PATIENCE;
        loop {
            let now = self.page.selected(&self.browser).await?;
            if (now.0, now.1.as_str()) == (paragraph, text) {
                return Ok(());
            }
            ensure!(Instant::now() < end, "{now:?} is selected, not {text:?} in {paragraph}");
            tokio::time::sleep(browser::GLANCE).await;
        }
    }

    pub fn pane(&self) -> Pane<'_> {
        Pane::new(&self.browser)
    }

    /// The server is gone from one moment to the next.
    pub fn stop_server(&mut self) {
        self.server = None;
    }

    /// What must hold at the end of every story.
    ///
    /// # Errors
    /// When something wanted to leave the machine.
    pub fn check(&self) -> anyhow::Result<()> {
        let asked = self.browser.outside().asked();
        ensure!(asked.is_empty(), "wanted to leave the machine: {asked:?}");
        Ok(())
    }
}

/// The project's top folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

fn configured(model: &FakeModel, cast: Cast) -> anyhow::Result<Config> {
    let mut config = Config::default();
    config.server.http = Some(([127, 0, 0, 1], 0).into());
    config.server.https = None;
    config.pane.dir = built_pane()?;
    config.pane.icons = root().join("manifest/icons");
    if cast == Cast::Model {
        config.models.push(fake(model.address()));
    }
    Ok(config)
}

fn built_pane() -> anyhow::Result<PathBuf> {
    let built = root().join("dist/pane");
    ensure!(built.join("pane.html").exists(), "the pane is not built: run `cargo xtask build`, or `cargo xtask test`");
    Ok(built)
}

fn fake(address: &str) -> config::Model {
    config::Model {
        name: MODEL.to_owned(),
        protocol: config::ProtocolName::OpenaiChat,
        url: address.to_owned(),
        model: "fake".to_owned(),
        location: Location::OnPremise,
        classes: vec![DocumentClass::Sensitive, DocumentClass::Open],
        key_env: None,
        key_file: None,
        key: None,
        concurrency: 8,
        queue: 8,
        max_output: 4096,
        price_input: 0.0,
        price_output: 0.0,
        deadlines: None,
        extra: Default::default(),
    }
}
