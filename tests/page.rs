//! The shape of a page: a document beside the pane, as a story writes, selects and reads it.

use crate::browser::Browser;
use backend::config::Config;

/// A text of the document with one formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub bold: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Body,
    /// A cell of a table; neighbouring cells share a row.
    Cell,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    pub kind: Kind,
    pub runs: Vec<Run>,
}

impl Paragraph {
    /// Body text; what stands between asterisks is bold.
    pub fn body(text: &str) -> Self {
        let part = |(number, text): (usize, &str)| Run { text: text.to_owned(), bold: number % 2 == 1 };
        let runs = text.split('*').enumerate().map(part).filter(|run| !run.text.is_empty()).collect();
        Self { kind: Kind::Body, runs }
    }

    pub fn cell(text: &str) -> Self {
        Self { kind: Kind::Cell, ..Self::body(text) }
    }

    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A place in the document: a paragraph, and UTF-16 units in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point(pub usize, pub usize);

#[expect(async_fn_in_trait, reason = "a story is told on one thread")]
pub trait Page: Clone + Send + 'static {
    /// Stands before the names of its stories.
    fn name(&self) -> &'static str;

    /// Where the server shows it.
    fn path(&self) -> String;

    /// What the server must be told for this page.
    ///
    /// # Errors
    /// When something it needs is not installed.
    fn configure(&self, config: &mut Config) -> anyhow::Result<()>;

    /// What the browser must know before it opens the page.
    ///
    /// # Errors
    /// When the browser refuses.
    async fn prepare(&self, _: &Browser) -> anyhow::Result<()> {
        Ok(())
    }

    /// Puts this document in place of the one that is open.
    async fn write(&self, browser: &Browser, document: &[Paragraph]) -> anyhow::Result<()>;

    /// The document as it stands: neighbouring runs of one formatting are one run.
    async fn read(&self, browser: &Browser) -> anyhow::Result<Vec<Paragraph>>;

    /// Selects as with the mouse; the same point twice sets the cursor.
    async fn select(&self, browser: &Browser, from: Point, to: Point) -> anyhow::Result<()>;

    /// The paragraph in which the selection begins, and the selected text.
    async fn selected(&self, browser: &Browser) -> anyhow::Result<(usize, String)>;

    /// Types into the document as the user does.
    async fn type_at(&self, browser: &Browser, at: Point, text: &str) -> anyhow::Result<()>;
}
