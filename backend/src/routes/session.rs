//! What the pane needs when it opens.

use crate::app::App;
use axum::Json;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, HeaderName};
use std::sync::Arc;
use wire::assist::TaskKind;
use wire::session::{Model, Session};

pub async fn session(State(app): State<Arc<App>>) -> ([(HeaderName, &'static str); 1], Json<Session>) {
    let models = app.config.models.iter();
    let session = Session {
        models: models
            .map(|m| Model { name: m.name.clone(), location: m.location, classes: m.classes.clone() })
            .collect(),
        tasks: TaskKind::ALL.map(|task| app.models.ability(task, crate::assist::engine_can(task))).to_vec(),
        choice: app.config.routes.choice,
        default_class: app.config.classes.preset,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        holidays: app.config.letters.holidays.clone(),
        mark: app.config.letters.mark,
    };
    ([(CACHE_CONTROL, "no-store")], Json(session))
}
