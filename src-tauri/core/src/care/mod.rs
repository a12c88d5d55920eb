//! Care after sign-off: every buyer is asked once, before anything goes wrong, and never pestered.
//!
//! Begin at [`due`]: who is due and why others are left out. [`list`] shows them, [`send`] marks what was sent,
//! [`feedback`] keeps what came back, [`effect`] compares with orders left out by lot. [`notices`] are for what we
//! know to be wrong before the buyer does, [`tell`] for cases that will be late, [`first`] tells how often we were
//! first, [`replies`] how fast we answer, by hand or from the platform's list of [`chats`].

pub mod chats;
pub mod due;
pub mod effect;
pub mod feedback;
pub mod first;
pub mod guides;
pub mod list;
pub mod notices;
pub mod replies;
pub mod rules;
pub mod send;
mod stated;
pub mod tell;
pub mod thanks;
pub mod words;

use pintui_store::refusals;

refusals! {
    /// Refusals about care.
    CareRefused {
        /// A rule is outside of what makes sense.
        CareRuleWrong { rule: String, least: i64, most: i64 } = "care_rule_wrong",
        /// The text has no way to say no.
        OptOutMissing = "care_opt_out_missing",
        /// The text has a field that nothing fills.
        CareFieldUnknown { field: String } = "care_field_unknown",
        /// The text has no words.
        CareTextMissing = "care_text_missing",
        /// A field cannot be filled yet, so nothing is sent.
        CareFieldEmpty { field: String } = "care_field_empty",
        /// No such order.
        CareOrderUnknown { order: i64 } = "care_order_unknown",
        /// Who does it is not said.
        CarePersonMissing = "care_person_missing",
        /// What the buyer said is missing.
        FeedbackBlank = "feedback_blank",
        /// Not one of the tags.
        FeedbackTagUnknown { tag: String } = "feedback_tag_unknown",
        /// Stars go from one to five.
        FeedbackStarsWrong = "feedback_stars_wrong",
        /// No such answer.
        FeedbackUnknown { feedback: i64 } = "feedback_unknown",
        /// It has become a case before.
        FeedbackHasCase { feedback: i64 } = "feedback_has_case",
        /// Thanks are for those who said something.
        ThanksWithoutFeedback = "thanks_without_feedback",
        /// The order was thanked before.
        ThankedBefore = "thanked_before",
        /// The month's budget does not reach.
        ThanksBudgetSpent { left_fen: i64 } = "thanks_budget_spent",
        /// A guide needs a title and a place.
        GuideBlank = "guide_blank",
        /// No such guide.
        GuideUnknown { guide: i64 } = "guide_unknown",
        /// No such product.
        GuideProductUnknown { product: i64 } = "guide_product_unknown",
        /// Nobody is concerned.
        NoticeNobody = "notice_nobody",
        /// The halt is practised only: no buyer hears of it.
        NoticeOfDrill = "notice_of_drill",
        /// No such halt.
        NoticeHaltUnknown = "notice_halt_unknown",
        /// No such notice.
        NoticeUnknown { notice: i64 } = "notice_unknown",
        /// The file does not say when buyers wrote, when they were answered and by whom.
        ReplyColumnsMissing { found: Vec<String> } = "reply_columns_missing",
        /// In no row both times can be read.
        ReplyTimesUnread { asked: String, answered: String, rows: Vec<u64> } = "reply_times_unread",
        /// An answer cannot come before its question.
        ReplyTimeWrong = "reply_time_wrong",
    }
}

#[cfg(test)]
mod tests;
