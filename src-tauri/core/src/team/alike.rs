//! The same case, the same answer: how cases of one kind of reason ended with each clerk, and which stand out.

use chrono::Datelike;
use pintui_store::{At, Fen, Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use crate::cases::refund;
use crate::insight::clerks::{OutcomeCount, Worked};
use crate::reasons::Words;

/// So many ended cases of a kind are needed before one can stand out.
const KIND: usize = 10;
/// An end that so few of a kind have stands out.
const RARE: f64 = 0.1;
/// Tukey's fence: so many times the distance between the quarters.
const FENCE: f64 = 1.5;

/// A clerk's case that ended.
pub(super) struct End {
    staff: String,
    case_id: i64,
    number: String,
    last_at: At,
    class: &'static str,
    outcome: String,
    refund_fen: i64,
    /// What was refunded of what was paid for its pieces; none where nothing was, or nobody knows what was paid.
    share: Option<f64>,
}

/// The cases of a class of reasons.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Alike {
    /// Class of the stated reason.
    pub class: String,
    /// All clerks together.
    pub all: Answers,
    /// Each clerk.
    pub clerks: Vec<Answers>,
}

/// How somebody's cases ended.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Answers {
    /// The clerk; none for all together.
    pub staff: Option<String>,
    /// Cases that ended.
    pub cases: i64,
    /// How, most often first, with what was refunded.
    pub outcomes: Vec<OutcomeCount>,
    /// Half of the refunds were at most this share of what was paid; none with too few.
    pub share_median: Option<f64>,
    /// The shares between which the middle half of them lies.
    pub share_quarters: Option<[f64; 2]>,
}

/// A case that ended otherwise than nearly all of its kind.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "OddCase")]
pub struct Odd {
    /// Key of the case.
    pub case_id: i64,
    /// Number of its order, else its own.
    pub number: String,
    /// The clerk.
    pub staff: String,
    /// Class of the stated reason.
    pub class: String,
    /// How it ended.
    pub outcome: String,
    /// What was refunded.
    pub refund_fen: Fen,
    /// As a share of what was paid.
    pub share: Option<f64>,
    /// `outcome`: ended as few do; `sum`: refunded far more or less than others.
    pub why: String,
}

/// How cases ended whose last step was taken on this weekday.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WeekdayEnds {
    /// 1 Monday … 7 Sunday.
    pub weekday: i64,
    /// Cases that ended.
    pub cases: i64,
    /// How.
    pub outcomes: Vec<OutcomeCount>,
    /// The middle share refunded.
    pub share_median: Option<f64>,
}

pub(super) fn ends(tx: &impl Reading, worked: Vec<Worked>, words: &Words, platform: &str) -> Result<Vec<End>> {
    let over = worked.into_iter().filter(|row| row.outcome != "open");
    let end = |row: Worked| {
        let cap = match row.refund_fen > 0 {
            true => refund::room(tx, row.case_id)?.cap_fen.filter(|cap| cap.0 > 0),
            false => None,
        };
        Ok(End {
            class: words.meaning(platform, row.reason.as_deref().unwrap_or_default()).class,
            share: cap.map(|cap| row.refund_fen as f64 / cap.0 as f64),
            staff: row.staff,
            case_id: row.case_id,
            number: row.number,
            last_at: row.last_at,
            outcome: row.outcome,
            refund_fen: row.refund_fen,
        })
    };
    over.map(end).collect()
}

pub(super) fn by_class(ends: &[End]) -> Vec<Alike> {
    let mut alike: Vec<Alike> = distinct(ends.iter().map(|end| end.class))
        .into_iter()
        .map(|class| {
            let own: Vec<&End> = ends.iter().filter(|end| end.class == class).collect();
            let clerks = distinct(own.iter().map(|end| end.staff.as_str()));
            let of = |staff: &str| answers(Some(staff), own.iter().copied().filter(|end| end.staff == staff));
            Alike {
                class: class.to_owned(),
                all: answers(None, own.iter().copied()),
                clerks: clerks.into_iter().map(of).collect(),
            }
        })
        .collect();
    alike.sort_by(|one, other| other.all.cases.cmp(&one.all.cases).then(one.class.cmp(&other.class)));
    alike
}

pub(super) fn by_weekday(ends: &[End]) -> Vec<WeekdayEnds> {
    let on = |end: &End| i64::from(end.last_at.0.weekday().number_from_monday());
    (1..=7)
        .map(|weekday| {
            let told = answers(None, ends.iter().filter(|end| on(end) == weekday));
            WeekdayEnds { weekday, cases: told.cases, outcomes: told.outcomes, share_median: told.share_median }
        })
        .collect()
}

/// Those whose end is rare in their class, or whose refund lies outside Tukey's fences (J. W. Tukey, 1977).
pub(super) fn odd(ends: &[End]) -> Vec<Odd> {
    let mut found = Vec::new();
    for class in distinct(ends.iter().map(|end| end.class)) {
        let own: Vec<&End> = ends.iter().filter(|end| end.class == class).collect();
        if own.len() < KIND {
            continue;
        }
        let shares = sorted(own.iter().filter_map(|end| end.share));
        let fences = (shares.len() >= KIND).then(|| {
            let [low, high] = [0.25, 0.75].map(|at| quantile(&shares, at));
            [low - FENCE * (high - low), high + FENCE * (high - low)]
        });
        for end in &own {
            let same = own.iter().filter(|other| other.outcome == end.outcome).count();
            let rare = same as f64 / (own.len() as f64) < RARE;
            let far = end.share.zip(fences).is_some_and(|(share, [low, high])| share < low || share > high);
            if rare || far {
                found.push(Odd {
                    case_id: end.case_id,
                    number: end.number.clone(),
                    staff: end.staff.clone(),
                    class: class.to_owned(),
                    outcome: end.outcome.clone(),
                    refund_fen: Fen(end.refund_fen),
                    share: end.share.map(shortened),
                    why: if rare { "outcome" } else { "sum" }.to_owned(),
                });
            }
        }
    }
    found
}

fn answers<'e>(staff: Option<&str>, ends: impl Iterator<Item = &'e End>) -> Answers {
    let own: Vec<&End> = ends.collect();
    let outcomes = distinct(own.iter().map(|end| end.outcome.as_str()));
    let mut outcomes: Vec<OutcomeCount> = outcomes
        .into_iter()
        .map(|outcome| {
            let such = || own.iter().filter(|end| end.outcome == outcome);
            OutcomeCount {
                outcome: outcome.to_owned(),
                cases: such().count() as i64,
                refund_fen: Fen(such().map(|end| end.refund_fen).sum()),
            }
        })
        .collect();
    outcomes.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.outcome.cmp(&other.outcome)));
    let shares = sorted(own.iter().filter_map(|end| end.share));
    let enough = shares.len() >= KIND / 2;
    let at = |share| shortened(quantile(&shares, share));
    Answers {
        staff: staff.map(str::to_owned),
        cases: own.len() as i64,
        outcomes,
        share_median: enough.then(|| at(0.5)),
        share_quarters: enough.then(|| [at(0.25), at(0.75)]),
    }
}

fn distinct<'e>(all: impl Iterator<Item = &'e str>) -> Vec<&'e str> {
    let mut all: Vec<&str> = all.collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn sorted(shares: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut shares: Vec<f64> = shares.collect();
    shares.sort_by(f64::total_cmp);
    shares
}

/// Between the neighbours in proportion (Hyndman and Fan's type 7).
fn quantile(sorted: &[f64], at: f64) -> f64 {
    let place = at * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + (high - low) * place.fract()
}

fn shortened(share: f64) -> f64 {
    (share * 10_000.0).round() / 10_000.0
}
