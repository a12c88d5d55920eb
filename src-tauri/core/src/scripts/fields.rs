//! Fields in a text: `{商品}` stands for something that a case or an order knows, or that a person types.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Deserialize)]
struct Field {
    id: String,
    names: Vec<String>,
}

fn all() -> &'static [Field] {
    static FIELDS: OnceLock<Vec<Field>> = OnceLock::new();
    FIELDS.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/handbook/fields.json")).expect("a test reads the fields")
    })
}

/// The id of a field by any of its names.
pub fn id_of(name: &str) -> Option<&'static str> {
    all().iter().find(|field| field.id == name || field.names.iter().any(|one| one == name)).map(|one| one.id.as_str())
}

/// A piece of a filled text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "FilledPiece")]
pub struct Piece {
    /// What is said.
    pub words: String,
    /// The field it came from, as the text names it; none for the script's own words.
    pub field: Option<String>,
    /// Whether the field is filled.
    pub filled: bool,
}

/// A text with its fields filled in.
pub struct FilledIn {
    /// The pieces in their sequence.
    pub pieces: Vec<Piece>,
    /// Fields that nothing fills, as the text names them.
    pub empty: Vec<String>,
}

impl FilledIn {
    /// The whole text.
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.words.as_str()).collect()
    }
}

/// Fills the fields of a text; what has no value stays visible.
pub fn filled_in(text: &str, values: &BTreeMap<String, String>) -> FilledIn {
    let mut filled = FilledIn { pieces: Vec::new(), empty: Vec::new() };
    let own = |words: &str| Piece { words: words.to_owned(), field: None, filled: true };
    for part in parts(text) {
        let piece = match part {
            Part::Words(words) => own(words),
            Part::Field(name) => {
                let value = id_of(name).and_then(|id| values.get(id)).map(|value| value.trim());
                let value = value.filter(|value| !value.is_empty());
                if value.is_none() && !filled.empty.iter().any(|one| one == name) {
                    filled.empty.push(name.to_owned());
                }
                let words = value.map_or_else(|| format!("{{{name}}}"), str::to_owned);
                Piece { words, field: Some(name.to_owned()), filled: value.is_some() }
            }
        };
        filled.pieces.push(piece);
    }
    filled
}

/// Fields of a text that nobody knows how to fill.
pub fn unknown(text: &str) -> Vec<String> {
    let named = parts(text).into_iter().filter_map(|part| match part {
        Part::Field(name) if id_of(name).is_none() => Some(name.to_owned()),
        _ => None,
    });
    named.collect()
}

enum Part<'a> {
    Words(&'a str),
    Field(&'a str),
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}').map(|at| open + at) else { break };
        if open > 0 {
            parts.push(Part::Words(&rest[..open]));
        }
        parts.push(Part::Field(&rest[open + 1..close]));
        rest = &rest[close + 1..];
    }
    if !rest.is_empty() {
        parts.push(Part::Words(rest));
    }
    parts
}
