//! The grades of a month: every piece of a parcel that came in then has one, so that they come to all that were received.

use std::collections::BTreeSet;

use pintui_store::{Fen, Reading, Result, Tx, named_params};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Grade, find};
use crate::cases::list::rows;
use crate::door::{Call, Command, Read};
use crate::month::Month;
use crate::reasons::Words;
use crate::shops;

/// What came back in a month, by grade.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ReturnedMonth {
    /// Name of the shop.
    pub shop: String,
    /// `YYYY-MM`; this month where it is left out.
    pub month: Option<String>,
}

impl Command for ReturnedMonth {
    type Answer = ReturnedGrades;
}

/// The answer of [`ReturnedMonth`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReturnedGrades {
    /// `YYYY-MM`.
    pub month: String,
    /// Parcels whose case is known.
    pub parcels: i64,
    /// Their pieces: what the grades come to.
    pub pieces: i64,
    /// Parcels that nobody knows; their pieces are counted once somebody does.
    pub strays: i64,
    /// The grades, all six.
    pub grades: Vec<GradeOfMonth>,
    /// Cases for quality of which a piece was found as good as new.
    pub quality_good: Vec<i64>,
    /// Of those cases the pieces that were found as good as new, among all pieces that came back for quality.
    pub quality_mix: ReasonOfMonth,
    /// What their buyers stated, most pieces first.
    pub reasons: Vec<ReasonOfMonth>,
    /// The products of which most came back.
    pub products: Vec<ProductOfMonth>,
}

/// One grade of a month.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GradeOfMonth {
    /// The grade.
    pub grade: Grade,
    /// How many pieces.
    pub pieces: i64,
    /// What was paid for them.
    pub value_fen: Fen,
    /// The cases that they came back with.
    pub cases: Vec<i64>,
}

/// The grades of what came back for one reason.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct ReasonOfMonth {
    /// What was stated; empty where nothing was, and for all of quality.
    pub reason: String,
    /// Whether it counts as quality.
    pub quality: bool,
    /// How many pieces in all.
    pub all: i64,
    /// How many pieces of each grade, in the grades' order.
    pub pieces: Vec<i64>,
    /// Their cases.
    pub cases: Vec<i64>,
}

/// The grades of one product.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProductOfMonth {
    /// Key of the product.
    pub product_id: i64,
    /// Its title.
    pub title: String,
    /// How many pieces of each grade, in the grades' order.
    pub pieces: Vec<i64>,
    /// The cases that they came back with.
    pub cases: Vec<i64>,
}

const PRODUCTS: usize = 10;

struct Came {
    grade: Grade,
    case_id: Option<i64>,
    value_fen: Option<Fen>,
    /// Its number; its key where the label told none. One parcel may bring the goods of several cases.
    parcel: String,
    product: Option<(i64, String)>,
}

impl Read for ReturnedMonth {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<ReturnedGrades> {
        let shop = shops::must(tx, &self.shop)?.id;
        let month = match &self.month {
            Some(month) => Month::parse(month)?,
            None => Month::of(call.now.day()),
        };
        let with = named_params! { ":shop": shop, ":from": month.first, ":until": month.last.plus(1) };
        let came = tx.rows(include_str!("month.sql"), with, |row| {
            let grade: String = row.get("grade")?;
            let (product, title): (Option<i64>, Option<String>) = (row.get("product_id")?, row.get("title")?);
            let (reception, scanned): (i64, String) = (row.get("reception_id")?, row.get("scanned")?);
            Ok(Came {
                grade: Grade::named(&grade),
                case_id: row.get("case_id")?,
                value_fen: row.get("value_fen")?,
                parcel: if find::is_number(&scanned) { scanned.to_uppercase() } else { reception.to_string() },
                product: product.map(|product| (product, title.unwrap_or_default())),
            })
        })?;
        let stated = stated(tx, call, &came)?;
        let reasons = by_reason(&came, &stated);
        let strays = "select count(*) from receptions
                      where shop_id = ?1 and case_id is null and received_at >= ?2 and received_at < ?3";
        Ok(ReturnedGrades {
            month: month.name(),
            parcels: came.iter().map(|one| &one.parcel).collect::<BTreeSet<_>>().len() as i64,
            pieces: came.len() as i64,
            strays: tx.one(strays, (shop, month.first, month.last.plus(1)), |row| row.get(0))?,
            grades: Grade::ALL.into_iter().map(|grade| of_grade(&came, grade)).collect(),
            quality_good: quality_good(&came, &stated),
            quality_mix: quality_mix(&reasons),
            reasons,
            products: products(&came),
        })
    }
}

fn of_grade(came: &[Came], grade: Grade) -> GradeOfMonth {
    let mine = || came.iter().filter(move |one| one.grade == grade);
    GradeOfMonth {
        grade,
        pieces: mine().count() as i64,
        value_fen: mine().filter_map(|one| one.value_fen).sum(),
        cases: distinct(mine()),
    }
}

fn distinct<'a>(came: impl Iterator<Item = &'a Came>) -> Vec<i64> {
    came.filter_map(|one| one.case_id).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What the buyers of these pieces stated, by case, and whether it counts as quality.
type Stated = FxHashMap<i64, (String, bool)>;

fn stated(tx: &impl Reading, call: &Call<'_>, came: &[Came]) -> Result<Stated> {
    let cases = rows(tx, &Words::read(tx)?, &distinct(came.iter()), call.now.day())?;
    Ok(cases.into_iter().map(|case| (case.id, (case.reason.unwrap_or_default(), case.quality))).collect())
}

fn quality_good(came: &[Came], stated: &Stated) -> Vec<i64> {
    let good = distinct(came.iter().filter(|one| one.grade == Grade::A));
    good.into_iter().filter(|case| stated.get(case).is_some_and(|(_, quality)| *quality)).collect()
}

fn by_reason(came: &[Came], stated: &Stated) -> Vec<ReasonOfMonth> {
    let mut found: FxHashMap<&str, ReasonOfMonth> = FxHashMap::default();
    for (one, (reason, quality)) in came.iter().filter_map(|one| Some((one, stated.get(&one.case_id?)?))) {
        let row = found.entry(reason).or_insert_with(|| ReasonOfMonth {
            reason: reason.clone(),
            quality: *quality,
            all: 0,
            pieces: vec![0; Grade::ALL.len()],
            cases: Vec::new(),
        });
        row.all += 1;
        row.pieces[one.grade as usize] += 1;
        row.cases.extend(one.case_id.filter(|case| !row.cases.contains(case)));
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by_key(|row| (std::cmp::Reverse(row.all), row.reason.clone()));
    found
}

/// All that came back for quality together.
fn quality_mix(reasons: &[ReasonOfMonth]) -> ReasonOfMonth {
    let mut all = ReasonOfMonth { quality: true, pieces: vec![0; Grade::ALL.len()], ..ReasonOfMonth::default() };
    for of in reasons.iter().filter(|of| of.quality) {
        for (sum, pieces) in all.pieces.iter_mut().zip(&of.pieces) {
            *sum += pieces;
        }
        all.all += of.all;
        all.cases.extend(&of.cases);
    }
    all
}

fn products(came: &[Came]) -> Vec<ProductOfMonth> {
    let mut found: FxHashMap<i64, ProductOfMonth> = FxHashMap::default();
    for (one, (product_id, title)) in came.iter().filter_map(|one| Some((one, one.product.as_ref()?))) {
        let row = found.entry(*product_id).or_insert_with(|| ProductOfMonth {
            product_id: *product_id,
            title: title.clone(),
            pieces: vec![0; Grade::ALL.len()],
            cases: Vec::new(),
        });
        row.pieces[one.grade as usize] += 1;
        row.cases.extend(one.case_id.filter(|case| !row.cases.contains(case)));
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by_key(|row| (std::cmp::Reverse(row.pieces.iter().sum::<i64>()), row.product_id));
    found.truncate(PRODUCTS);
    found
}
