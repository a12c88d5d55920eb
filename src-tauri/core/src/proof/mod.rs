//! The story of one parcel from the check to the return, with its proof, and how it leaves the house.
//!
//! [`sheet`] joins what the rooms know on one line of time, [`export`] writes it as a PDF or as a bundle of
//! files for a platform's appeal, [`escapes`] finds parcels that passed here and came back all the same. Owns
//! no file of proof and no fact: those are `evidence`'s and the other rooms'.

pub mod escapes;
pub mod export;
mod pack;
pub(crate) mod paper;
pub mod sheet;
pub mod step;
mod told;

#[cfg(test)]
mod escape_tests;
#[cfg(test)]
mod tests;
