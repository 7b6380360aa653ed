//! The shelf of hosts: Word when Office.js is there, else the page's own document.

pub mod word;
