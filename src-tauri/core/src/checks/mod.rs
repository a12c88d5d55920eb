//! Checks before shipping: what a packer looks at, what was found, what may leave.
//!
//! A scan finds the parcel or says stop ([`scan`]), the parcel carries its checklist
//! ([`checklist`]), the finished check is kept ([`record`]). Which orders must not leave is decided
//! in one place (`leave`) for both. Which gifts must be in which parcel is [`gifts`]. A check that is sent
//! twice is kept once (`once`), and [`take_back`] takes it back by the same id; [`waiting`] is what a
//! station may still have to check. Knows nothing of rates, reports or screens.

pub mod checklist;
pub mod day;
pub mod gifts;
mod leave;
pub mod list;
mod once;
mod parcel;
pub mod record;
pub mod scan;
pub mod take_back;
pub mod waiting;

#[cfg(test)]
mod tests;
