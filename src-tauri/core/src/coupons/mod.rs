//! Coupons after an order: campaigns with stock, days and money, and every coupon in exactly one state.
//!
//! Begin at [`campaign`]: what a campaign says. [`fits`] tells for an order which condition holds, [`give`] is the one
//! statement that gives, [`settle`] brings coupons up to what files [`told`], [`used`] and [`listed`] are the other two ways
//! in which a use is known. [`preview`] shows consequences while a campaign is written, [`effect`] what it brought beside
//! the buyers left out by lot. [`cards`] are coupons on paper. [`hold`] stands before each commit. Nothing here asks for
//! a rating, and no coupon depends on one.

pub mod campaign;
pub mod cards;
pub(crate) mod code;
pub mod desk;
pub mod effect;
pub mod fits;
pub mod give;
pub mod hold;
pub mod listed;
pub(crate) mod lot;
pub mod preview;
pub mod rules;
pub mod save;
pub mod settle;
mod sheet;
mod told;
pub mod used;
mod warnings;

use pintui_store::{At, Day, Fen, refusals};

refusals! {
    /// Refusals about coupons.
    CouponRefused {
        /// A campaign needs a name.
        CampaignNameMissing = "campaign_name_missing",
        /// Prices differ by what was bought, never by where a buyer lives.
        CampaignByOrigin = "campaign_by_origin",
        /// There is no coupon to write down.
        NothingToExport = "coupons_nothing_to_export",
        /// No such campaign.
        CampaignUnknown { campaign: i64 } = "campaign_unknown",
        /// A figure out of all reason.
        FigureWrong { figure: String, least: String, most: String } = "campaign_figure_wrong",
        /// It ends before it begins.
        DaysWrong = "campaign_days_wrong",
        /// The coupon is worth as much as the order it needs.
        FaceOverThreshold = "campaign_face_over_threshold",
        /// Fewer than have been given.
        StockBelowGiven { given: i64 } = "campaign_stock_below_given",
        /// What it is for cannot change once coupons are out.
        KindFixed = "campaign_kind_fixed",
        /// Who does it is not said.
        PersonMissing = "coupon_person_missing",
        /// The campaign is a draft or was stopped.
        NotOpen = "campaign_not_open",
        /// It begins later.
        NotYet { on: Day } = "campaign_not_yet",
        /// It is over.
        Over { on: Day } = "campaign_over",
        /// All coupons are given.
        StockGone { stock: i64 } = "coupon_stock_gone",
        /// The platform's codes are used up.
        CodesGone = "coupon_codes_gone",
        /// The month's money is given.
        BudgetSpent { left_fen: Fen } = "coupon_budget_spent",
        /// Less than was given this month.
        BudgetBelowSpent { spent_fen: Fen } = "coupon_budget_below_spent",
        /// No order has this number.
        OrderUnknown = "coupon_order_unknown",
        /// The order does not meet all conditions.
        OrderUnfit { failed: i64 } = "coupon_order_unfit",
        /// The buyer was left out by lot.
        HeldOut = "coupon_held_out",
        /// The order has its coupon.
        OrderHasOne = "coupon_order_has_one",
        /// The buyer has as many as he may have.
        BuyerHasEnough { most: i64 } = "coupon_buyer_has_enough",
        /// Something was given later than now.
        ClockBack { latest: At } = "coupon_clock_back",
        /// No coupon has this code.
        CodeUnknown = "coupon_code_unknown",
        /// The code belongs to another shop.
        CodeElsewhere { shop: String } = "coupon_code_elsewhere",
        /// It was used before.
        UsedBefore { order_no: String } = "coupon_used_before",
        /// It was taken back.
        TakenBack = "coupon_taken_back",
        /// It ran out.
        Expired { on: Day } = "coupon_expired",
        /// It is for the next order, not for the one it came with.
        SameOrder = "coupon_same_order",
        /// The order is of another buyer than the one it was given to.
        OtherBuyer = "coupon_other_buyer",
        /// The order is older than the coupon.
        OrderOlder = "coupon_order_older",
        /// The order was cancelled or never paid.
        OrderNotPaid = "coupon_order_not_paid",
        /// The order is under the coupon's threshold.
        UnderThreshold { paid_fen: Fen, threshold_fen: Fen } = "coupon_under_threshold",
        /// Another coupon of the campaign went into the order.
        OrderUsedOne { other: String } = "coupon_order_used_one",
        /// The file has no column of codes.
        CodeColumnMissing { found: Vec<String> } = "coupon_code_column_missing",
        /// Cards are printed for a campaign of cards only.
        NotCards = "campaign_not_cards",
        /// Coupons of cards are printed, not given.
        OnlyCards = "campaign_only_cards",
        /// Fewer than one or more than a print may have.
        CardsWrong { most: i64 } = "cards_count_wrong",
        /// A card needs words.
        CardWordsMissing = "card_words_missing",
        /// The code on the card is no address of a page.
        CardLinkWrong = "card_link_wrong",
        /// The platform forbids codes that lead elsewhere.
        CardLinkAway { rule: String } = "card_link_away",
    }
}

/// A figure out of range, with its range as a person reads it.
fn out_of_range(figure: &str, least: i64, most: i64) -> CouponRefused {
    let told = |of: i64| if figure.ends_with("_fen") { format!("{:.2}", Fen(of).yuan()) } else { of.to_string() };
    CouponRefused::FigureWrong { figure: figure.to_owned(), least: told(least), most: told(most) }
}

#[cfg(test)]
mod tests;
