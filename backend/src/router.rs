//! All routes in one list, all layers in one function.

use crate::app::App;
use crate::{error, guard, headers, log, routes};
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use std::sync::Arc;
use wire::paths;
use wire::problem::Code;

pub fn router(app: &Arc<App>) -> Router {
    let routes = Router::new()
        .route(paths::ASSIST, post(routes::assist::assist))
        .route(paths::EXPORT, post(routes::export::export))
        .route(paths::SESSION, get(routes::session::session))
        .route(paths::HEALTH, get(routes::health::health))
        .route(paths::DESK, get(routes::pane::desk))
        .route(&format!("{}/{{*file}}", paths::PANE), get(routes::pane::pane))
        .route("/icons/{*file}", get(routes::pane::icon))
        .route(&format!("{}/{{*file}}", paths::OFFICE_JS), get(routes::pane::office_js))
        .fallback(async || error::Failure::from(Code::NotFound))
        .method_not_allowed_fallback(async || error::Failure::from(Code::NotFound));
    layers(routes, app).with_state(app.clone())
}

/// From the inside out: the last one sees a request first.
fn layers(routes: Router<Arc<App>>, app: &Arc<App>) -> Router<Arc<App>> {
    routes
        .layer(from_fn(guard::catch_panic))
        .layer(from_fn_with_state(app.clone(), guard::own_host))
        .layer(from_fn(guard::same_origin))
        .layer(from_fn_with_state(app.clone(), headers::security))
        .layer(from_fn(log::request))
}
