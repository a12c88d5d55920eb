//! Everything the shop does, as rooms with one job each. No window, no network, no async.
//!
//! Data flows one way: file → `intake` → facts (`orders`, `cases`, `checks`) → derived cells →
//! `insight` → screen or `report`. All of it is reached through [`door`].

pub mod alerts;
pub mod callbacks;
pub mod care;
pub mod cases;
pub mod checks;
pub mod deadlines;
pub mod demo;
pub mod door;
pub mod evidence;
pub(crate) mod fonts;
#[cfg(test)]
pub(crate) mod given;
pub mod goods;
pub mod halts;
pub mod insight;
pub mod intake;
pub mod keeping;
pub mod labels;
pub mod lexicon;
pub mod locale;
pub mod month;
pub mod numbers;
pub mod official;
pub mod orders;
pub mod people;
pub mod pictures;
pub mod platforms;
pub mod policies;
pub mod privacy;
pub mod proof;
pub mod reasons;
pub mod report;
pub mod reviews;
pub mod sample;
pub mod sampling;
pub mod scripts;
pub mod sealed;
pub(crate) mod settings;
pub mod sheets;
pub mod shops;
pub mod stations;
pub mod synced;
pub mod wording;
