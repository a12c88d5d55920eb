//! The owner's rates, each with the days from which it holds: what is reckoned with where the book knows nothing better.

use pintui_store::{Day, Fen, Reading, Result};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::named::named;

named! {
    /// What the owner says once for all returns.
    #[ts(rename = "CostRate")]
    Rate {
        /// Sending a parcel.
        FreightOut = "freight_out",
        /// A parcel's way back.
        FreightBack = "freight_back",
        /// New packing for a piece that is sold again.
        RepackMaterial = "repack_material",
        /// Packing such a piece anew.
        RepackTime = "repack_time",
        /// Talking with a buyer once, where nobody measured it.
        TalkTime = "talk_time",
        /// Deciding about a case and paying it back.
        HandleTime = "handle_time",
        /// Taking in a parcel.
        ReceiveTime = "receive_time",
        /// Looking at a piece.
        InspectTime = "inspect_time",
        /// An hour of work.
        Wage = "wage",
        /// What goods that came back have lost of their cost where nobody looked at them.
        UnseenLoss = "unseen_loss",
    }
}

named! {
    /// What a rate's amount is counted in.
    #[ts(rename = "CostUnit")]
    Unit {
        /// Money.
        Fen = "fen",
        /// Seconds of work.
        Seconds = "seconds",
        /// Hundredths of a percent.
        Share = "share",
    }
}

impl Rate {
    /// What its amount is counted in.
    pub fn unit(self) -> Unit {
        match self {
            Self::FreightOut | Self::FreightBack | Self::RepackMaterial | Self::Wage => Unit::Fen,
            Self::UnseenLoss => Unit::Share,
            _ => Unit::Seconds,
        }
    }

    /// Whether each carrier may have its own.
    pub fn by_carrier(self) -> bool {
        matches!(self, Self::FreightOut | Self::FreightBack)
    }
}

/// One rate with its first day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CostRateEntry")]
pub struct Entry {
    /// Key inside the book.
    pub id: i64,
    /// Which.
    pub rate: Rate,
    /// The carrier that it is for; none: all.
    pub subject: Option<String>,
    /// Its first day; none where it has always been so.
    pub from_on: Option<Day>,
    /// In fen, seconds or hundredths of a percent, by its unit.
    pub amount: i64,
    /// Who noted it.
    pub by: String,
}

/// All rates of a shop.
#[derive(Default)]
pub struct Rates(FxHashMap<(Rate, Option<String>), Vec<Entry>>);

impl Rates {
    /// As the book has them.
    pub fn read(tx: &impl Reading, shop: i64) -> Result<Self> {
        let mut rates = Self::default();
        for entry in entries(tx, shop)? {
            rates.0.entry((entry.rate, entry.subject.clone())).or_default().push(entry);
        }
        Ok(rates)
    }

    /// The rate in force on a day, a carrier's own before the one for all.
    pub fn on(&self, rate: Rate, subject: Option<&str>, day: Day) -> Option<i64> {
        let of = |subject: Option<String>| {
            let known = self.0.get(&(rate, subject))?;
            known.iter().find(|entry| entry.from_on.is_none_or(|from| from <= day)).map(|entry| entry.amount)
        };
        subject.and_then(|name| of(Some(name.to_owned()))).or_else(|| of(None))
    }
}

/// The rates that hold on a day.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// All of them.
    pub rates: &'a Rates,
    /// The day.
    pub day: Day,
}

impl Held<'_> {
    /// One of them; the rate itself where it is not set.
    pub(super) fn amount(self, rate: Rate, subject: Option<&str>) -> std::result::Result<i64, Rate> {
        self.rates.on(rate, subject, self.day).ok_or(rate)
    }

    /// One that is money.
    pub(super) fn fen(self, rate: Rate, subject: Option<&str>) -> std::result::Result<Fen, Rate> {
        self.amount(rate, subject).map(Fen)
    }

    /// What so much work costs.
    pub(super) fn work(self, seconds: i64) -> std::result::Result<Fen, Rate> {
        Ok(Fen((seconds * self.amount(Rate::Wage, None)? + HOUR / 2) / HOUR))
    }
}

const HOUR: i64 = 3600;

/// All rates of a shop, of each the one that begins last first.
pub(super) fn entries(tx: &impl Reading, shop: i64) -> Result<Vec<Entry>> {
    tx.rows(include_str!("rates.sql"), [shop], |row| {
        Ok(Entry {
            id: row.get("id")?,
            rate: Rate::of(row, "rate")?,
            subject: row.get("subject")?,
            from_on: row.get("from_on")?,
            amount: row.get("amount")?,
            by: row.get("noted_by")?,
        })
    })
}
