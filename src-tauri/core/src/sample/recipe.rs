//! What is asked for: which shop, which days, which files, which faults.

use chrono::{Days, NaiveDate};

use super::clock::Pace;
use super::headers;
use super::order::World;
use super::traps::{Trap, Traps};

/// Which shop, how much of it, up to which day, in which files, with which faults.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// The shop itself: another seed is another shop.
    pub seed: u64,
    /// How many orders the files hold.
    pub orders: usize,
    /// The last day in the files, which end at its midnight; from 2016 on, when the shop has opened.
    pub until: NaiveDate,
    /// In how many days the shop takes that many orders.
    pub days: u32,
    /// The shop's name.
    pub shop: String,
    /// The faults, so many in each file.
    pub traps: Traps,
    /// The kinds of files.
    pub layout: Layout,
}

/// The form and the version of each of the three files.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The form of the order list.
    pub orders: FileForm,
    /// The form of the item report.
    pub lines: FileForm,
    /// The form of the refund report.
    pub refunds: FileForm,
    /// The header of the order list.
    pub orders_version: OrdersVersion,
    /// The header of the item report.
    pub lines_version: LinesVersion,
    /// The header of the refund report.
    pub refunds_version: RefundsVersion,
}

/// How a file is put down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForm {
    /// Text in the encoding of Chinese spreadsheets.
    CsvGb18030,
    /// Text in UTF-8 without a mark.
    CsvUtf8,
    /// Text in UTF-8 that begins with a byte order mark.
    CsvUtf8Bom,
    /// A workbook, up to a million rows.
    Xlsx,
}

/// The header of the order list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrdersVersion {
    /// 54 columns, some names with a blank at the end.
    V1,
    /// 67 columns.
    V2,
    /// 30 columns, chosen by the seller.
    V3,
    /// 71 columns.
    Newest,
}

/// The header of the item report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinesVersion {
    /// 10 columns, without line numbers and money paid.
    V1,
    /// 18 columns.
    V2,
    /// 27 columns.
    V3,
    /// 35 columns.
    Newest,
}

/// The header of the refund report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundsVersion {
    /// 38 columns, without product ids.
    V1,
    /// 41 columns.
    V2,
    /// 51 columns.
    V3,
    /// 23 columns under newer names.
    V4,
}

impl Recipe {
    /// A shop without faults: four months of the newest headers, as the platform gives them out.
    pub fn plain(seed: u64, orders: usize, until: NaiveDate) -> Self {
        Self {
            seed,
            orders,
            until,
            days: 120,
            shop: "小满良品".to_string(),
            traps: Traps::none(),
            layout: Layout {
                orders: FileForm::CsvGb18030,
                lines: FileForm::Xlsx,
                refunds: FileForm::Xlsx,
                orders_version: OrdersVersion::Newest,
                lines_version: LinesVersion::Newest,
                refunds_version: RefundsVersion::V3,
            },
        }
    }

    /// The export that the same shop makes so many days later: the oldest orders are gone from it, new ones have come.
    pub fn later(&self, days: u64) -> Self {
        Self { until: self.until + Days::new(days), ..self.clone() }
    }

    pub(super) fn world(&self) -> World {
        let orders = i64::try_from(self.orders.max(1)).expect("a shop has fewer orders than an i64");
        let round = i64::try_from(self.traps.of(Trap::IdEndsInZeros)).expect("a handful");
        World {
            pace: Pace { seed: self.seed, orders, days: i64::from(self.days.max(1)) },
            round_numbers_every: (round > 0).then(|| (orders + round - 1) / round),
        }
    }
}

impl Layout {
    /// Three text files in GB18030 with the newest headers: the form for many orders.
    pub fn large() -> Self {
        Self {
            orders: FileForm::CsvGb18030,
            lines: FileForm::CsvGb18030,
            refunds: FileForm::CsvGb18030,
            orders_version: OrdersVersion::Newest,
            lines_version: LinesVersion::Newest,
            refunds_version: RefundsVersion::V3,
        }
    }
}

impl OrdersVersion {
    pub(super) fn header(self) -> &'static str {
        match self {
            Self::V1 => headers::ORDERS_V1,
            Self::V2 => headers::ORDERS_V2,
            Self::V3 => headers::ORDERS_V3,
            Self::Newest => headers::ORDERS_NEWEST,
        }
    }
}

impl LinesVersion {
    pub(super) fn header(self) -> &'static str {
        match self {
            Self::V1 => headers::LINES_V1,
            Self::V2 => headers::LINES_V2,
            Self::V3 => headers::LINES_V3,
            Self::Newest => headers::LINES_NEWEST,
        }
    }
}

impl RefundsVersion {
    pub(super) fn header(self) -> &'static str {
        match self {
            Self::V1 => headers::REFUNDS_V1,
            Self::V2 => headers::REFUNDS_V2,
            Self::V3 => headers::REFUNDS_V3,
            Self::V4 => headers::REFUNDS_V4,
        }
    }
}
