//! Lists of cases: the ones behind a figure, the ones running out of time, all of them.

use pintui_store::{At, Day, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Command;

/// Which cases a list holds.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case")]
pub enum CasesOf {
    /// All cases of the shop, newest application first.
    All,
    /// Cases that still wait for someone.
    Open,
    /// Open cases whose deadline is past or within 24 hours of now, soonest first.
    Due,
    /// Applied on a day.
    AppliedOn {
        /// The day.
        date: Day,
    },
    /// Applied on a day with a quality reason.
    QualityAppliedOn {
        /// The day.
        date: Day,
    },
    /// Refund paid on a day.
    RefundedOn {
        /// The day.
        date: Day,
    },
    /// Applied in the rule's window up to a day, with one stated reason (or any).
    AppliedWithin {
        /// The day looked at.
        date: Day,
        /// Rule id.
        rule: String,
        /// The stated text; none for all.
        reason: Option<String>,
    },
    /// Applied in a month.
    AppliedInMonth {
        /// `YYYY-MM`.
        month: String,
    },
    /// Refund paid in a month.
    RefundedInMonth {
        /// `YYYY-MM`.
        month: String,
    },
    /// Case, order or tracking number contains the text.
    Search {
        /// What was typed.
        text: String,
    },
}

/// A list of cases, a page at a time.
#[derive(Deserialize, TS)]
pub struct CaseList {
    /// Name of the shop.
    pub shop: String,
    /// Which cases.
    #[serde(flatten)]
    pub of: CasesOf,
    /// How many rows to leave out (pages).
    pub skip: i64,
    /// How many rows to give, at most 200.
    pub limit: i64,
}

impl Command for CaseList {
    type Answer = CasePage;
}

/// A page of cases.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CasePage {
    /// How many cases there are in all: equals the figure the list opened from.
    pub total: i64,
    /// What they ask for in all.
    pub refund_fen: Fen,
    /// The rows.
    pub cases: Vec<CaseRow>,
}

/// One case in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseRow {
    /// Key inside the book.
    pub id: i64,
    /// The platform's case number.
    pub case_no: String,
    /// The platform's order number, where the file told it.
    pub order_no: Option<String>,
    /// Whether that order is in the book.
    pub order_known: bool,
    /// `refund_only`, `return_refund`, `exchange`, `reship`, `repair`.
    pub kind: Option<String>,
    /// `applied`, `agreed`, `returned`, `refused`, `refunded`, `closed`, `unknown`.
    pub status: Option<String>,
    /// The first reason the buyer stated.
    pub reason: Option<String>,
    /// Class of that reason.
    pub class: String,
    /// Whether the platform's rule counts it as quality.
    pub quality: bool,
    /// Title of the product.
    pub product: Option<String>,
    /// What is asked for or was refunded.
    pub refund_fen: Option<Fen>,
    /// When the buyer applied.
    pub applied_at: Option<At>,
    /// Until when someone must act; from the file, else from the platform's rule.
    pub deadline_at: Option<At>,
    /// Who must act by then: `seller`, `buyer`.
    pub deadline_for: Option<String>,
    /// When the refund was paid.
    pub refunded_at: Option<At>,
    /// Result of the check before shipping: `passed`, `failed`, none.
    pub check: Option<String>,
    /// Whether it was entered by hand.
    pub by_hand: bool,
}
