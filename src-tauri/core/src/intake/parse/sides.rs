//! Who sold and who bought. A list of what a shop has bought itself names several sellers and one buyer: none of it is a sale
//! of the shop's.

use std::hash::{Hash, Hasher};

use pintui_store::Result;
use rustc_hash::{FxHashSet, FxHasher};

use super::Parser;
use crate::intake::profile::Profile;
use crate::intake::source::Record;
use crate::intake::values;
use crate::platforms::folded_header;

/// So many sellers say it.
const SEVERAL: usize = 2;

/// The sellers and buyers that a file has named so far, by digests.
pub(super) struct Sides {
    /// Positions of the columns that name the seller and the buyer.
    at: Option<[usize; 2]>,
    named: [FxHashSet<u64>; 2],
}

impl Sides {
    pub(super) fn of(profile: &Profile) -> Self {
        let seller = profile.format.seller.as_deref().map(folded_header);
        let seller = seller.and_then(|name| profile.header.iter().position(|own| folded_header(own) == name));
        let buyer = profile.uses.iter().find(|used| used.field == "buyer").map(|used| used.at);
        Self { at: seller.zip(buyer).map(|(seller, buyer)| [seller, buyer]), named: Default::default() }
    }
}

impl Parser {
    pub(super) fn note_sides(&mut self, record: &Record) -> Result<()> {
        let Some(columns) = self.sides.at else { return Ok(()) };
        for (side, at) in columns.into_iter().enumerate() {
            let text = self.text(record, at)?;
            // the shop's helpers have names of their own behind it
            let name = values::bare(&text).split([':', '：']).next().unwrap_or_default();
            if !name.is_empty() && self.sides.named[side].len() < SEVERAL {
                let mut digest = FxHasher::default();
                name.hash(&mut digest);
                self.sides.named[side].insert(digest.finish());
            }
        }
        Ok(())
    }

    /// Whether the file lists what one buyer has bought of several sellers.
    pub fn is_of_a_buyer(&self) -> bool {
        let [sellers, buyers] = &self.sides.named;
        sellers.len() >= SEVERAL && buyers.len() == 1
    }
}
