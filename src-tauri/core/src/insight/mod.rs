//! Figures: rates with their honest range, the daily page, and the derived cells they are sums of.
//!
//! `settle` recomputes derived cells from facts, `daily` and `today`
//! answer from the cells, `kpi` is the month. No figure is computed anywhere else.

pub mod cells;
pub mod class_shares;
pub mod daily;
pub mod effect;
pub mod gift_after;
pub mod kpi;
pub mod links;
pub mod rate;
pub mod reason_mix;
pub mod review_effect;
pub mod settle;
pub mod today;
pub mod young;
