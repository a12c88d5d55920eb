//! The platform's scores of a shop (description, service, logistics) by day: typed, pasted or from a file.
//!
//! [`typed`] reads cells, [`table`] finds the columns, [`record`] keeps a day, [`sheet`] shows the lines with what
//! happened on them, and [`needed`] reckons how many ratings of five would lift a score.

pub mod needed;
pub mod record;
pub mod sheet;
mod table;
pub mod typed;

use pintui_store::refusals;

refusals! {
    /// Refusals about scores.
    ScoreRefused {
        /// Some cells cannot be read; nothing was kept.
        ScoresFaulty { faults: usize } = "scores_faulty",
        /// No row was given.
        ScoresBlank = "scores_blank",
        /// No column of the file is a score.
        ScoreColumnsMissing { found: Vec<String> } = "score_columns_missing",
        /// A score to reach lies between one and five.
        ScoreTargetWrong = "score_target_wrong",
        /// So many ratings no shop has.
        RatingsWrong = "score_ratings_wrong",
    }
}

#[cfg(test)]
mod tests;
