//! A layout in a person's hands: which field each column is. It becomes a format like those of the
//! platforms as soon as it has what a file of its kind needs.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use pintui_store::{Error, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::MappingRefused;
use super::column::{Column, JUDGED};
use super::table::{self, Go, Table};
use crate::intake::fields::{self, Field};
use crate::platforms::derivation::Derivation;
use crate::platforms::folded;
use crate::platforms::formats::{Format, Grain};
use crate::platforms::statuses::{self, Vocabulary};

/// A layout that is not saved yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// What one row is.
    pub grain: Grain,
    /// Row of the header, from 1.
    pub header_row: u64,
    /// The field of each column, by position in the file.
    pub fields: Vec<Option<String>>,
    /// What follows from the cells.
    pub derivation: Derivation,
    /// What a person says that words of the status column mean: ours by the file's.
    #[serde(default)]
    pub statuses: BTreeMap<String, String>,
}

/// A field that no row keeps, but that makes a case of an order's row.
pub const REFUND: &str = "refund";

/// Fields that a column of a file of this grain can be.
pub fn choices(grain: Grain) -> Vec<&'static str> {
    let keys: &[&str] = match grain {
        Grain::Order => &["order_no"],
        Grain::Line => &["order_no", "line_no"],
        Grain::Case => &["case_no", "order_no"],
    };
    // The city comes with the province, the mark of an estimate with the case.
    let own = |field: &&Field| !["city", "applied_estimated", "replaced", "closed_at"].contains(&field.name);
    let mut all: Vec<&str> = keys.to_vec();
    all.extend(fields::of(grain).iter().filter(own).map(|field| field.name));
    if grain != Grain::Case {
        all.push(REFUND);
    }
    all
}

/// Of a column that tells of persons only these can stay: a province, a hash, notes and words without their numbers.
pub const OF_PERSONS: [&str; 4] = ["province", "buyer", "remark", "buyer_words"];
/// And these of one that may be goods all the same.
const OF_GOODS: [&str; 5] = ["product_id", "product_name", "sku_code", "sku_name", "barcode"];

/// Groups of fields of which a file of this grain needs one each.
pub fn required(grain: Grain) -> Vec<Vec<String>> {
    let groups: &[&[&str]] = match grain {
        Grain::Order => &[&["order_no"], &["created_at", "paid_at"]],
        Grain::Line => &[&["order_no"], &["created_at", "paid_at"], &["product_id", "product_name", "sku_code"]],
        Grain::Case => &[&["case_no", "order_no"], &["applied_at"]],
    };
    groups.iter().map(|group| group.iter().map(|&field| field.to_owned()).collect()).collect()
}

/// The words that the status column of a file of this grain is made of.
pub fn vocabulary(grain: Grain) -> Vocabulary {
    if grain == Grain::Case { Vocabulary::Case } else { Vocabulary::Order }
}

/// The header of a file, which of its columns are personal, and what stands in the others.
pub struct Headed {
    /// Names of the columns.
    pub header: Vec<String>,
    /// Whether a column tells of persons.
    pub personal: Vec<bool>,
    /// Whether it may be goods all the same, where its owner says so.
    pub may_be_goods: Vec<bool>,
    /// The first different texts of each column.
    pub words: Vec<Vec<String>>,
}

impl Headed {
    /// Whether what stands in a column may be kept as this field.
    fn lets(&self, at: usize, field: &str) -> bool {
        !self.personal[at] || OF_PERSONS.contains(&field) || self.is_goods_as(at, field)
    }

    fn is_goods_as(&self, at: usize, field: &str) -> bool {
        self.may_be_goods[at] && OF_GOODS.contains(&field)
    }

    fn is_personal_as(&self, at: usize, field: &str) -> bool {
        field == "buyer" || (self.personal[at] && !self.is_goods_as(at, field))
    }
}

/// Reads the header of a file and as many rows as its personal columns show in.
pub fn headed(path: &Path, password: Option<&str>, header_row: u64) -> Result<Headed> {
    let mut table = table::open(path, password, Some(header_row))?;
    let columns = judged(&mut table)?;
    let personal = columns.iter().map(Column::is_personal).collect();
    let may_be_goods = columns.iter().map(Column::may_be_goods).collect();
    Ok(Headed {
        personal,
        may_be_goods,
        words: columns.into_iter().map(|column| column.words).collect(),
        header: table.header,
    })
}

/// Judges the cells of a table's first rows.
fn judged(table: &mut Table) -> Result<Vec<Column>> {
    let mut columns: Vec<Column> = table.header.iter().map(|name| Column::named(name)).collect();
    let mut rows = 0;
    table.each(|_, cells| {
        rows += 1;
        columns.iter_mut().zip(cells).for_each(|(column, cell)| column.judge(cell));
        if rows < JUDGED { Go::On } else { Go::Enough }
    })?;
    Ok(columns)
}

impl Draft {
    /// The columns with a field: the later of two with one name counts, as in every file.
    fn named<'a>(&'a self, header: &'a [String]) -> impl Iterator<Item = (usize, &'a str)> {
        self.fields.iter().zip(header).enumerate().filter_map(|(at, (field, name))| {
            let later = header[at + 1..].iter().any(|other| folded(other) == folded(name));
            field.as_deref().filter(|_| !later && !name.is_empty()).map(|field| (at, field))
        })
    }

    /// Whether a column has this field.
    pub fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|own| own.as_deref() == Some(field))
    }

    /// Refuses a draft that cannot be a layout.
    ///
    /// # Errors
    /// `layout_field_unknown`, `layout_field_twice`, `layout_incomplete`, `layout_status_unknown`.
    pub fn check(&self, header: &[String]) -> Result<()> {
        let known = choices(self.grain);
        let named: Vec<(usize, &str)> = self.named(header).collect();
        for (at, field) in &named {
            if !known.contains(field) {
                return Err(MappingRefused::LayoutFieldUnknown { field: (*field).to_owned() }.into());
            }
            if let Some((other, _)) = named.iter().find(|(other, twice)| other > at && twice == field) {
                let columns = vec![header[*at].clone(), header[*other].clone()];
                return Err(MappingRefused::LayoutFieldTwice { field: (*field).to_owned(), columns }.into());
            }
        }
        let meanings = statuses::meanings(vocabulary(self.grain));
        if let Some((word, status)) = self.statuses.iter().find(|(_, status)| !meanings.contains(&status.as_str())) {
            let (word, status) = (word.clone(), status.clone());
            return Err(MappingRefused::LayoutStatusUnknown { word, status }.into());
        }
        let has = |field: &String| named.iter().any(|(_, own)| own == field);
        let missing: Vec<String> =
            required(self.grain).iter().filter(|group| !group.iter().any(has)).map(|group| group.join("/")).collect();
        if missing.is_empty() { Ok(()) } else { Err(MappingRefused::LayoutIncomplete { missing }.into()) }
    }

    /// The layout as the formats of the platforms are written.
    ///
    /// # Errors
    /// Those of [`Self::check`], `layout_field_personal`.
    pub fn layout(&self, headed: &Headed, id: &str, platform: &str, edition: u32) -> Result<Value> {
        self.check(&headed.header)?;
        let named: Vec<(usize, &str)> = self.named(&headed.header).collect();
        if let Some((at, field)) = named.iter().find(|(at, field)| !headed.lets(*at, field)) {
            let (field, column) = ((*field).to_owned(), headed.header[*at].clone());
            return Err(MappingRefused::LayoutFieldPersonal { field, column }.into());
        }
        let mut columns: Vec<Value> = headed
            .header
            .iter()
            .enumerate()
            .filter(|(_, name)| !name.is_empty())
            .map(|(at, name)| {
                let field = named.iter().find(|(own, _)| *own == at).map(|(_, field)| field);
                let personal = field.map_or(headed.personal[at], |field| headed.is_personal_as(at, field));
                json!({ "name": name, "field": field, "personal": personal })
            })
            .collect();
        // What was never paid has a time of ordering too: where the table tells states, those decide.
        let paid_by_status = self.has("status") && self.has("created_at") && !self.has("paid_at");
        let by_status = if paid_by_status { json!({ "paid_at": "created_at" }) } else { json!({}) };
        for (missing, instead) in
            [("paid_at", "created_at"), ("created_at", "paid_at"), ("product_id", "sku_code"), ("case_no", "order_no")]
        {
            let belongs = choices(self.grain).contains(&missing) && !self.has(missing);
            let by_other = match missing {
                "product_id" => self.has("product_name"),
                "paid_at" => paid_by_status,
                _ => false,
            };
            if let Some((at, _)) = named.iter().find(|(_, field)| belongs && !by_other && *field == instead) {
                let personal = headed.is_personal_as(*at, missing);
                columns.push(json!({ "name": headed.header[*at], "field": missing, "personal": personal }));
            }
        }
        Ok(json!({
            "id": id, "platform": platform, "grain": self.grain, "edition": edition,
            "required": required(self.grain), "columns": columns, "derivation": self.derivation,
            "statuses": self.statuses, "instead": by_status,
        }))
    }

    /// The format that this draft is.
    pub fn format(&self, headed: &Headed, id: &str, platform: &str) -> Result<Arc<Format>> {
        read(&self.layout(headed, id, platform, u32::MAX)?.to_string())
    }
}

/// Reads a layout that this program wrote.
pub fn read(layout: &str) -> Result<Arc<Format>> {
    let broken = |why: serde_json::Error| -> Error {
        pintui_store::words::BookRefused::Unexpected { detail: why.to_string() }.into()
    };
    Format::read(layout).map(Arc::new).map_err(broken)
}
