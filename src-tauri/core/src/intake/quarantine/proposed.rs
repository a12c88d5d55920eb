//! The sure proposals of any waiting rows, so that what is done to all that are ticked is not done to one page of them.

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{propose, reread};
use crate::door::{Call, Command, Read};

/// Asks which of these rows have exactly one proposal.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct QuarantineProposals {
    /// The rows' ids.
    pub ids: Vec<i64>,
}

impl Command for QuarantineProposals {
    type Answer = Vec<Proposed>;
}

/// A row with the one number that it may have had.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Proposed {
    /// The row's id.
    pub id: i64,
    /// The cells that it would correct: header and text.
    pub cells: Vec<(String, String)>,
}

impl Read for QuarantineProposals {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<Proposed>> {
        let waiting = reread::waiting(tx, &self.ids)?;
        let layouts = reread::layouts(tx, &waiting)?;
        let mut proposed = Vec::new();
        for row in &waiting {
            let Some(layout) = &layouts[&row.file_id] else { continue };
            // Which buyer it was does not matter here: no salt.
            let candidates = propose::candidates(tx, layout, &mut layout.parser(""), row)?;
            if let [only] = &candidates[..] {
                proposed.push(Proposed { id: row.id, cells: only.cells.clone() });
            }
        }
        Ok(proposed)
    }
}
