//! The stage itself: what the other stories rely on.

use anyhow::ensure;
use libtest_mimic::Trial;
use serde_json::json;
use tests::browser::{Browser, Look};
use tests::key;
use tests::story::trial;

pub fn all() -> Vec<Trial> {
    vec![
        trial("stage", "whoever wants to leave the machine is seen", seen_outside),
        trial("stage", "hangul is composed", composed),
        trial("stage", "keys arrive with their modifiers", keys),
        trial("stage", "the system's look is the page's", looks),
    ]
}

/// A page of the given HTML.
async fn page(html: &str) -> anyhow::Result<Browser> {
    let browser = Browser::open().await?;
    browser.driver().goto("about:blank").await?;
    browser.run("document.body.innerHTML = arguments[0]", &[json!(html)]).await?;
    Ok(browser)
}

async fn seen_outside() -> anyhow::Result<()> {
    let browser = page("").await?;
    ensure!(browser.outside().asked().is_empty(), "{:?}", browser.outside().asked());
    browser.run("return fetch('http://outside.test/').catch(() => null)", &[]).await?;
    ensure!(browser.outside().asked() == ["GET http://outside.test/ HTTP/1.1"], "{:?}", browser.outside().asked());
    Ok(())
}

async fn composed() -> anyhow::Result<()> {
    let browser = page("<textarea aria-label='요청'></textarea>").await?;
    browser.run("window.ends = 0; document.addEventListener('compositionend', () => window.ends++)", &[]).await?;
    browser.click("textbox", "요청").await?;
    browser.compose(&["ㅎ", "하", "한"]).await?;
    browser.compose(&["ㄱ", "그", "글"]).await?;
    let typed = browser.run("return [document.querySelector('textarea').value, window.ends]", &[]).await?;
    ensure!(typed == json!(["한글", 2]), "{typed}");
    Ok(())
}

async fn keys() -> anyhow::Result<()> {
    let browser = page("<button>다듬기</button>").await?;
    let listen = "window.keys = []; \
        document.addEventListener('keydown', (e) => window.keys.push((e.ctrlKey ? 'Ctrl+' : '') + e.key))";
    browser.run(listen, &[]).await?;
    browser.driver().press(&[key::CONTROL], &[key::ENTER]).await?;
    browser.driver().press(&[], &[key::ESCAPE]).await?;
    let pressed = browser.run("return window.keys", &[]).await?;
    ensure!(pressed == json!(["Ctrl+Control", "Ctrl+Enter", "Escape"]), "{pressed}");
    Ok(())
}

async fn looks() -> anyhow::Result<()> {
    let browser = page("").await?;
    for (look, dark, forced) in [(Look::Light, false, false), (Look::Dark, true, false), (Look::Forced, true, true)] {
        browser.look(look).await?;
        let ask =
            "return ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((q) => matchMedia(q).matches)";
        let said = browser.run(ask, &[]).await?;
        ensure!(said == json!([dark, forced]), "{look:?}: {said}");
    }
    Ok(())
}
