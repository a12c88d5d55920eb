//! Checks before shipping: what a packer looks at, what was found, what may leave.
//!
//! A scan finds the parcel or says stop ([`scan`]); what any scanned code is, is decided in `code`.
//! The parcel carries its checklist ([`checklist`]), the finished check is kept ([`record`]). Which
//! orders must not leave is decided in one place (`leave`) for both. Knows nothing of rates, reports
//! or screens.

pub mod bench;
pub mod checklist;
mod code;
pub mod counted;
pub mod coverage;
pub mod day;
mod leave;
pub mod list;
mod marks;
mod misread;
pub mod mistake;
mod parcel;
pub mod record;
pub mod release;
pub mod rules;
pub mod scan;
mod traits;

#[cfg(test)]
mod tests;
