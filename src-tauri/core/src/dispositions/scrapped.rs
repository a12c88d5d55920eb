//! What was scrapped in half a year: by product, by what was found, by supplier, with its value; and by month what was
//! used again and what went which way.

use std::collections::BTreeMap;

use pintui_store::{Day, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::Facts;
use super::materials::Way;
use super::results::{DAYS, Group};
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::orders::pick::array;
use crate::returned::piece::{self, Piece};
use crate::returned::{Grade, Standing};
use crate::shops;

/// What was scrapped in half a year.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ScrapResults {
    /// Name of the shop.
    pub shop: String,
}

impl Command for ScrapResults {
    type Answer = ScrapSheet;
}

/// The answer of [`ScrapResults`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ScrapSheet {
    /// First and last day.
    pub span: [Day; 2],
    /// All that was scrapped.
    pub all: Group,
    /// By product, the dearest first.
    pub products: Vec<ScrapGroup>,
    /// By what was found.
    pub reasons: Vec<ScrapGroup>,
    /// By supplier, as the record of goods tells it.
    pub suppliers: Vec<ScrapGroup>,
    /// By month, the newest first.
    pub months: Vec<ScrapMonth>,
}

/// What was scrapped of one product, for one reason, from one supplier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ScrapGroup {
    /// A product's title, a reason `class.detail`, a supplier; none where nobody knows.
    pub name: Option<String>,
    /// Key of the product.
    pub product_id: Option<i64>,
    /// The pieces.
    #[serde(flatten)]
    pub group: Group,
}

/// A month: what was used again, and what was scrapped which way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ScrapMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// Sold again, or for sale as new again.
    pub reused: Vec<i64>,
    /// What was scrapped, by its way.
    pub ways: Vec<ScrapOfWay>,
    /// What the papers of the month weigh together, where they were weighed.
    pub grams: i64,
    /// Papers without a weight.
    pub unweighed: i64,
}

/// What was scrapped one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ScrapOfWay {
    /// The way.
    pub way: Way,
    /// The pieces.
    pub pieces: Vec<i64>,
}

impl Read for ScrapResults {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ScrapSheet> {
        let shop = shops::must(tx, &self.shop)?.id;
        let today = call.now.day();
        let from = today.plus(1 - DAYS);
        let ids: Vec<i64> =
            tx.rows(include_str!("ended.sql"), named_params! { ":shop": shop, ":from": from }, |row| row.get(0))?;
        let (pieces, facts) = (piece::these(tx, &ids)?, Facts::of(tx, &ids)?);
        let suppliers = suppliers(tx, &pieces)?;
        let scrapped: Vec<&Piece> = pieces.iter().filter(|piece| piece.standing == Standing::Scrapped).collect();
        let mut all = Group::default();
        scrapped.iter().for_each(|piece| all.add(piece));
        let supplier = |piece: &Piece| piece.product_id.and_then(|product| suppliers.get(&product).cloned());
        Ok(ScrapSheet {
            span: [from, today],
            all,
            products: groups(&scrapped, |piece| (piece.title.clone(), piece.product_id)),
            reasons: groups(&scrapped, |piece| (piece.reason.clone(), None)),
            suppliers: groups(&scrapped, |piece| (supplier(piece), None)),
            months: months(&pieces, &facts),
        })
    }
}

/// The suppliers of products, where the record of goods tells them.
fn suppliers(tx: &impl Reading, pieces: &[Piece]) -> Result<FxHashMap<i64, String>> {
    let products: Vec<i64> = pieces.iter().filter_map(|piece| piece.product_id).collect();
    let sql = "select product_id, supplier from product_records
               where supplier is not null and product_id in (select value from json_each(?1))";
    Ok(tx.rows(sql, [array(&products)], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

fn groups(pieces: &[&Piece], of: impl Fn(&Piece) -> (Option<String>, Option<i64>)) -> Vec<ScrapGroup> {
    let mut found: BTreeMap<(Option<i64>, Option<String>), Group> = BTreeMap::new();
    for piece in pieces {
        let (name, product) = of(piece);
        // a product is one whatever its title was at the time
        let key = if product.is_some() { (product, None) } else { (None, name) };
        found.entry(key).or_default().add(piece);
    }
    let title = |group: &Group| {
        pieces.iter().find(|piece| Some(&piece.id) == group.pieces.first()).and_then(|piece| piece.title.clone())
    };
    let mut all: Vec<ScrapGroup> = found
        .into_iter()
        .map(|((product_id, name), group)| {
            let name = if product_id.is_some() { title(&group) } else { name };
            ScrapGroup { name, product_id, group }
        })
        .collect();
    all.sort_by_key(|one| std::cmp::Reverse((one.group.value_fen, one.group.pieces.len())));
    all
}

fn months(pieces: &[Piece], facts: &Facts) -> Vec<ScrapMonth> {
    let mut months: BTreeMap<String, (ScrapMonth, BTreeMap<i64, Option<i64>>)> = BTreeMap::new();
    for piece in pieces {
        let Some(day) = ended_on(piece, facts) else { continue };
        let month = Month::of(day).name();
        let ways = || Way::ALL.map(|way| ScrapOfWay { way, pieces: Vec::new() }).to_vec();
        let empty = |month: String| ScrapMonth { month, reused: Vec::new(), ways: ways(), grams: 0, unweighed: 0 };
        let (line, papers) = months.entry(month.clone()).or_insert_with(|| (empty(month), BTreeMap::new()));
        match facts.paper(piece.id) {
            Some(paper) => {
                papers.insert(paper.id, paper.grams);
                line.ways.iter_mut().filter(|of| of.way == paper.way).for_each(|of| of.pieces.push(piece.id));
            }
            None => line.reused.push(piece.id),
        }
    }
    let weighed = |(line, papers): (ScrapMonth, BTreeMap<i64, Option<i64>>)| ScrapMonth {
        grams: papers.values().flatten().sum(),
        unweighed: papers.values().filter(|grams| grams.is_none()).count() as i64,
        ..line
    };
    months.into_values().rev().map(weighed).collect()
}

/// The day on which a piece left: scrapped, sold, or for sale as new.
fn ended_on(piece: &Piece, facts: &Facts) -> Option<Day> {
    let mended = || facts.repairs(piece.id).last().and_then(|repair| repair.ended_at);
    match piece.standing {
        Standing::Scrapped => facts.paper(piece.id).map(|paper| paper.scrapped_at.day()),
        Standing::Sold => facts.sale(piece.id).map(|sale| sale.sold_on),
        Standing::Restocked if piece.grade == Grade::A => piece.graded_at.map(|at| at.day()),
        Standing::Restocked => mended().map(|at| at.day()),
        _ => None,
    }
}
