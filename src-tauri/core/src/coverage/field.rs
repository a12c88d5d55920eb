//! The fields that are asked for, what each is needed for, and where a platform's files have it.

use super::FieldGap;
use crate::platforms::formats::{Format, Grain, built_in};

/// Of what a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Orders,
    Cases,
}

impl Of {
    fn name(self) -> &'static str {
        match self {
            Self::Orders => "orders",
            Self::Cases => "cases",
        }
    }
}

/// A field, the fields of a format that tell it, and the views that are weaker without it.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) of: Of,
    told_by: &'static [&'static str],
    weakens: &'static [&'static str],
}

const fn of(of: Of, name: &'static str, told_by: &'static [&'static str], weakens: &'static [&'static str]) -> Field {
    Field { name, of, told_by, weakens }
}

/// All of them, those first without which the judged rate is not what the platform judges.
pub(super) const FIELDS: [Field; 19] = [
    of(Of::Orders, "sign_off", &["signed_at", "completed_at"], &["judged_rate", "return_times", "care", "seven_days"]),
    of(Of::Orders, "true_sign_off", &["signed_at"], &["return_times", "seven_days"]),
    of(Of::Cases, "reason", &["reason"], &["judged_rate", "reasons"]),
    of(Of::Cases, "order", &["order_no"], &["judged_rate", "products"]),
    of(Of::Cases, "applied", &["applied_at"], &["judged_rate", "return_times", "deadlines"]),
    of(Of::Orders, "payment", &["paid_at"], &["judged_rate", "again"]),
    of(Of::Orders, "goods", &["product_name", "product_id"], &["products", "reasons"]),
    of(Of::Orders, "sku", &["sku_code", "sku_name"], &["skus", "scan"]),
    of(Of::Orders, "amount", &["paid", "order_paid"], &["money", "again"]),
    of(Of::Orders, "sent", &["shipped_at"], &["packing", "promises"]),
    of(Of::Orders, "tracking", &["tracking_no"], &["scan", "packing"]),
    of(Of::Orders, "buyer", &["buyer"], &["again", "members", "buyers"]),
    of(Of::Orders, "place", &["province"], &["places"]),
    of(Of::Orders, "warehouse", &["warehouse"], &["warehouses"]),
    of(Of::Cases, "refund", &["refund"], &["money"]),
    of(Of::Cases, "agreed", &["agreed_at"], &["stages", "promises"]),
    of(Of::Cases, "returned", &["returned_at"], &["stages", "deadlines"]),
    of(Of::Cases, "received", &["received_at"], &["stages", "promises"]),
    of(Of::Cases, "refunded", &["refunded_at"], &["money", "stages"]),
];

/// Kinds of data that no file of orders or cases tells, and the views that stand on them.
pub(super) const KINDS: [(&str, &[&str]); 8] = [
    ("cases", &["judged_rate", "reasons"]),
    ("official", &["official"]),
    ("checks", &["packing", "escapes"]),
    ("contacts", &["responses", "team"]),
    ("chats", &["responses"]),
    ("calls", &["true_reasons"]),
    ("reviews", &["bad_reviews"]),
    ("costs", &["margin"]),
];

impl Field {
    pub(super) fn gap(&self, platform: &str, lacking: i64, all: i64) -> FieldGap {
        let newest = newest(platform, self.of);
        let tells = |format: &&Format| !self.columns(format).is_empty();
        let files: Vec<&Format> = newest.into_iter().filter(tells).collect();
        let mut columns: Vec<String> = files.iter().flat_map(|format| self.columns(format)).collect();
        columns.dedup();
        FieldGap {
            field: self.name.to_owned(),
            of: self.of.name().to_owned(),
            lacking,
            all,
            weakens: owned(self.weakens),
            files: files.iter().map(|format| format.id.clone()).collect(),
            columns,
        }
    }

    /// The headers under which a format has it.
    fn columns(&self, format: &Format) -> Vec<String> {
        let told = |field: &Option<String>| field.as_deref().is_some_and(|field| self.told_by.contains(&field));
        format.columns.iter().filter(|column| told(&column.field)).map(|column| column.name.clone()).collect()
    }
}

/// The newest edition of each kind of file of a platform that tells of orders, or of cases.
fn newest(platform: &str, of: Of) -> Vec<&'static Format> {
    let grains: &[Grain] = if of == Of::Cases { &[Grain::Case] } else { &[Grain::Order, Grain::Line] };
    let of_platform = built_in().iter().filter(|format| format.platform == platform);
    let all: Vec<&'static Format> = of_platform.map(AsRef::as_ref).collect();
    let newest =
        |grain: &Grain| all.iter().copied().filter(|format| format.grain == *grain).max_by_key(|format| format.edition);
    grains.iter().filter_map(newest).collect()
}

pub(super) fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
