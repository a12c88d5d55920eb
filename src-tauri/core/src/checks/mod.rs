//! Checks before shipping: what a packer looks at, what was found, what may leave.
//!
//! A scan finds the parcel or says stop ([`scan`]), the parcel carries its checklist
//! ([`checklist`]), the finished check is kept ([`record`]). Which orders must not leave is decided
//! in one place (`leave`) for both. Which gifts must be in which parcel is [`gifts`]. Knows nothing of rates, reports or screens.

pub mod checklist;
pub mod day;
pub mod gifts;
mod leave;
pub mod list;
mod parcel;
pub mod record;
pub mod scan;

#[cfg(test)]
mod tests;
