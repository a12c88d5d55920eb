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

    /// The plan that the standard's table leads to from a code letter, whatever the lot.
    fn cell(letter: &str, aql: &str, strictness: Strictness) -> String {
        let tables = tables();
        let marks: Vec<&str> = tables.plans[&strictness][aql].split(' ').collect();
        let mut at = tables.letters.iter().position(|one| one == letter).expect("a letter");
        while ["v", "^"].contains(&marks[at]) {
            at = if marks[at] == "v" { at + 1 } else { at - 1 };
        }
        format!("{} {} {}", tables.letters[at], tables.sizes[&strictness][at], marks[at])
    }

    /// Read off GB/T 2828.1-2012, tables 2-A, 2-B and 2-C: letter, then from AQL 0.10 to 6.5 the letter it leads
    /// to, sample size and Ac. In the reduced table of 1999 and later Re is Ac + 1; the older one had a gap.
    #[test]
    fn known_cells_of_the_three_tables_read_as_printed() {
        let columns = ["0.10", "0.15", "0.25", "0.40", "0.65", "1.0", "1.5", "2.5", "4.0", "6.5"];
        for (strictness, letter, printed) in [
            (Reduced, "A", "K 50 0|J 32 0|H 20 0|G 13 0|F 8 0|E 5 0|D 3 0|C 2 0|B 2 0|A 2 0"),
            (Reduced, "C", "K 50 0|J 32 0|H 20 0|G 13 0|F 8 0|E 5 0|D 3 0|C 2 0|B 2 0|E 5 1"),
            (Reduced, "E", "K 50 0|J 32 0|H 20 0|G 13 0|F 8 0|E 5 0|D 3 0|G 13 1|F 8 1|E 5 1"),
            (Reduced, "G", "K 50 0|J 32 0|H 20 0|G 13 0|F 8 0|J 32 1|H 20 1|G 13 1|G 13 2|G 13 3"),
            (Reduced, "H", "K 50 0|J 32 0|H 20 0|G 13 0|K 50 1|J 32 1|H 20 1|H 20 2|H 20 3|H 20 5"),
            (Reduced, "J", "K 50 0|J 32 0|H 20 0|L 80 1|K 50 1|J 32 1|J 32 2|J 32 3|J 32 5|J 32 6"),
            (Reduced, "K", "K 50 0|J 32 0|M 125 1|L 80 1|K 50 1|K 50 2|K 50 3|K 50 5|K 50 6|K 50 8"),
            (Reduced, "M", "P 315 1|N 200 1|M 125 1|M 125 2|M 125 3|M 125 5|M 125 6|M 125 8|M 125 10|L 80 10"),
            (Reduced, "Q", "Q 500 2|Q 500 3|Q 500 5|Q 500 6|Q 500 8|Q 500 10|P 315 10|N 200 10|M 125 10|L 80 10"),
            (Normal, "C", "K 125 0|J 80 0|H 50 0|G 32 0|F 20 0|E 13 0|D 8 0|C 5 0|B 3 0|D 8 1"),
            (Normal, "J", "K 125 0|J 80 0|H 50 0|K 125 1|J 80 1|J 80 2|J 80 3|J 80 5|J 80 7|J 80 10"),
            (Normal, "L", "K 125 0|M 315 1|L 200 1|L 200 2|L 200 3|L 200 5|L 200 7|L 200 10|L 200 14|L 200 21"),
            (Tightened, "J", "L 200 0|K 125 0|J 80 0|L 200 1|K 125 1|J 80 1|J 80 2|J 80 3|J 80 5|J 80 8"),
            (Tightened, "F", "L 200 0|K 125 0|J 80 0|H 50 0|G 32 0|F 20 0|H 50 1|G 32 1|F 20 1|F 20 2"),
            (Tightened, "M", "P 800 1|N 500 1|M 315 1|M 315 2|M 315 3|M 315 5|M 315 8|M 315 12|M 315 18|L 200 18"),
        ] {
            let told: Vec<String> = columns.iter().map(|aql| cell(letter, aql, strictness)).collect();
            assert_eq!(told.join("|"), printed, "{strictness:?} {letter}");
        }
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
