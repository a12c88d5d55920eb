//! Figures: rates with their honest range, the daily page, and the derived cells they are sums of.
//!
//! `rules` says what is counted, `settle` recomputes derived cells from facts, `daily` and `today`
//! answer from the cells, `kpi` is the month. No figure is computed anywhere else.

pub mod cells;
pub mod daily;
pub mod kpi;
pub mod links;
pub mod month;
pub mod rate;
pub mod rules;
pub mod settle;
pub mod today;
