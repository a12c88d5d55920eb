//! Figures: rates with their honest range, the daily page, and the derived cells they are sums of.
//!
//! `settle` recomputes derived cells from facts, `daily` and `today`
//! answer from the cells, `kpi` is the month, `closed` keeps it as it stood, `comparison` sets two groups beside each other.
//! What a rate and a difference are is said nowhere else.

pub mod cells;
pub mod class_shares;
pub mod clerks;
pub mod closed;
pub mod comparison;
pub mod daily;
pub mod disputes;
pub mod effect;
pub mod gift_after;
pub mod kpi;
pub mod kpi_checks;
pub mod links;
pub mod means;
pub mod promises_kept;
pub mod rate;
pub mod reach;
pub mod reason_mix;
pub mod reasons_beside;
pub mod reckoned;
pub mod reference;
pub mod review_effect;
pub mod rolling;
pub mod settle;
pub mod slices;
pub mod slow;
pub mod stages;
pub mod survival;
pub mod target;
pub mod today;
pub mod top_products;
pub mod untold;
pub mod young;
