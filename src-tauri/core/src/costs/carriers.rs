//! What sending costs by carrier and weight, and what an offer would save in a year. A carrier's own bills say what a parcel
//! cost; where there is none, the owner's rate does, and no weights are known.

use pintui_store::{Day, Fen, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bills::FreightBill;
use super::offers::FreightOffer;
use super::part::Origin;
use super::rate::{Rate, Rates};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::shops;

/// Parcels and fees by carrier, and offers.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CarrierSheetAsk {
    /// Name of the shop.
    pub shop: String,
}

impl Command for CarrierSheetAsk {
    type Answer = CarrierSheet;
}

/// The answer of [`CarrierSheetAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct CarrierSheet {
    /// First and last day of what was sent.
    pub span: [Day; 2],
    /// The carriers, the one with most parcels first.
    pub carriers: Vec<CarrierLine>,
    /// Offers, the largest saving first.
    pub offers: Vec<OfferLine>,
    /// The lines of bills that count, the newest month first.
    pub bills: Vec<FreightBill>,
    /// A year is reckoned from the book's own parcels from so many days on.
    pub least_days: i64,
}

/// A carrier.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CarrierLine {
    /// Its name.
    pub carrier: String,
    /// Parcels that the book knows.
    pub sent: i64,
    /// Months with a bill.
    pub months: i64,
    /// Parcels of its bills, by weight; the lightest first, those without a weight last.
    pub bands: Vec<CarrierBand>,
    /// All its parcels.
    pub whole: CarrierBand,
}

/// Parcels of a carrier, up to a weight or all.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct CarrierBand {
    /// Up to this weight; none for all, or where no weights are told.
    pub up_to_grams: Option<i64>,
    /// Parcels of the bills.
    pub parcels: i64,
    /// What they came to.
    pub amount_fen: Fen,
    /// What one cost: by the bills, else by the owner's rate; none where neither says.
    pub mean_fen: Option<Fen>,
    /// Who says so.
    pub origin: Origin,
    /// Parcels in a year at this pace; none where the book is too young to tell.
    pub yearly: Option<i64>,
}

/// An offer with what it would save.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OfferLine {
    /// The offer.
    #[serde(flatten)]
    pub offer: FreightOffer,
    /// What such a parcel costs now.
    pub mean_fen: Option<Fen>,
    /// Parcels in a year.
    pub yearly: Option<i64>,
    /// Saved in a year, below nothing where it is dearer; none where one of the two is not known.
    pub saving_fen: Option<Fen>,
}

const YEAR: i64 = 365;
const MONTHS: i64 = 12;
/// A year is not told from less than a month.
const LEAST_DAYS: i64 = 30;

impl Read for CarrierSheetAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<CarrierSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let from = today.plus(1 - YEAR);
        let (rates, bills) = (Rates::read(tx, shop)?, bills(tx, shop, today)?);
        let mut carriers = Vec::new();
        let with = named_params! { ":shop": shop, ":from": from, ":to": today.plus(1) };
        let sent = tx.rows(include_str!("sent.sql"), with, |row| {
            Ok((row.get("carrier")?, row.get("parcels")?, row.get("first_on")?))
        })?;
        let first = sent.iter().map(|(_, _, on): &(String, i64, Day)| *on).min().unwrap_or(today);
        let days = i64::from(today.number() - first.number()) + 1;
        let mut names: Vec<(String, i64)> = sent.into_iter().map(|(carrier, parcels, _)| (carrier, parcels)).collect();
        for bill in &bills {
            if names.iter().all(|(name, _)| *name != bill.carrier) {
                names.push((bill.carrier.clone(), 0));
            }
        }
        for (carrier, sent) in names {
            let own: Vec<&FreightBill> = bills.iter().filter(|bill| bill.carrier == carrier).collect();
            let rate = rates.on(Rate::FreightOut, Some(&carrier), today).map(Fen);
            let yearly = (days >= LEAST_DAYS && sent > 0).then(|| sent * YEAR / days);
            carriers.push(line(carrier, sent, &own, rate, yearly));
        }
        carriers.sort_by_key(|line| std::cmp::Reverse(line.sent.max(line.whole.parcels)));
        let offers = offers(tx, shop, &carriers)?;
        Ok(CarrierSheet { span: [from, today], carriers, offers, bills, least_days: LEAST_DAYS })
    }
}

fn line(carrier: String, sent: i64, own: &[&FreightBill], rate: Option<Fen>, yearly: Option<i64>) -> CarrierLine {
    let mut months: Vec<&String> = own.iter().map(|bill| &bill.month).collect();
    months.sort_unstable();
    months.dedup();
    let months = months.len() as i64;
    let mut weights: Vec<Option<i64>> = own.iter().map(|bill| bill.up_to_grams).collect();
    weights.sort_unstable_by_key(|grams| (grams.is_none(), *grams));
    weights.dedup();
    let bands = weights.into_iter().map(|grams| {
        let mine = own.iter().copied().filter(move |bill| bill.up_to_grams == grams);
        CarrierBand { up_to_grams: grams, ..billed(mine, months) }
    });
    let bands: Vec<CarrierBand> = bands.collect();
    let whole = if own.is_empty() {
        let origin = if rate.is_some() { Origin::Rate } else { Origin::Nobody };
        CarrierBand { up_to_grams: None, parcels: 0, amount_fen: Fen(0), mean_fen: rate, origin, yearly }
    } else {
        billed(own.iter().copied(), months)
    };
    CarrierLine { carrier, sent, months, bands, whole }
}

/// What lines of bills come to, and what a year does at their pace.
fn billed<'a>(bills: impl Iterator<Item = &'a FreightBill>, months: i64) -> CarrierBand {
    let (parcels, amount_fen) =
        bills.fold((0, Fen(0)), |(parcels, fen), bill| (parcels + bill.parcels, fen + bill.amount_fen));
    CarrierBand {
        up_to_grams: None,
        parcels,
        amount_fen,
        mean_fen: (parcels > 0).then(|| Fen((amount_fen.0 + parcels / 2) / parcels.max(1))),
        origin: Origin::File,
        yearly: (months > 0).then(|| parcels * MONTHS / months),
    }
}

/// The lines of bills of the last twelve months, the newest first.
fn bills(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<FreightBill>> {
    let since = Month::of(today.plus(-YEAR)).name();
    tx.rows(include_str!("bills.sql"), named_params! { ":shop": shop, ":since": since }, |row| {
        Ok(FreightBill {
            id: row.get("id")?,
            carrier: row.get("carrier")?,
            month: row.get("month")?,
            up_to_grams: row.get("up_to_grams")?,
            parcels: row.get("parcels")?,
            amount_fen: row.get("amount_fen")?,
        })
    })
}

fn offers(tx: &impl Reading, shop: i64, carriers: &[CarrierLine]) -> Result<Vec<OfferLine>> {
    let mut offers = tx.rows(include_str!("offers.sql"), named_params! { ":shop": shop }, |row| {
        let offer = FreightOffer {
            id: row.get("id")?,
            offered_by: row.get("offered_by")?,
            carrier: row.get("carrier")?,
            up_to_grams: row.get("up_to_grams")?,
            fee_fen: row.get("fee_fen")?,
            offered_on: row.get("offered_on")?,
        };
        Ok(saving(offer, carriers))
    })?;
    offers.sort_by_key(|line| (line.saving_fen.is_none(), std::cmp::Reverse(line.saving_fen)));
    Ok(offers)
}

/// What an offer would save on the parcels it is for.
fn saving(offer: FreightOffer, carriers: &[CarrierLine]) -> OfferLine {
    let carrier = carriers.iter().find(|line| line.carrier == offer.carrier);
    let now = carrier.and_then(|line| match offer.up_to_grams {
        None => Some(line.whole),
        grams => line.bands.iter().copied().find(|band| band.up_to_grams == grams),
    });
    let (mean_fen, yearly) = (now.and_then(|band| band.mean_fen), now.and_then(|band| band.yearly));
    // A year's sum by the bills themselves, not by a mean that was rounded.
    let saving_fen = now.and_then(|band| {
        let yearly = band.yearly?;
        let spent = match band.parcels {
            0 => band.mean_fen?.0 * yearly,
            parcels => band.amount_fen.0 * yearly / parcels,
        };
        Some(Fen(spent - offer.fee_fen.0 * yearly))
    });
    OfferLine { offer, mean_fen, yearly, saving_fen }
}
