//! Where each field of a grain stands in the file, and what is the same in every row.

use pintui_store::Text;

use crate::intake::fields::{self, Field, Kind};
use crate::intake::keep;
use crate::intake::profile::Profile;
use crate::intake::row::Value;
use crate::platforms::formats::{Cut, Format};

/// A field and the cells it can come from, its own first.
pub(super) struct Used {
    pub slot: usize,
    pub field: &'static Field,
    pub from: Vec<From>,
    /// Whether its cells may tell of several parcels.
    pub is_parcels: bool,
    /// Whether its moments tell how old the row is: a limit lies ahead.
    pub tells_age: bool,
}

/// A cell that a field can come from.
#[derive(Clone)]
pub(super) struct From {
    /// Position in the file.
    pub at: usize,
    /// The part of the cell.
    pub cut: Option<Cut>,
    /// Only where the cell at this position says this.
    pub when: Option<(usize, String)>,
    /// Which part of an address; none where the cell is the place itself.
    pub part: Option<usize>,
}

/// The cells of a field, its own before its stand-ins.
pub(super) fn sources(profile: &Profile, field: &str) -> Vec<From> {
    let mut uses: Vec<_> = profile.uses.iter().filter(|used| used.field == field).collect();
    uses.sort_by_key(|used| used.stand_in);
    let from = |used: &&crate::intake::profile::Use| From {
        at: used.at,
        cut: used.cut.clone(),
        when: used.when.clone(),
        part: used.address.then_some(0),
    };
    uses.iter().map(from).collect()
}

/// All fields that the file has.
pub(super) fn all(profile: &Profile) -> Vec<Used> {
    let of = |(slot, field): (usize, &'static Field)| {
        let mut from = sources(profile, field.name);
        if field.kind == Kind::City && from.is_empty() {
            // The address that gives the province gives the city too.
            from = sources(profile, "province");
            from.retain(|from| from.part.is_some());
            from.iter_mut().for_each(|from| from.part = Some(1));
        }
        let is_parcels = field.name.ends_with("tracking_no");
        let tells_age = field.kind == Kind::Moment && field.name != "deadline_at";
        (!from.is_empty()).then_some(Used { slot, field, from, is_parcels, tells_age })
    };
    fields::of(profile.format.grain).iter().enumerate().filter_map(of).collect()
}

/// What every row of the format has without a column for it, and the line number among it.
pub(super) fn given(format: &Format, salt: &str) -> (Vec<(usize, Value)>, Option<Text>) {
    let slots = fields::of(format.grain).iter().enumerate();
    let given = slots.filter_map(|(slot, field)| {
        let text = format.given.get(field.name)?;
        Some((slot, keep::plain(field.kind, text, salt).value()?))
    });
    (given.collect(), format.given.get("line_no").map(|line| line.as_str().into()))
}
