//! The shape of a story: it gets a stage of its own and fails with what it expected.

use libtest_mimic::Trial;
use std::future::Future;

/// A story as the test harness takes it.
pub fn story<F, T>(page: &str, name: &str, tell: F) -> Trial
where
    F: FnOnce() -> T + Send + 'static,
    T: Future<Output = anyhow::Result<()>>,
{
    Trial::test(format!("{page}::{name}"), move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        runtime.block_on(tell()).map_err(|failure| format!("{failure:?}").into())
    })
}
