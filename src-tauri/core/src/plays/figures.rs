//! What handling has kept: sales saved, by way and by month, exchanges counted once, and who bought again.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::handled::{self, Handled};
use crate::door::{Call, Command, Read};
use crate::insight::rate::Rate;
use crate::shops;

/// What the handling of some days has kept.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PlayFigures {
    /// Name of the shop.
    pub shop: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Command for PlayFigures {
    type Answer = PlaySums;
}

/// The answer of [`PlayFigures`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlaySums {
    /// Cases handled in these days.
    pub handled: i64,
    /// Of them too young to tell.
    pub young: i64,
    /// Kept, of those that are old enough.
    pub kept: Rate,
    /// The band that others report.
    pub kept_reference: [f64; 2],
    /// Days without a refund that count as kept.
    pub kept_days: i64,
    /// Exchanges by a new order: two orders that count as one exchange.
    pub exchanges: i64,
    /// Of all handled cases, those that ended as a lost sale.
    pub lost: i64,
    /// By way.
    pub ways: Vec<PlayFigure>,
    /// Discounts that were offered, and how many were taken.
    pub offers: Rate,
    /// Steps that were left out.
    pub skipped: i64,
    /// What the plays of these days gave.
    pub given_fen: Fen,
}

/// One way in numbers.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlayFigure {
    /// A play, `call`, or `declined`.
    pub play: String,
    /// Cases.
    pub cases: i64,
    /// Kept.
    pub kept: Rate,
    /// Bought again within 90 days.
    pub again: Rate,
    /// Content, of those who gave stars afterwards.
    pub content: Rate,
}

/// What others report of return intentions that could be turned: an outside figure.
const KEPT_REFERENCE: [f64; 2] = [0.30, 0.50];
const WAYS: [&str; 7] = ["keep", "exchange", "advance", "resend", "call", "refund", "declined"];

impl Read for PlayFigures {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PlaySums> {
        let shop = shops::must(tx, &self.shop)?;
        let all = handled::of_shop(tx, shop.id)?;
        let own: Vec<&Handled> = all.iter().filter(|one| (self.from..=self.to).contains(&one.at.day())).collect();
        let kept = handled::kept(own.iter().copied(), call.now);
        let of = |play: &'static str| own.iter().copied().filter(move |one| one.play == play);
        let figure = |play: &'static str| PlayFigure {
            play: play.to_owned(),
            cases: of(play).count() as i64,
            kept: handled::kept(of(play), call.now),
            again: handled::again(of(play), call.now),
            content: handled::content(of(play)),
        };
        let with = named_params! { ":shop": shop.id, ":from": self.from, ":to": self.to.plus(1) };
        let (offers, skipped, given_fen) = tx.one(include_str!("offers.sql"), with, |row| {
            let offers = Rate::of(row.get("taken")?, row.get("answered")?, crate::insight::rate::MINIMUM);
            Ok((offers, row.get("skipped")?, row.get("given_fen")?))
        })?;
        Ok(PlaySums {
            handled: own.len() as i64,
            young: own.len() as i64 - kept.orders,
            kept,
            kept_reference: KEPT_REFERENCE,
            kept_days: handled::KEPT_DAYS,
            exchanges: own.iter().filter(|one| one.paired).count() as i64,
            lost: own.iter().filter(|one| !one.paired && !one.kept).count() as i64,
            ways: WAYS.map(figure).into_iter().filter(|one| one.cases > 0).collect(),
            offers,
            skipped,
            given_fen,
        })
    }
}
