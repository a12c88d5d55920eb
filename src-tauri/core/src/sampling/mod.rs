//! Sampling by attributes, lot by lot, after GB/T 2828.1 (ISO 2859-1): for goods with a good history.
//!
//! [`plan`] is the standard's tables, [`switching`] its rules for normal, tightened and reduced
//! inspection, [`lots`] the lots of a shop: a wave of parcels with one SKU. Whether a product may be
//! sampled at all is decided in [`offer`]. Knows nothing of checklists or stations.

pub mod lots;
pub mod offer;
pub mod plan;
pub mod setting;
pub mod switching;

#[cfg(test)]
mod tests;
