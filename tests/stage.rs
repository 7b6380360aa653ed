//! The stage of the stories: a server, a fake model and a real browser, all gone on drop.
