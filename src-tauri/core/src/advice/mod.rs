//! Advice by cause: of each of five causes what stands out most among the orders of a day's window, and what can be done
//! about it, with the figures already told.
//!
//! One shape for all five: [`causes`] finds what stands out and asks the rooms that judge it already (alerts, breakdown,
//! trainings), [`offers`] says which actions fit, [`sheet`] answers. An offer opens the form of the action it names, which
//! is done in that action's own room; a change that is chosen out of advice says so (`callbacks/advised`), so that the
//! offer knows it. Nothing is judged out of fewer things than a rate of the shop needs.

mod causes;
pub mod offers;
pub mod sheet;

#[cfg(test)]
mod tests;
