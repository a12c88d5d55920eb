//! Finds the header of a table and the format it belongs to, by the names of its columns.
//!
//! Names are compared folded (see [`platforms::folded`]); order, missing and added columns do not
//! matter. A format fits only with its required fields and when most of the file's columns are
//! its own. Among formats that fit alike the newest edition is taken. Nothing is ever guessed.

use std::sync::Arc;

use crate::platforms::folded;
use crate::platforms::formats::Format;
use crate::privacy::{Class, class_of_header};

use super::import::Nearest;

/// How a column of the file is read.
#[derive(Clone, Debug)]
pub struct Use {
    /// Position in the file.
    pub at: usize,
    /// Our field.
    pub field: String,
    /// Only where the field's own column is blank.
    pub stand_in: bool,
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

/// Rows in which a header is looked for.
pub const HEAD_ROWS: usize = 30;

const FITS: f64 = 0.6;
const SHOWN_NEAREST: usize = 3;

/// The formats a file may have: the given ones, or of them only the one that is wanted.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// All formats: those of the platforms and the shop's own.
    pub formats: &'a [Arc<Format>],
    /// Profile id that the person chose.
    pub wanted: Option<&'a str>,
}

impl<'a> Known<'a> {
    fn wanted_ones(self) -> impl Iterator<Item = &'a Arc<Format>> {
        self.formats.iter().filter(move |format| self.wanted.is_none_or(|id| format.id == id))
    }
}

/// The best profile of a table's first rows, or the nearest ones.
pub fn recognise(head: &[Vec<String>], known: &Known<'_>) -> Result<Profile, Vec<Nearest>> {
    let mut fitting: Option<Profile> = None;
    let mut nearest: Vec<Nearest> = Vec::new();
    for (row, cells) in head.iter().take(HEAD_ROWS).enumerate() {
        let names: Vec<String> = cells.iter().map(|cell| folded(super::values::bare(cell))).collect();
        for format in known.wanted_ones() {
            let (profile, missing) = compare(format, row, cells, &names);
            note(&mut nearest, format, profile.score, &missing);
            let fits = missing.is_empty() && (profile.score >= FITS || known.wanted.is_some());
            let rank = |profile: &Profile| (profile.score, profile.format.edition);
            if fits && fitting.as_ref().is_none_or(|best| rank(&profile) > rank(best)) {
                fitting = Some(profile);
            }
        }
    }
    fitting.ok_or_else(|| {
        nearest.sort_by(|one, other| other.score.total_cmp(&one.score));
        nearest.truncate(SHOWN_NEAREST);
        nearest
    })
}

fn note(nearest: &mut Vec<Nearest>, format: &Format, score: f64, missing: &[String]) {
    if score <= 0.0 {
        return;
    }
    let entry =
        Nearest { profile: format.id.clone(), score: (score * 100.0).round() / 100.0, missing: missing.to_vec() };
    match nearest.iter_mut().find(|known| known.profile == format.id) {
        Some(known) if known.score < entry.score => *known = entry,
        Some(_) => {}
        None => nearest.push(entry),
    }
}

fn compare(format: &Arc<Format>, row: usize, cells: &[String], names: &[String]) -> (Profile, Vec<String>) {
    let mut uses: Vec<Use> = Vec::new();
    let mut classes: Vec<Option<Class>> = cells.iter().map(|name| class_of_header(name)).collect();
    let mut personal: Vec<bool> = classes.iter().map(Option::is_some).collect();
    let mut known = 0;
    let mut hit = vec![false; names.len()];
    for column in &format.columns {
        // The same name twice: shops paste columns of their own in front, the later is the platform's.
        let Some(at) = names.iter().rposition(|name| *name == column.folded) else { continue };
        known += 1;
        for (position, name) in names.iter().enumerate() {
            if *name == column.folded {
                hit[position] = true;
                personal[position] = column.personal;
                classes[position] = match classes[position] {
                    class if column.personal => class.or(Some(Class::Other)),
                    class => class.filter(|class| *class == Class::Note),
                };
            }
        }
        if let Some(field) = &column.field {
            uses.push(Use { at, field: field.clone(), stand_in: column.stand_in });
        }
    }
    let named = names.iter().filter(|name| !name.is_empty()).count();
    let own = hit.iter().filter(|hit| **hit).count();
    let score = if named == 0 {
        0.0
    } else {
        0.7 * own as f64 / named as f64 + 0.3 * f64::from(known) / format.columns.len() as f64
    };
    let missing = format
        .required
        .iter()
        .filter(|group| !group.iter().any(|field| uses.iter().any(|used| used.field == *field)))
        .map(|group| column_of(format, &group[0]))
        .collect();
    // Columns after the last named one are no part of the table: what stands there is too much.
    let width = names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
    let header = cells[..width].iter().map(|cell| super::values::bare(cell).to_owned()).collect();
    (Profile { format: format.clone(), header_row: row as u64 + 1, header, uses, personal, classes, score }, missing)
}

fn column_of(format: &Format, field: &str) -> String {
    let column = format.columns.iter().find(|column| column.field.as_deref() == Some(field) && !column.stand_in);
    column.map_or_else(|| field.to_owned(), |column| column.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platforms::formats;

    fn recognised(head: &[Vec<String>]) -> Result<Profile, Vec<Nearest>> {
        recognise(head, &Known { formats: formats::built_in(), wanted: None })
    }

    fn head(format: &str) -> Vec<Vec<String>> {
        let format = formats::built_in().iter().find(|known| known.id == format).expect("a format");
        vec![format.columns.iter().map(|column| column.name.clone()).collect()]
    }

    #[test]
    fn every_format_recognises_its_own_header() {
        for format in formats::built_in() {
            let profile = recognised(&head(&format.id)).expect("its own header");
            assert_eq!(profile.format.id, format.id);
        }
    }

    #[test]
    fn title_rows_blanks_and_brackets_do_not_hide_a_header() {
        let mut rows = vec![vec!["示例店 订单导出".to_owned()], Vec::new()];
        rows.push(head("taobao-refunds-v3")[0].iter().map(|name| format!("{} \t", name.replace('(', "（"))).collect());
        let profile = recognised(&rows).expect("the header in row 3");
        assert_eq!((profile.format.id.as_str(), profile.header_row), ("taobao-refunds-v3", 3));
    }

    #[test]
    fn a_shops_own_columns_in_front_leave_the_platforms_columns() {
        let mut rows = head("taobao-refunds-v3");
        for (at, own) in ["月份", "退款完结时间", "退款的申请时间", "单量"].into_iter().enumerate() {
            rows[0].insert(at, own.to_owned());
        }
        let profile = recognised(&rows).expect("still a refund file");
        let applied = profile.uses.iter().find(|used| used.field == "applied_at").expect("applied_at");
        assert!(applied.at > 4, "the pasted column was taken for the platform's");
    }

    #[test]
    fn a_few_known_names_without_the_status_are_no_order_file() {
        let names =
            ["订单编号", "总金额", "买家实际支付金额", "收货地址 ", "订单创建时间", "订单付款时间 ", "退款金额"];
        let nearest = recognised(&[names.map(str::to_owned).to_vec()]).err().expect("unknown");
        assert!(nearest.iter().any(|near| near.missing == ["订单状态"]), "{nearest:?}");
    }
}
