//! The page: what is to come of the shop and of each product.

use pintui_store::{Day, Reading, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::done::{self, Done};
use super::history::{self, History};
use super::model::{Ahead, Categories, LOOKS_BACK, Model};
use super::spread::Estimate;
use super::why::{self, Why};
use crate::breakdown::cohort::categories;
use crate::door::{Call, Command, Read};
use crate::insight::rate::{MINIMUM, Rate, rounded};
use crate::insight::reach;
use crate::peaks::TooFew;
use crate::shops::{self, Shop};

/// Days that are foretold.
pub const DAYS: i64 = 30;
/// Sold for the first time so many days ago or less, a product is new.
const NEW_DAYS: i32 = 30;

/// What the next thirty days bring.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ForecastAsk {
    /// Name of the shop.
    pub shop: String,
    /// Whether only returns for quality count.
    pub quality: bool,
    /// How many products; all where it is left out.
    pub top: Option<i64>,
}

impl Command for ForecastAsk {
    type Answer = ForecastSheet;
}

/// The answer of [`ForecastAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ForecastSheet {
    /// The last whole day that the files tell.
    pub as_of: Day,
    /// First and last day that are foretold.
    pub span: [Day; 2],
    /// First and last day of payment of the orders behind the rates.
    pub looked: [Day; 2],
    /// What is missing for a forecast; none where there is one.
    pub too_few: Option<TooFew>,
    /// Under so many orders a product has no rate of its own.
    pub minimum: i64,
    /// The whole shop; none without a forecast.
    pub whole: Option<Foreseen>,
    /// How many products there are in all.
    pub count: i64,
    /// Products, most returns first.
    pub products: Vec<ForecastProduct>,
}

/// What is to come of a product, or of the shop.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Foreseen {
    /// Returns expected, one decimal.
    pub expected: f64,
    /// In eight of ten such cases there are at least so many, and at most so many.
    pub range: [i64; 2],
    /// Of those expected so many come of orders that are there already, one decimal.
    pub of_placed: f64,
    /// Orders that are expected in these days.
    pub coming_orders: i64,
    /// What came back so far of the orders looked back on: the raw figure.
    pub so_far: Rate,
    /// The rate that orders come to once all have their time.
    pub rate: Estimate,
}

/// A product with what is to come, why, and what was done.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ForecastProduct {
    /// Its key.
    pub product_id: i64,
    /// Its title.
    pub name: String,
    /// Its category.
    pub category: String,
    /// The rate of that category, four decimals.
    pub usual: f64,
    /// It has fewer orders than a rate of its own needs: it is judged by its category.
    pub borrowed: bool,
    /// Since when it is sold, where it is new.
    pub new_since: Option<Day>,
    /// What is to come.
    pub ahead: Foreseen,
    /// What stands out, of the shop's own data alone.
    pub why: Why,
    /// What was done about it in the last ninety days, the newest first.
    pub done: Vec<Done>,
}

impl Foreseen {
    pub(super) fn of(ahead: &Ahead) -> Self {
        Self {
            expected: rounded(ahead.expected, 1),
            range: ahead.range,
            of_placed: rounded(ahead.of_placed, 1),
            coming_orders: ahead.coming_orders.round() as i64,
            so_far: Rate::of(ahead.returns, ahead.orders, MINIMUM),
            rate: ahead.rate,
        }
    }
}

/// A shop as the forecast reads it.
pub(super) struct Told {
    pub shop: Shop,
    pub history: History,
    pub categories: Categories,
}

/// Reads the shop up to its last whole day.
pub(super) fn read(tx: &impl Reading, call: &Call<'_>, shop: &str, quality: bool) -> Result<Told> {
    let shop = shops::must(tx, shop)?;
    let last = reach::whole_day(tx, shop.id, call.now.day())?;
    let history = history::read(tx, shop.id, last, quality)?;
    let categories = categories(tx, shop.id)?;
    Ok(Told { shop, history, categories })
}

impl Read for ForecastAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ForecastSheet> {
        let Told { shop, history, categories } = read(tx, call, &self.shop, self.quality)?;
        let as_of = Day::from_number(history.last);
        let mut sheet = ForecastSheet {
            as_of,
            span: [as_of.plus(1), as_of.plus(DAYS)],
            looked: [as_of.plus(i64::from(1 - LOOKS_BACK)), as_of],
            too_few: None,
            minimum: MINIMUM,
            whole: None,
            count: 0,
            products: Vec::new(),
        };
        let model = match Model::at(&history, &categories, history.last) {
            Ok(model) => model,
            Err(few) => return Ok(ForecastSheet { too_few: Some(few), ..sheet }),
        };
        sheet.whole = model.ahead(&history.whole, DAYS as i32).map(|ahead| Foreseen::of(&ahead));
        let mut found: Vec<(usize, Ahead)> =
            (0..).zip(&history.goods).filter_map(|(at, goods)| Some((at, model.ahead(goods, DAYS as i32)?))).collect();
        found.sort_by(|(_, one), (_, other)| other.expected.total_cmp(&one.expected));
        sheet.count = found.len() as i64;
        found.truncate(self.top.map_or(usize::MAX, |top| usize::try_from(top).unwrap_or(0)));
        let keys: Vec<i64> = found.iter().map(|(at, _)| history.goods[*at].id).collect();
        let mut whys = why::of(tx, call, &shop, &keys, (sheet.looked[0], as_of, self.quality))?;
        let mut done = done::of(tx, &history, &categories, &keys)?;
        let names = names(tx, &keys)?;
        for (at, ahead) in found {
            let goods = &history.goods[at];
            let first = goods.first_on().filter(|first| history.last - first < NEW_DAYS);
            sheet.products.push(ForecastProduct {
                product_id: goods.id,
                name: names.get(&goods.id).cloned().unwrap_or_default(),
                category: categories.get(&goods.id).copied().unwrap_or_default().to_owned(),
                usual: rounded(ahead.usual, 4),
                borrowed: ahead.orders < MINIMUM,
                new_since: first.map(Day::from_number),
                ahead: Foreseen::of(&ahead),
                why: whys.remove(&goods.id).unwrap_or_default(),
                done: done.remove(&goods.id).unwrap_or_default(),
            });
        }
        Ok(sheet)
    }
}

fn names(tx: &impl Reading, keys: &[i64]) -> Result<FxHashMap<i64, String>> {
    let sql =
        "select id, coalesce(nullif(name, ''), product_no) from products where id in (select value from json_each(?1))";
    let named = tx.rows(sql, [crate::orders::pick::array(keys)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(named.into_iter().collect())
}
