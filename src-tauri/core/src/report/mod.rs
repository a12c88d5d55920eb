//! Excel files. Reads what the other rooms answer and owns no query of its own.
//!
//! [`export`] and [`export_numbers`] hold the commands; `kpi_book`, `daily_book` and `numbers_book` lay one workbook out each, out
//! of what `table` (columns and cells), `paper` (formats, page set-up) and `chart` give them.
//! `notes` says in plain words what each figure counts. Formulas carry their results, so that a
//! program that does not calculate reads the same figures.

mod again_sheets;
mod appraisal_book;
mod appraisal_sheets;
pub mod audience_list;
mod breakdown_sheets;
pub mod care_list;
mod chart;
pub mod close;
mod cost_beside;
mod cost_sheets;
pub mod coupon_list;
mod daily_book;
pub mod export;
pub mod export_actions;
pub mod export_advice;
pub mod export_again;
pub mod export_ages;
pub mod export_appraisal;
pub mod export_breakdown;
pub mod export_candidates;
pub mod export_claim;
pub mod export_costs;
pub mod export_dispositions;
pub mod export_experiment;
pub mod export_forecast;
pub mod export_goods;
pub mod export_halt;
pub mod export_ledger;
pub mod export_losses;
pub mod export_numbers;
pub mod export_partner;
pub mod export_partners;
pub mod export_returned;
pub mod export_risky;
pub mod export_stock;
pub mod export_waves;
mod kpi_again;
mod kpi_beside;
mod kpi_book;
mod kpi_checks;
mod kpi_late;
mod kpi_overview;
mod kpi_sheets;
mod ledger_sheets;
mod loss_sheets;
mod notes;
mod numbers_book;
mod numbers_sheets;
mod paper;
pub mod policy_flow;
mod table;
mod timeline_sheets;
mod warehouse_sheets;
mod waves_sheets;

#[cfg(test)]
mod tests;
