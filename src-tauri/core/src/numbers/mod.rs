//! The numbers of the packing station for the owner, and a packer's own for the packer.
//!
//! [`page`] is the pace, the first-pass rate and what came back; [`pareto`] what was found and where;
//! [`proof_effect`] and [`worth`] set groups of orders beside each other (`insight::comparison`) and say when
//! nothing is shown. People are listed by their job numbers, never ranked. Reads the other rooms' facts; keeps
//! none of its own but what an hour and a return cost ([`costs`]).

pub mod costs;
pub mod own;
pub mod paced;
pub mod page;
pub mod pareto;
pub mod proof_effect;
pub mod worth;

#[cfg(test)]
mod tests;

pub use crate::insight::rate::MINIMUM;
