//! Finds the header of a table and the format it belongs to, by the names of its columns.
//!
//! Names are compared folded (see [`platforms::folded`]); order, missing and added columns do not
//! matter. A format fits only with its required fields and when most of the file's columns are
//! its own. Among formats that fit alike the newest edition is taken. Nothing is ever guessed.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::platforms::formats::{Column, Cut, Format, Grain};
use crate::platforms::{folded, folded_header};
use crate::privacy::{Class, class_of_header};

use super::fields::{self, Kind};
use super::import::Nearest;
use super::moments;
use super::values::bare;

/// How a column of the file is read.
#[derive(Clone, Debug)]
pub struct Use {
    /// Position in the file.
    pub at: usize,
    /// Our field.
    pub field: String,
    /// Only where the field's own column is blank.
    pub stand_in: bool,
    /// The part of the cell that is the value.
    pub cut: Option<Cut>,
    /// Only in rows where the column at this position says this, folded.
    pub when: Option<(usize, String)>,
    /// The cell is a whole address, of which only the beginning is read.
    pub address: bool,
}

/// A recognised table.
#[derive(Clone)]
pub struct Profile {
    /// The format.
    pub format: Arc<Format>,
    /// Row of the header, from 1.
    pub header_row: u64,
    /// The header as it stands in the file.
    pub header: Vec<String>,
    /// Which columns are used.
    pub uses: Vec<Use>,
    /// Whether a column is personal, by position; one that the format does not know is judged by its name.
    pub personal: Vec<bool>,
    /// What each column says about people, by position.
    pub classes: Vec<Option<Class>>,
    /// How well it fits, 0 to 1.
    pub score: f64,
}

impl Profile {
    /// Columns that hold times.
    pub fn times(&self) -> impl Iterator<Item = usize> {
        let fields = fields::of(self.format.grain);
        let is_moment = |name: &str| fields.iter().any(|field| field.name == name && field.kind == Kind::Moment);
        let is_time = move |at: &usize| {
            let is_read = self.uses.iter().any(|used| used.at == *at && is_moment(&used.field));
            is_read || moments::names_a_time(&folded_header(&self.header[*at]))
        };
        (0..self.header.len()).filter(is_time)
    }
}

/// Rows in which a header is looked for.
pub const HEAD_ROWS: usize = 30;

const FITS: f64 = 0.6;
/// Formats of two platforms whose scores lie closer are not told apart by a guess.
const ALIKE: f64 = 0.02;
const SHOWN_NEAREST: usize = 3;

/// The formats a file may have: the given ones, or of them only the one that is wanted.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// All formats: those of the platforms and the shop's own.
    pub formats: &'a [Arc<Format>],
    /// Profile id that the person chose.
    pub wanted: Option<&'a str>,
    /// The platform of the shop, which tells apart what scores alike.
    pub platform: Option<&'a str>,
}

impl<'a> Known<'a> {
    fn wanted_ones(self) -> impl Iterator<Item = &'a Arc<Format>> {
        self.formats.iter().filter(move |format| self.wanted.is_none_or(|id| format.id == id))
    }
}

/// Why a table has no profile, with the formats that come near.
#[derive(Debug, Default)]
pub struct Unrecognised {
    /// Formats that come near; where they are alike, the ones to choose from.
    pub nearest: Vec<Nearest>,
    /// Formats of several platforms fit alike.
    pub alike: bool,
}

/// A format that fits.
struct Fit {
    profile: Profile,
    /// How many of the file's columns are its own.
    own: usize,
}

/// The best profile of a table's first rows, or the nearest ones.
///
/// Of one platform's formats for one kind of file the one that knows most of the columns is taken:
/// owners choose what is exported, and no edition may hide a column that another one reads.
pub fn recognise(head: &[Vec<String>], known: &Known<'_>) -> Result<Profile, Unrecognised> {
    let mut fitting: FxHashMap<(&str, Grain), Fit> = FxHashMap::default();
    let mut nearest: Vec<Nearest> = Vec::new();
    for (row, cells) in head.iter().take(HEAD_ROWS).enumerate() {
        let names = Names::of(cells);
        let mut fits = false;
        for format in known.wanted_ones() {
            let (fit, missing) = compare(format, row, cells, &names);
            note(&mut nearest, format, fit.profile.score, &missing);
            if !missing.is_empty() || fit.profile.score < FITS && known.wanted.is_none() {
                continue;
            }
            fits = true;
            let rank = |fit: &Fit| (fit.own, fit.profile.score, fit.profile.format.edition);
            let kind = (format.platform.as_str(), format.grain);
            if fitting.get(&kind).is_none_or(|best| rank(&fit) > rank(best)) {
                fitting.insert(kind, fit);
            }
        }
        // Rows of data below a header are never passed over for a better header further down.
        if !fits && !fitting.is_empty() && names.folded.iter().any(|name| !name.is_empty()) {
            break;
        }
    }
    choose(fitting.into_values().map(|fit| fit.profile).collect(), known.platform).unwrap_or_else(|| {
        nearest.sort_by(|one, other| other.score.total_cmp(&one.score));
        nearest.truncate(SHOWN_NEAREST);
        Err(Unrecognised { nearest, alike: false })
    })
}

/// The best of the profiles that fit; none where nothing fits.
fn choose(mut fitting: Vec<Profile>, platform: Option<&str>) -> Option<Result<Profile, Unrecognised>> {
    fitting.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| one.format.id.cmp(&other.format.id)));
    let best = fitting.first()?.score;
    fitting.retain(|profile| best - profile.score < ALIKE);
    if let Some(at) = platform.and_then(|id| fitting.iter().position(|profile| profile.format.platform == id)) {
        return Some(Ok(fitting.swap_remove(at)));
    }
    if fitting.iter().all(|profile| profile.format.platform == fitting[0].format.platform) {
        return Some(Ok(fitting.swap_remove(0)));
    }
    let nearest = fitting.iter().map(|profile| near(&profile.format, profile.score, &[])).collect();
    Some(Err(Unrecognised { nearest, alike: true }))
}

fn near(format: &Format, score: f64, missing: &[String]) -> Nearest {
    Nearest { profile: format.id.clone(), score: (score * 100.0).round() / 100.0, missing: missing.to_vec() }
}

fn note(nearest: &mut Vec<Nearest>, format: &Format, score: f64, missing: &[String]) {
    if score <= 0.0 {
        return;
    }
    let entry = near(format, score, missing);
    match nearest.iter_mut().find(|known| known.profile == format.id) {
        Some(known) if known.score < entry.score => *known = entry,
        Some(_) => {}
        None => nearest.push(entry),
    }
}

/// The names in a row, as they are compared.
struct Names {
    folded: Vec<String>,
    /// The last place of each: shops paste columns of their own in front, the later one is the platform's.
    last: FxHashMap<String, usize>,
}

impl Names {
    fn of(cells: &[String]) -> Self {
        let folded: Vec<String> = cells.iter().map(|cell| folded_header(bare(cell))).collect();
        let last = folded.iter().enumerate().filter(|(_, name)| !name.is_empty());
        Self { last: last.map(|(at, name)| (name.clone(), at)).collect(), folded }
    }

    /// Where a column stands: by its whole name, by another spelling, or by the beginning of a
    /// header that goes on with an explanation.
    fn find(&self, column: &Column, format: &Format) -> Option<usize> {
        let whole = column.folded.iter().find_map(|name| self.last.get(name)).copied();
        if whole.is_some() || !format.explained {
            return whole;
        }
        let is_column = |name: &String| format.columns.iter().any(|column| column.folded.contains(name));
        self.folded.iter().position(|name| {
            let explains = |begin: &String| name.strip_prefix(begin).is_some_and(|rest| rest.starts_with('('));
            column.folded.iter().any(explains) && !is_column(name)
        })
    }
}

fn compare(format: &Arc<Format>, row: usize, cells: &[String], names: &Names) -> (Fit, Vec<String>) {
    let mut uses: Vec<Use> = Vec::new();
    let mut told: Vec<Option<bool>> = vec![None; cells.len()];
    let mut hit = vec![false; cells.len()];
    let mut found = 0;
    for (place, column) in format.columns.iter().enumerate() {
        let Some(at) = names.find(column, format) else { continue };
        let again = place > 0 && format.columns[place - 1].folded[0] == column.folded[0];
        found += usize::from(!again);
        for (position, name) in names.folded.iter().enumerate() {
            if *name == names.folded[at] {
                hit[position] = true;
                told[position] = Some(column.personal);
            }
        }
        let when = column.when.as_ref().map(|when| (names.last.get(&folded_header(&when.column)), folded(&when.is)));
        let when = match when {
            Some((None, _)) => continue,
            Some((Some(at), text)) => Some((*at, text)),
            None => None,
        };
        if let Some(field) = &column.field {
            let (stand_in, cut) = (column.stand_in, column.cut.clone());
            let address = column.personal && field == "province";
            uses.push(Use { at, field: field.clone(), stand_in, cut, when, address });
        }
    }
    let named = names.folded.iter().filter(|name| !name.is_empty()).count();
    let own = hit.iter().filter(|hit| **hit).count();
    let score =
        if named == 0 { 0.0 } else { 0.7 * own as f64 / named as f64 + 0.3 * found as f64 / format.names as f64 };
    let missing: Vec<String> = format
        .required
        .iter()
        .filter(|group| !group.iter().any(|field| uses.iter().any(|used| used.field == *field)))
        .map(|group| column_of(format, &group[0]))
        .collect();
    // Columns after the last named one are no part of the table: what stands there is too much.
    let width = names.folded.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
    let header = cells[..width].iter().map(|cell| bare(cell).to_owned()).collect();
    // Only a format that fits is worth judging every header.
    let classes = if missing.is_empty() { classes_of(cells, &told) } else { vec![None; cells.len()] };
    let personal = classes.iter().zip(&told).map(|(class, told)| told.unwrap_or(class.is_some())).collect();
    let profile =
        Profile { format: format.clone(), header_row: row as u64 + 1, header, uses, personal, classes, score };
    (Fit { profile, own }, missing)
}

/// The class of each column: by what the format tells of it, else by its name.
fn classes_of(cells: &[String], told: &[Option<bool>]) -> Vec<Option<Class>> {
    let class = |(name, told): (&String, &Option<bool>)| match (class_of_header(name), told) {
        (class, Some(true)) => class.or(Some(Class::Other)),
        (class, Some(false)) => class.filter(|class| *class == Class::Note),
        (class, None) => class,
    };
    cells.iter().zip(told).map(class).collect()
}

fn column_of(format: &Format, field: &str) -> String {
    let column = format.columns.iter().find(|column| column.field.as_deref() == Some(field) && !column.stand_in);
    column.map_or_else(|| field.to_owned(), |column| column.name.clone())
}

#[cfg(test)]
mod tests;
