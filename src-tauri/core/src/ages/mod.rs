//! Buyers by age band 年龄段, as the platform itself adds them up: a table that the owner brings, by month or span. Nobody
//! guesses a single person's age, and a table of persons is refused.
//!
//! [`typed`] reads cells, [`table`] finds the columns, [`record`] keeps a span, [`sheet`] shows it.

pub mod record;
pub mod sheet;
mod table;
pub mod typed;

use pintui_store::refusals;

refusals! {
    /// Refusals about age bands.
    AgeRefused {
        /// Some cells cannot be read; nothing was kept.
        AgesFaulty { faults: usize } = "ages_faulty",
        /// No row was given.
        AgesBlank = "ages_blank",
        /// The table has no age bands, or counts neither orders nor buyers.
        AgeColumnsMissing { found: Vec<String> } = "age_columns_missing",
        /// The table is about single persons.
        AgesOfPersons { column: String } = "ages_of_persons",
        /// No such span.
        AgeSpanUnknown { from: String } = "age_span_unknown",
    }
}

#[cfg(test)]
mod tests;
