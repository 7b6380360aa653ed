//! The shape of a story: it gets a stage of its own, and a failed one leaves a picture behind.

use crate::page::Page;
use crate::{Cast, Stage, root};
use anyhow::Context;
use libtest_mimic::Trial;
use std::future::Future;

/// Something to try out, as the test harness takes it.
pub fn trial<F, T>(page: &str, name: &str, tell: F) -> Trial
where
    F: FnOnce() -> T + Send + 'static,
    T: Future<Output = anyhow::Result<()>>,
{
    Trial::test(format!("{page}::{name}"), move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        runtime.block_on(tell()).map_err(|failure| causes(&failure).into())
    })
}

/// What failed, the outermost first; a backtrace through the async runtime would only hide it.
fn causes(failure: &anyhow::Error) -> String {
    failure.chain().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// A story told on a page of its own.
pub fn story<P, F>(page: &P, name: &'static str, cast: Cast, tell: F) -> Trial
where
    P: Page,
    F: AsyncFnOnce(&mut Stage<P>) -> anyhow::Result<()> + Send + 'static,
{
    let page = page.clone();
    trial(page.name(), name, move || async move {
        let mut stage = Stage::raise(page, cast).await?;
        let told = tell(&mut stage).await.and_then(|()| stage.check());
        match told {
            Ok(()) => Ok(()),
            Err(failure) => Err(failure.context(remembered(&stage, name).await)),
        }
    })
}

/// What the page looked like when the story failed.
async fn remembered<P: Page>(stage: &Stage<P>, name: &str) -> String {
    let keep = async || {
        let folder = root().join("target/stories");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{} {name}.png", stage.page.name()));
        std::fs::write(&file, stage.browser.picture().await?).context("no picture")?;
        let text = stage.browser.run("return document.body.innerText", &[]).await?;
        anyhow::Ok(format!("{}\n{}", file.display(), text.as_str().unwrap_or_default()))
    };
    keep().await.unwrap_or_else(|failure| format!("the page is gone: {failure}"))
}
