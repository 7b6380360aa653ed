//! The engine says the same in the browser as on the machine, over one corpus.

use anyhow::ensure;
use libtest_mimic::Trial;
use tests::corpus;
use tests::engine::Engine;
use tests::story::trial;

pub fn all() -> Vec<Trial> {
    let language = || same("engine_language", &frontend::engine::LANGUAGE, frontend::engine::language);
    let privacy = || same("engine_privacy", &frontend::engine::PRIVACY, frontend::engine::privacy);
    vec![
        trial("browser", "rules and tones say what they say on the machine", language),
        trial("browser", "personal data is found and masked as on the machine", privacy),
    ]
}

async fn same(module: &str, questions: &[&str], here: fn(&str, &str) -> String) -> anyhow::Result<()> {
    let (engine, texts) = (Engine::load(module).await?, corpus::all());
    for what in questions {
        let there = engine.said(what, &texts).await?;
        ensure!(there.len() == texts.len(), "{what}: {} answers for {} texts", there.len(), texts.len());
        for (text, said) in texts.iter().zip(there) {
            let wanted = here(what, text);
            ensure!(said == wanted, "{what}: {text:?}\n--- machine:\n{wanted}\n--- browser:\n{said}");
        }
    }
    Ok(())
}
