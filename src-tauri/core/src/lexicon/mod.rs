//! The owner's own sight of returns: tags in a tree, the words that lead to them, and the versions of both.
//!
//! Nothing here changes what a buyer stated or what a platform counts. [`sort`] is the one place that decides
//! where a case belongs: a tag put by hand, else a whole text, else a word, else the platform's own list. What
//! no rule knows is only *proposed* ([`propose`]) and waits, in groups ([`group`]), for the monthly review.

pub mod close;
pub mod content;
pub mod due;
pub mod edit;
pub mod entries;
pub mod group;
pub mod hand;
mod news;
pub mod propose;
pub mod review;
mod segment;
pub mod sort;
mod stated;
pub mod told;
pub mod tree;
pub mod versions;
pub mod voices;

use pintui_store::refusals;

refusals! {
    /// Refusals about tags and words.
    LexiconRefused {
        /// No such tag.
        TagUnknown { tag: String } = "tag_unknown",
        /// A tag needs a name.
        TagNameMissing = "tag_name_missing",
        /// Another tag is called so.
        TagNameTaken { name: String } = "tag_name_taken",
        /// Below the third level there is none, and no tag lies below itself.
        TagTooDeep = "tag_too_deep",
        /// The main classes stay what they are.
        TagIsMain = "tag_is_main",
        /// No case was given.
        NoCaseChosen = "no_case_chosen",
        /// A word or text is blank.
        LexiconWordBlank = "lexicon_word_blank",
        /// A single letter would fit everything.
        LexiconWordShort { word: String } = "lexicon_word_short",
        /// No such entry.
        EntryUnknown { id: i64 } = "lexicon_entry_unknown",
        /// Size counts for the goods or for the buyer.
        SizeSideUnknown { side: String } = "size_side_unknown",
        /// This month has its version already.
        ReviewClosed { month: String, number: i64 } = "review_closed",
        /// The month is not over.
        MonthNotOver { month: String } = "review_month_not_over",
        /// No such version.
        VersionUnknown { number: i64 } = "lexicon_version_unknown",
    }
}

#[cfg(test)]
mod tests;
