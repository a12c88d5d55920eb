//! What each person of the shop is measured by in a month, counted fairly: only what lies in their hands, no value out
//! of a handful, every figure with what it counts and what was left out and why.
//!
//! `clerk`, `packer`, `designer` tally one kind of work each; [`rules`] says what weighs how much and what is aimed at;
//! [`sheet`] makes values, points and scores of both; [`objections`] is a person's word against a figure and the
//! owner's answer. Nobody is ranked.

mod clerk;
mod designer;
pub mod measure;
pub mod objections;
mod packer;
pub mod rules;
pub mod sheet;
pub mod tally;

use pintui_store::refusals;

refusals! {
    /// Refusals about appraisals.
    AppraisalRefused {
        /// The weights of a job add up to 100 %.
        WeightsNotHundred { sum: i64 } = "weights_not_hundred",
        /// A weight is 1 to 100 %.
        WeightWrong { measure: String } = "weight_wrong",
        /// A target is above nothing, and a share not above 100 %.
        MeasureTargetWrong { measure: String } = "measure_target_wrong",
        /// The job is not measured by this, or named twice.
        MeasureUnknown { measure: String } = "measure_unknown",
        /// The month is closed: its appraisal stays as it is.
        AppraisalClosed { month: String } = "appraisal_closed",
        /// An objection says why.
        ObjectionNoteMissing = "objection_note_missing",
        /// Nothing of that person's figure has this number.
        ObjectionNotCounted { number: String } = "objection_not_counted",
        /// The same was objected to already.
        ObjectionStands = "objection_stands",
        /// Only the person's own figures, or the owner.
        ObjectionNotYours { person: String } = "objection_not_yours",
        /// No such objection.
        ObjectionUnknown { id: i64 } = "objection_unknown",
        /// A no says why.
        ObjectionAnswerMissing = "objection_answer_missing",
    }
}

#[cfg(test)]
mod tests;
