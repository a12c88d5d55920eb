//! What was done about a product, and what came in the thirty days from then on, beside what was foretold on its eve.

use pintui_store::{Day, Reading, Result, named_params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use ts_rs::TS;

use super::history::History;
use super::model::{Categories, Model};
use super::sheet::{DAYS, Foreseen};
use crate::orders::pick::array;

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "ForecastDone")]
pub struct Done {
    /// The day.
    pub on: Day,
    /// `listing` its page was changed, `check` its list of checks, `chosen` an action was chosen, `live` it is done,
    /// `halted`, `freed`.
    pub kind: String,
    /// What, in words.
    pub what: String,
    /// First and last day that are followed: as far as files tell, thirty at most; none as long as they tell no day of it.
    pub span: Option<[Day; 2]>,
    /// How many days these are.
    pub days: i64,
    /// Whether all thirty days are over.
    pub over: bool,
    /// What was foretold for these days on the eve; none where there was too little to tell.
    pub told: Option<Foreseen>,
    /// Orders that came back in these days.
    pub came: i64,
}

/// What is older is told by the product's own sheet.
const SINCE_DAYS: i64 = 90;
/// So many are told of a product.
const MOST: usize = 3;

/// Of these products.
pub(super) fn of(
    tx: &impl Reading,
    history: &History,
    categories: &Categories,
    products: &[i64],
) -> Result<FxHashMap<i64, Vec<Done>>> {
    let from = Day::from_number(history.last).plus(-SINCE_DAYS);
    let with = named_params! { ":products": array(products), ":from": from };
    let acts = tx.rows(include_str!("done.sql"), with, |row| {
        let on: Day = row.get("on_day")?;
        Ok((row.get::<_, i64>("product_id")?, on, row.get::<_, String>("kind")?, row.get::<_, String>("what")?))
    })?;
    let mut eves: FxHashMap<i32, Option<Model<'_>>> = FxHashMap::default();
    let mut done: FxHashMap<i64, Vec<Done>> = FxHashMap::default();
    for (product, on, kind, what) in acts {
        let of = done.entry(product).or_default();
        let alike = of.last().is_some_and(|last| last.on == on && last.kind == kind && last.what == what);
        if of.len() == MOST || alike {
            continue;
        }
        let goods = history.goods.iter().find(|goods| goods.id == product);
        let eve = on.number() - 1;
        let last = (eve + DAYS as i32).min(history.last);
        let days = last - eve;
        let followed = goods.filter(|_| days > 0);
        let model = eves.entry(eve).or_insert_with(|| Model::at(history, categories, eve).ok());
        let told = followed.zip(model.as_ref()).and_then(|(goods, model)| model.ahead(goods, days));
        of.push(Done {
            on,
            kind,
            what,
            span: followed.map(|_| [on, Day::from_number(last)]),
            days: i64::from(days.max(0)),
            over: days == DAYS as i32,
            told: told.map(|ahead| Foreseen::of(&ahead)),
            came: followed.map_or(0, |goods| goods.applied(on.number(), last)),
        });
    }
    Ok(done)
}
