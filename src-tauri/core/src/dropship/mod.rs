//! Drop-ship partners: who sends the shop's parcels from a warehouse of their own, under the name that orders tell.
//!
//! A partner's *figures* are the five of the room `warehouses`, by calendar month of payment ([`card`]), or over a span
//! beside the other partners on the same goods ([`beside`]). Each figure has a *line* of the owner's. A partner is *over*
//! it when the last two whole months both lie beyond it and the two together surely do ([`warned`]); then comes a *plan*
//! with a day ([`plans`]) and, whatever came of it, the decision to keep or to replace, with its reason.
//!
//! *Talks* and *spot checks* are noted with the day of the next one; what is promised or found becomes an improvement
//! action of the shop's one list (`callbacks::changes`) that remembers whose it is ([`actions`]). [`standards`] are what a
//! partner agreed to hold its parcels to, [`steps`] how long parcels take, [`urgent`] those asked for at once. [`candidates`] scores whom
//! to choose next. [`due`] is what today's page tells, [`rows`] what a partner's own workbook holds (`report`).

pub mod actions;
pub mod behind;
pub mod beside;
pub mod candidates;
pub mod card;
pub mod days;
pub mod due;
pub mod figure;
pub mod lines;
mod partner;
pub mod plans;
pub mod rhythm;
pub mod rows;
pub mod scores;
pub mod spots;
mod standardised;
pub mod standards;
pub mod steps;
pub mod talks;
pub mod urgent;
pub mod warned;

use pintui_store::refusals;

use figure::Figure;

refusals! {
    /// Refusals about drop-ship partners.
    PartnershipRefused {
        /// Nobody is named, or by a name that is too long.
        PartnerNameMissing { most: i64 } = "partner_name_missing",
        /// No order, rule or person tells of such a partner.
        PartnerUnknown { partner: String } = "partner_unknown",
        /// No such share.
        PartnerLineWrong = "partner_line_wrong",
        /// The figure was not over its line for two months.
        PartnerNotOver { partner: String, partner_figure: Figure } = "partner_not_over",
        /// A plan for this figure waits for its decision.
        PartnerPlanOpen { partner: String, on: String } = "partner_plan_open",
        /// No such plan.
        PartnerPlanUnknown { plan: i64 } = "partner_plan_unknown",
        /// It was decided before.
        PartnerDecided { on: String } = "partner_decided",
        /// A decision has a reason.
        PartnerWhyMissing = "partner_why_missing",
        /// A plan, a promise or a finding says what is to be done.
        PartnerWhatMissing = "partner_what_missing",
        /// It is to be done before today, or years ahead.
        PartnerDueWrong = "partner_due_wrong",
        /// Another candidate has this name.
        CandidateNameTaken { name: String } = "candidate_name_taken",
        /// No such candidate.
        CandidateUnknown { candidate: i64 } = "candidate_unknown",
        /// Points lie between none and the most.
        CandidatePointsWrong { most: i64 } = "candidate_points_wrong",
        /// All weights together are nothing, or one of them is none.
        CandidateWeightsWrong = "candidate_weights_wrong",
        /// Price alone would weigh more than the owner lets it.
        CandidatePriceHeavy { most: i64 } = "candidate_price_heavy",
        /// It happened on a day to come, or the next one lies before it.
        PartnerDayWrong = "partner_day_wrong",
        /// Nothing was said.
        TalkSaidMissing = "partner_talk_said_missing",
        /// No point was looked at.
        SpotNothingSeen = "partner_spot_nothing_seen",
        /// What was found wrong needs its words.
        SpotNoteMissing { spot_point: String } = "partner_spot_note_missing",
        /// A standard asks for nothing.
        StandardTextMissing = "partner_standard_text_missing",
        /// No such share of parcels, or of what escaped.
        StandardShareWrong = "partner_standard_share_wrong",
        /// A new version begins after the last one.
        StandardNotLater = "partner_standard_not_later",
        /// No such version.
        StandardVersionUnknown { standard: i64 } = "partner_standard_unknown",
        /// No order is named, or too many at once.
        UrgentOrdersMissing { most: i64 } = "urgent_orders_missing",
        /// No such order in this shop, or none that is urgent.
        UrgentOrderUnknown { order_no: String } = "urgent_order_unknown",
        /// It has left or was closed: there is nothing to hurry.
        UrgentOrderGone { order_no: String } = "urgent_order_gone",
    }
}

#[cfg(test)]
mod tests;
