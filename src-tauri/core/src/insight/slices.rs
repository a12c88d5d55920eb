//! Stated reasons with their shares, and as the slices of a pie: few enough to be told apart, the rest as one.

use serde::Serialize;
use ts_rs::TS;

use super::class_shares::tenths;
use super::daily::ReasonCount;

/// More slices than these nobody tells apart.
const MOST: usize = 7;

/// A stated reason with its share of all cases.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReasonShare {
    /// The platform's text.
    pub reason: String,
    /// Our class: `quality`, `description`, `missing_or_wrong`, `logistics`, `buyer`, `other`, `unclassified`.
    pub class: String,
    /// Number of cases.
    pub cases: i64,
    /// Its share in tenths of a per cent; those of all reasons add up to 1000.
    pub share_tenths: i64,
}

/// A slice of the pie.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ReasonSlice {
    /// The texts in it; several are all that are not slices of their own.
    pub reasons: Vec<String>,
    /// The class of its one reason; none where it holds several.
    pub class: Option<String>,
    /// Their cases.
    pub cases: i64,
    /// Their share in tenths of a per cent; those of all slices add up to 1000.
    pub share_tenths: i64,
}

/// Each reason with its share, in the same sequence.
pub fn shares(reasons: &[ReasonCount]) -> Vec<ReasonShare> {
    let counts: Vec<i64> = reasons.iter().map(|reason| reason.cases).collect();
    let with_shares = reasons.iter().zip(tenths(&counts));
    with_shares
        .map(|(of, share_tenths)| ReasonShare {
            reason: of.reason.clone(),
            class: of.class.clone(),
            cases: of.cases,
            share_tenths,
        })
        .collect()
}

/// The slices of a pie, most cases first; where there are more than seven reasons, the last slice holds all others.
pub fn slices(shares: &[ReasonShare]) -> Vec<ReasonSlice> {
    let own = if shares.len() > MOST { MOST - 1 } else { shares.len() };
    let (first, rest) = shares.split_at(own);
    let mut slices: Vec<ReasonSlice> = first
        .iter()
        .map(|of| ReasonSlice {
            reasons: vec![of.reason.clone()],
            class: Some(of.class.clone()),
            cases: of.cases,
            share_tenths: of.share_tenths,
        })
        .collect();
    if !rest.is_empty() {
        slices.push(ReasonSlice {
            reasons: rest.iter().map(|of| of.reason.clone()).collect(),
            class: None,
            cases: rest.iter().map(|of| of.cases).sum(),
            share_tenths: rest.iter().map(|of| of.share_tenths).sum(),
        });
    }
    slices
}

#[cfg(test)]
mod tests {
    use super::{shares, slices};
    use crate::insight::daily::ReasonCount;

    fn counted(cases: &[i64]) -> Vec<ReasonCount> {
        let reason = |(at, cases): (usize, &i64)| ReasonCount {
            reason: format!("原因{at}"),
            class: "other".into(),
            cases: *cases,
        };
        cases.iter().enumerate().map(reason).collect()
    }

    #[test]
    fn seven_reasons_are_seven_slices() {
        let pie = slices(&shares(&counted(&[9, 8, 7, 6, 5, 4, 3])));
        assert_eq!(pie.len(), 7);
        assert!(pie.iter().all(|slice| slice.reasons.len() == 1 && slice.class.is_some()));
    }

    #[test]
    fn an_eighth_reason_makes_the_last_slice_hold_all_others() {
        let told = shares(&counted(&[30, 20, 10, 8, 7, 6, 2, 1, 1]));
        let pie = slices(&told);
        assert_eq!((pie.len(), pie[6].cases, pie[6].reasons.len(), pie[6].class.clone()), (7, 4, 3, None));
        assert_eq!(pie.iter().map(|slice| slice.share_tenths).sum::<i64>(), 1000);
        assert_eq!(pie[6].share_tenths, told[6..].iter().map(|of| of.share_tenths).sum::<i64>());
        assert_eq!(slices(&shares(&[])), Vec::new());
    }
}
