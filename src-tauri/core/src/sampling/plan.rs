//! Single sampling plans: from lot size and AQL to sample size and acceptance number. Data, not code.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How strictly a lot is inspected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Strictness {
    /// 正常检验.
    Normal,
    /// 加严检验.
    Tightened,
    /// 放宽检验.
    Reduced,
}

impl Strictness {
    const ALL: [Self; 3] = [Self::Normal, Self::Tightened, Self::Reduced];

    /// As the book and the tables write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Tightened => "tightened",
            Self::Reduced => "reduced",
        }
    }

    /// The strictness the book calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// The AQLs that are offered, per cent of parcels that fail, strictest first.
pub const AQLS: [&str; 9] = ["0.15", "0.25", "0.40", "0.65", "1.0", "1.5", "2.5", "4.0", "6.5"];
/// One step stricter than the strictest offered, for the switching score.
const STRICTEST: &str = "0.10";

/// A plan: take `sample` at random; with `accept` failed ones or fewer the lot is accepted.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Plan {
    /// Code letter of the lot size, general inspection level II.
    pub letter: String,
    /// How many are inspected; the whole lot where the plan asks for as many or more.
    pub sample: i64,
    /// Acceptance number, Ac.
    pub accept: i64,
    /// Rejection number, Re.
    pub reject: i64,
    /// Whether the sample is the whole lot.
    pub whole: bool,
}

#[derive(Deserialize)]
struct Tables {
    lots: Vec<LotSize>,
    letters: Vec<String>,
    sizes: BTreeMap<Strictness, Vec<i64>>,
    plans: BTreeMap<Strictness, BTreeMap<String, String>>,
}

#[derive(Deserialize)]
struct LotSize {
    from: i64,
    letter: String,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES
        .get_or_init(|| serde_json::from_str(include_str!("../../data/sampling.json")).expect("a test reads this file"))
}

/// The plan for a lot of `size`; none where the AQL is not in the tables or the lot has fewer than two.
pub fn plan(size: i64, aql: &str, strictness: Strictness) -> Option<Plan> {
    let tables = tables();
    let letter = tables.lots.iter().rev().find(|lot| lot.from <= size)?.letter.as_str();
    let mut at = tables.letters.iter().position(|one| one == letter)?;
    let marks: Vec<&str> = tables.plans.get(&strictness)?.get(aql)?.split(' ').collect();
    let accept = loop {
        match *marks.get(at)? {
            "v" => at += 1,
            "^" => at = at.checked_sub(1)?,
            number => break number.parse().ok()?,
        }
    };
    let sample = *tables.sizes.get(&strictness)?.get(at)?;
    Some(Plan {
        letter: tables.letters[at].clone(),
        sample: sample.min(size),
        accept,
        reject: accept + 1,
        whole: sample >= size,
    })
}

/// The AQL one step stricter.
pub fn stricter(aql: &str) -> &'static str {
    match AQLS.iter().position(|one| *one == aql) {
        Some(at) if at > 0 => AQLS[at - 1],
        _ => STRICTEST,
    }
}

#[cfg(test)]
mod tests {
    use super::Strictness::{Normal, Reduced, Tightened};
    use super::*;

    fn read(size: i64, aql: &str, strictness: Strictness) -> (String, i64, i64) {
        let plan = plan(size, aql, strictness).expect("a plan");
        (plan.letter, plan.sample, plan.accept)
    }

    #[test]
    fn the_best_known_plans_read_as_in_the_standard() {
        let of = |letter: &str, sample, accept| (letter.to_owned(), sample, accept);
        assert_eq!(read(1000, "2.5", Normal), of("J", 80, 5));
        assert_eq!(read(1000, "1.0", Normal), of("J", 80, 2));
        assert_eq!(read(1000, "2.5", Tightened), of("J", 80, 3));
        assert_eq!(read(1000, "2.5", Reduced), of("J", 32, 3));
        assert_eq!(read(400, "4.0", Normal), of("H", 50, 5));
        assert_eq!(read(400, "4.0", Tightened), of("H", 50, 3));
        assert_eq!(read(10_000, "0.65", Normal), of("L", 200, 3));
        assert_eq!(read(10_000, "0.65", Reduced), of("L", 80, 2));
    }

    #[test]
    fn an_arrow_leads_to_another_letter_with_its_sample() {
        assert_eq!(read(60, "1.0", Normal), ("E".to_owned(), 13, 0));
        assert_eq!(read(100, "1.0", Normal), ("E".to_owned(), 13, 0), "F points up");
        assert_eq!(read(200, "1.0", Normal), ("H".to_owned(), 50, 1), "G points down");
        assert_eq!(read(100, "1.0", Tightened), ("F".to_owned(), 20, 0));
        assert_eq!(read(200, "1.0", Tightened), ("J".to_owned(), 80, 1), "G and H point down");
        assert_eq!(read(20, "1.0", Reduced), ("E".to_owned(), 5, 0));
        assert_eq!(read(1_000_000, "6.5", Normal), ("L".to_owned(), 200, 21), "Q points up");
    }

    #[test]
    fn a_sample_as_large_as_the_lot_is_the_whole_lot() {
        let plan = plan(8, "1.0", Normal).expect("a plan");
        assert_eq!((plan.sample, plan.whole, plan.accept, plan.reject), (8, true, 0, 1));
    }

    #[test]
    fn every_cell_of_every_table_leads_to_a_plan_and_looser_aqls_never_accept_less_in_a_larger_sample() {
        for strictness in Strictness::ALL {
            for lot in &tables().lots {
                for aql in AQLS {
                    let plan = plan(lot.from, aql, strictness);
                    let plan = plan.unwrap_or_else(|| panic!("{} {aql} {strictness:?}", lot.letter));
                    assert!(plan.accept < plan.sample, "{plan:?}");
                }
            }
        }
        assert!(plan(1, "1.0", Normal).is_none() && plan(100, "1.1", Normal).is_none());
    }

    #[test]
    fn one_step_stricter_stays_in_the_tables() {
        assert_eq!((stricter("2.5"), stricter("0.15")), ("1.5", "0.10"));
    }
}
