//! What is to be posted to old customers: in the shop's group, in its feed, as answers to buyers' questions, as
//! invitations to show a purchase. A plan with days; the platform's own tools post it, a person notes what came of it.
//!
//! A text passes `wording` as an invitation does: nothing is paid for praise, and no wanted words are asked for. Whoever
//! answers buyers' questions for the shop says that it is the shop ([`own`]). [`save`] plans, [`done`] notes, [`sheet`]
//! lists with what is due today.

pub mod done;
pub mod own;
pub mod save;
pub mod sheet;

use pintui_store::refusals;

refusals! {
    /// Refusals about the plan of posts.
    PostRefused {
        /// Nothing to post.
        PostTextMissing = "post_text_missing",
        /// An answer that does not say who answers.
        PostRelationMissing = "post_relation_missing",
        /// No such audience in this shop.
        PostAudienceUnknown = "post_audience_unknown",
        /// No such post.
        PostUnknown { post: i64 } = "post_unknown",
        /// Posted on a day to come.
        PostInFuture = "post_in_future",
        /// Counts below nothing, or more orders than people who saw it.
        PostCountsWrong = "post_counts_wrong",
        /// Who does it is not said.
        PostPersonMissing = "post_person_missing",
    }
}

#[cfg(test)]
mod tests;
