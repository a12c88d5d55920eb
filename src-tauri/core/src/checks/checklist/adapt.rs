//! Whether a list that the owner has written can be worked with, and the ids of what is new in it.

use pintui_store::{Reading, Result};

use super::own::{ChecklistRefused, Kept};
use super::{Checklist, Defect, NUMBER_KEYS, Point};
use crate::pictures;

/// More points than this nobody answers in seven seconds.
const MOST_POINTS: usize = 24;
/// More letters than this cannot be read from 60 cm.
const MOST_LETTERS: usize = 40;

/// The list as it will be kept. `home` is the preset whose locked points must stay, `mark` makes new ids unique.
pub(super) fn accepted(tx: &impl Reading, home: &Checklist, mark: &str, given: Kept) -> Result<Kept> {
    let mut points = given.points;
    let mut defects = given.defects;
    if points.is_empty() {
        return Err(ChecklistRefused::NoPoints.into());
    }
    if defects.is_empty() {
        return Err(ChecklistRefused::NoDefects.into());
    }
    if points.len() > MOST_POINTS {
        return Err(ChecklistRefused::TooMany { most: MOST_POINTS }.into());
    }
    if defects.len() > NUMBER_KEYS {
        return Err(ChecklistRefused::TooMany { most: NUMBER_KEYS }.into());
    }
    for (at, point) in points.iter_mut().enumerate() {
        name(&mut point.id, &mut point.text, at, mark)?;
        point.gift = None;
        point.locked = home.points.iter().any(|kept| kept.is_locked() && same(kept, point)).then_some(true);
        for picture in [&point.good, &point.bad].into_iter().flatten() {
            pictures::must(tx, picture)?;
        }
    }
    for (at, defect) in defects.iter_mut().enumerate() {
        name(&mut defect.id, &mut defect.text, at, mark)?;
    }
    twice(&points, &defects)?;
    for kept in home.points.iter().filter(|point| point.is_locked()) {
        if !points.iter().any(|point| same(kept, point) && !point.optional) {
            return Err(ChecklistRefused::PointLocked { point: kept.id.clone() }.into());
        }
    }
    // The three steps come in their order, whatever the order of writing was.
    points.sort_by_key(|point| point.step);
    Ok(Kept { points, defects })
}

fn same(one: &Point, other: &Point) -> bool {
    (&one.id, one.step) == (&other.id, other.step)
}

/// Trims the owner's words, refuses what cannot be read, and gives what is new its id.
fn name(
    id: &mut String,
    text: &mut Option<String>,
    at: usize,
    mark: &str,
) -> std::result::Result<(), ChecklistRefused> {
    *text = text.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    if let Some(text) = text.as_ref().filter(|text| text.chars().count() > MOST_LETTERS) {
        return Err(ChecklistRefused::TextLong { text: text.clone(), most: MOST_LETTERS });
    }
    let known = super::all().iter().any(|list| {
        list.points.iter().any(|point| point.id == *id) || list.defects.iter().any(|defect| defect.id == *id)
    });
    if text.is_none() && !known {
        return Err(ChecklistRefused::TextMissing { position: at + 1 });
    }
    if id.is_empty() {
        *id = format!("{mark}-{}", at + 1);
    }
    Ok(())
}

fn twice(points: &[Point], defects: &[Defect]) -> std::result::Result<(), ChecklistRefused> {
    for (at, point) in points.iter().enumerate() {
        let again = |other: &Point| {
            other.step == point.step && (other.id == point.id || other.text.is_some() && other.text == point.text)
        };
        if points[..at].iter().any(again) {
            return Err(ChecklistRefused::Twice { text: point.text.clone().unwrap_or_else(|| point.id.clone()) });
        }
    }
    for (at, defect) in defects.iter().enumerate() {
        let again = |other: &Defect| other.id == defect.id || other.text.is_some() && other.text == defect.text;
        if defects[..at].iter().any(again) {
            return Err(ChecklistRefused::Twice { text: defect.text.clone().unwrap_or_else(|| defect.id.clone()) });
        }
    }
    Ok(())
}
