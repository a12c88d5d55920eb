//! One case with everything known about it.

use pintui_store::{At, Fen};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::CaseRow;
use crate::door::Command;
use crate::orders::show::OrderSheet;

/// One case, opened.
#[derive(Deserialize, TS)]
pub struct CaseShow {
    /// Key inside the book.
    pub id: i64,
}

impl Command for CaseShow {
    type Answer = CaseSheet;
}

/// Everything known about a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseSheet {
    /// The row of the list.
    pub case: CaseRow,
    /// The reason as of the newest file, where it differs from the first.
    pub reason_latest: Option<String>,
    /// Goods status as the platform tells it.
    pub goods_status: Option<String>,
    /// The chain of times that are known, in order: locale key and moment.
    pub times: Vec<CaseTime>,
    /// Carrier and number of the returned parcel.
    pub return_carrier: Option<String>,
    /// Number of the returned parcel.
    pub return_tracking_no: Option<String>,
    /// The order, where it is in the book.
    pub order: Option<OrderSheet>,
}

/// One step in a case's life.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CaseTime {
    /// `created`, `paid`, `shipped`, `signed`, `applied`, `agreed`, `returned`, `received`, `refunded`, `closed`.
    pub step: String,
    /// When.
    pub at: At,
}

/// Money on a case, for later rooms.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
pub struct CaseMoney {
    /// What was paid for the order.
    pub paid_fen: Fen,
}
