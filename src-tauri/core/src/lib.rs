//! Everything the shop does, as rooms with one job each. No window, no network, no async.
//!
//! Data flows one way: file → `intake` → facts (`orders`, `cases`, `checks`) → derived cells →
//! `insight` → screen or `report`. All of it is reached through [`door`].

pub mod again;
pub mod alerts;
pub mod appraisal;
pub mod audiences;
pub mod breakdown;
pub mod callbacks;
pub mod care;
pub mod cases;
pub mod checks;
pub mod coupons;
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
pub mod launches;
pub mod ledger;
pub mod lexicon;
pub mod locale;
pub mod members;
pub mod month;
pub mod numbers;
pub mod official;
pub mod orders;
pub mod partners;
pub mod peaks;
pub mod people;
pub mod pictures;
pub mod platforms;
pub mod plays;
pub mod policies;
pub mod posts;
pub mod privacy;
pub mod proof;
pub mod reasons;
pub mod referrals;
pub mod report;
pub mod reviews;
pub mod sample;
pub mod sampling;
pub mod scores;
pub mod scripts;
pub mod sealed;
pub(crate) mod settings;
pub mod sheets;
pub mod shops;
pub mod spends;
pub mod stations;
pub mod synced;
pub mod team;
pub mod training;
pub mod wording;
