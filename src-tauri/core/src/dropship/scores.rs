//! What the points of candidates come to. A score is the weighted mean of the criteria that are known, of a hundred; what is
//! not known counts as nothing in neither direction, but makes the score less certain: it could lie anywhere between
//! what it would be with no points there and with all of them.

use pintui_store::{Reading, Result, Tx};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::candidates::{CandidatePoint, Criterion, CriterionWeight, MOST_POINTS, PRICE_MOST, USUAL};
use crate::door::{Call, Command, Read};
use crate::insight::rate::rounded;
use crate::shops;

/// The candidates of a shop with their scores, the highest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CandidateList {
    /// Name of the shop.
    pub shop: String,
}

impl Command for CandidateList {
    type Answer = Candidates;
}

/// The answer of [`CandidateList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Candidates {
    /// The weights, in the sequence of the criteria.
    pub weights: Vec<CriterionWeight>,
    /// Price alone weighs at most so many percent.
    pub price_most: i64,
    /// The most points of a criterion.
    pub most_points: i64,
    /// The candidates.
    pub candidates: Vec<Candidate>,
}

/// A candidate.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "PartnerCandidate")]
pub struct Candidate {
    /// Its key.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Anything else.
    pub note: Option<String>,
    /// The points it was given.
    pub points: Vec<CandidatePoint>,
    /// Of a hundred, one decimal; none where nothing that weighs is known.
    pub score: Option<f64>,
    /// The share of the weights that is known, four decimals.
    pub certainty: f64,
    /// The lowest and highest it could be, whatever is not known yet.
    pub between: [f64; 2],
    /// First whatever is not known yet: its lowest lies above everybody else's highest.
    pub surely_first: bool,
    /// Who kept it.
    pub by: String,
}

impl Read for CandidateList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Candidates> {
        of_shop(tx, shops::must(tx, &self.shop)?.id)
    }
}

/// The candidates of a shop.
pub fn of_shop(tx: &impl Reading, shop: i64) -> Result<Candidates> {
    let set = tx.maybe("select weights, price_most from candidate_rules where shop_id = ?1", [shop], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
    })?;
    let price_most = set.as_ref().map_or(PRICE_MOST, |(_, most)| *most);
    let weights: Vec<i64> =
        set.and_then(|(weights, _)| serde_json::from_str(&weights).ok()).unwrap_or_else(|| USUAL.to_vec());
    let weights = Criterion::ALL.iter().zip(weights);
    let weights: Vec<CriterionWeight> =
        weights.map(|(criterion, weight)| CriterionWeight { criterion: *criterion, weight }).collect();
    let mut points: FxHashMap<i64, Vec<CandidatePoint>> = FxHashMap::default();
    let given = tx.rows(include_str!("candidate_points.sql"), [shop], |row| {
        let point = CandidatePoint {
            criterion: Criterion::of(row, "criterion")?,
            points: row.get("points")?,
            note: row.get("note")?,
        };
        Ok((row.get::<_, i64>("candidate_id")?, point))
    })?;
    for (candidate, point) in given {
        points.entry(candidate).or_default().push(point);
    }
    let sql = "select id, name, note, kept_by from partner_candidates where shop_id = ?1 order by name";
    let mut candidates = tx.rows(sql, [shop], |row| {
        let id: i64 = row.get("id")?;
        let points = points.remove(&id).unwrap_or_default();
        let Score { score, certainty, between } = score(&weights, &points);
        let (name, note, by) = (row.get("name")?, row.get("note")?, row.get("kept_by")?);
        Ok(Candidate { id, name, note, points, score, certainty, between, surely_first: false, by })
    })?;
    candidates.sort_by(|one, other| other.score.unwrap_or(-1.0).total_cmp(&one.score.unwrap_or(-1.0)));
    if let [first, rest @ ..] = &mut candidates[..] {
        first.surely_first = !rest.is_empty() && rest.iter().all(|other| other.between[1] < first.between[0]);
    }
    Ok(Candidates { weights, price_most, most_points: MOST_POINTS, candidates })
}

struct Score {
    score: Option<f64>,
    certainty: f64,
    between: [f64; 2],
}

fn score(weights: &[CriterionWeight], points: &[CandidatePoint]) -> Score {
    let whole: i64 = weights.iter().map(|one| one.weight).sum();
    let (mut known, mut sum) = (0, 0);
    for CriterionWeight { criterion, weight } in weights {
        if let Some(point) = points.iter().find(|point| point.criterion == *criterion) {
            known += weight;
            sum += weight * point.points;
        }
    }
    let of_hundred = |points: i64, weight: i64| 100.0 * points as f64 / (MOST_POINTS * weight) as f64;
    Score {
        score: (known > 0).then(|| rounded(of_hundred(sum, known), 1)),
        certainty: rounded(known as f64 / whole.max(1) as f64, 4),
        between: [sum, sum + (whole - known) * MOST_POINTS].map(|points| rounded(of_hundred(points, whole.max(1)), 1)),
    }
}
