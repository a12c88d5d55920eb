//! The platform's own figures beside ours, and what could account for the difference.
//!
//! `typed` reads what the owner types or pastes, `figures` keeps it by shop, rule and day,
//! `difference` sets it against our figure, `suspects` finds the orders about which the two may
//! disagree. Nothing here changes a figure of ours.

pub mod difference;
pub mod figures;
mod suspects;
mod table;
pub mod typed;
