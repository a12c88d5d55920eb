//! What a layout says that a shop has taught, beside the formats that the program comes with.

use super::folded_header;
use super::formats::Format;
use super::statuses::{self, Vocabulary};

/// Editions from here on are taught by a shop; where one fits as well as a platform's, it was meant.
pub const TAUGHT: u32 = 1_000;

impl Format {
    /// Whether a person has said what its columns are.
    pub fn is_taught(&self) -> bool {
        self.edition >= TAUGHT
    }

    /// Our word for one in its cells: as a person explained it, as its platform uses it, in a taught table as others do.
    pub fn meaning(&self, vocabulary: Vocabulary, word: &str) -> Option<&'static str> {
        let taught = self.statuses.get(&statuses::as_compared(word)).filter(|_| vocabulary != Vocabulary::Kind);
        let known = |ours: &String| statuses::meanings(vocabulary).iter().copied().find(|own| own == ours);
        taught
            .and_then(known)
            .or_else(|| statuses::ours(&self.platform, vocabulary, word))
            .or_else(|| self.is_taught().then(|| statuses::anywhere(vocabulary, word)).flatten())
    }

    /// Whether a column of this name only says that something went back.
    pub fn is_of_return(&self, header: &str) -> bool {
        let header = folded_header(header);
        self.columns.iter().any(|column| column.of_return && column.folded.contains(&header))
    }
}
