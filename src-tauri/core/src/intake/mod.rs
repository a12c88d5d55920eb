//! Files come in: sniff → decode → table → header → profile → rows → plan → commit; quarantine.

pub mod import;
pub mod quarantine;
pub mod report;
pub mod runs;
