//! The message to one buyer: the owner's text with its fields filled in, and how many SMS it takes.
//!
//! A field is written `{product}`. What stands in square brackets falls away as a whole where one of its fields is
//! empty: `[用法视频：{guide}。]`.

use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CareRefused;
use crate::door::{Call, Command, Read};
use crate::locale::Language;
use crate::wording::lint::{Looked, looked};
use crate::wording::{self, Situation};

/// The fields that a text may have.
pub const FIELDS: [&str; 11] =
    ["product", "sku", "days", "signed", "nth", "tail", "clerk", "contact", "shop", "guide", "hours"];
/// Words by which a buyer is told how to say no.
const OPT_OUT: [&str; 9] = ["退订", "退訂", "拒收", "别再发", "別再發", "不再收", "不想再收", "unsubscribe", "opt out"];
/// One SMS holds so many signs; each of several holds a few less.
const ONE: usize = 70;
const EACH: usize = 67;

/// A text that was filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CareText {
    /// Its pieces, one after another.
    pub pieces: Vec<Piece>,
    /// The whole of it.
    pub text: String,
    /// Fields that are empty; as long as there is one, nothing is sent.
    pub missing: Vec<String>,
    /// Signs.
    pub signs: i64,
    /// How many SMS it takes.
    pub sms: i64,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CarePiece")]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// The field it comes from; none for the owner's own words.
    pub field: Option<String>,
}

/// Fills a text in; `value` knows the fields.
pub fn fill(template: &str, value: impl Fn(&str) -> Option<String>) -> CareText {
    let mut told = CareText { pieces: Vec::new(), text: String::new(), missing: Vec::new(), signs: 0, sms: 0 };
    let mut rest = template;
    while !rest.is_empty() {
        let (part, optional, after) = next_part(rest);
        let (pieces, missing) = filled(part, &value);
        if !optional || missing.is_empty() {
            told.pieces.extend(pieces);
            told.missing.extend(missing);
        }
        rest = after;
    }
    told.text = told.pieces.iter().map(|piece| piece.text.as_str()).collect();
    let signs = told.text.encode_utf16().count();
    told.signs = signs as i64;
    told.sms = if signs <= ONE { 1 } else { signs.div_ceil(EACH) as i64 };
    told
}

/// The text up to the next bracket, or what is in it; and whether it may fall away.
fn next_part(text: &str) -> (&str, bool, &str) {
    match text.find('[') {
        Some(0) => match text.find(']') {
            Some(end) => (&text[1..end], true, &text[end + 1..]),
            None => (text, false, ""),
        },
        Some(at) => (&text[..at], false, &text[at..]),
        None => (text, false, ""),
    }
}

fn filled(part: &str, value: &impl Fn(&str) -> Option<String>) -> (Vec<Piece>, Vec<String>) {
    let (mut pieces, mut missing) = (Vec::new(), Vec::new());
    let own = |text: &str, pieces: &mut Vec<Piece>| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), field: None });
        }
    };
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        own(before, &mut pieces);
        let Some((field, behind)) = after.split_once('}') else {
            own("{", &mut pieces);
            rest = after;
            continue;
        };
        let text = value(field).filter(|text| !text.trim().is_empty());
        if text.is_none() {
            missing.push(field.to_owned());
        }
        let text = text.unwrap_or_else(|| format!("{{{field}}}"));
        pieces.push(Piece { text, field: Some(field.to_owned()) });
        rest = behind;
    }
    own(rest, &mut pieces);
    (pieces, missing)
}

/// Fields in a text that nothing fills.
fn unknown(text: &str) -> Vec<String> {
    let fields = text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(field, _)| field);
    let mut unknown: Vec<String> = fields.filter(|field| !FIELDS.contains(field)).map(str::to_owned).collect();
    unknown.dedup();
    unknown
}

/// Looks at a message while it is written: what must not be said in it, and fields that nothing fills.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtCareText {
    /// The text.
    pub text: String,
    /// The language in which names and reasons are told.
    pub language: String,
}

impl Command for LookAtCareText {
    type Answer = CareLook;
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CareLook {
    /// The words.
    pub looked: Looked,
    /// Whether nothing in it tells how to say no: without that it is not kept.
    pub opt_out_missing: bool,
    /// Fields that nothing fills.
    pub unknown: Vec<String>,
    /// Fields that there are.
    pub fields: Vec<&'static str>,
}

impl Read for LookAtCareText {
    fn answer(self, _: &Tx, _: &Call<'_>) -> Result<CareLook> {
        let findings = wording::look_in(&self.text, Situation::CARE, Language::parse(&self.language));
        let looked = looked(&self.text, Situation::CARE, findings);
        let opt_out_missing = !tells_opt_out(&self.text);
        Ok(CareLook { looked, opt_out_missing, unknown: unknown(&self.text), fields: FIELDS.to_vec() })
    }
}

/// Looks at a text before it is kept. Words about returns are marked where it is written and refused nowhere: what the
/// law lets buyers know stays in.
///
/// # Errors
/// `care_text_missing`, `care_field_unknown`, `care_opt_out_missing`, `wording_forbidden`.
pub fn look(text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(CareRefused::CareTextMissing.into());
    }
    if let Some(field) = unknown(text).into_iter().next() {
        return Err(CareRefused::CareFieldUnknown { field }.into());
    }
    wording::must_be_allowed(text, Situation::CARE)?;
    if tells_opt_out(text) { Ok(()) } else { Err(CareRefused::OptOutMissing.into()) }
}

fn tells_opt_out(text: &str) -> bool {
    let lower = text.to_lowercase();
    OPT_OUT.iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(field: &str) -> Option<String> {
        match field {
            "product" => Some("云朵针织衫".to_owned()),
            "contact" => Some("客服 03".to_owned()),
            _ => None,
        }
    }

    #[test]
    fn what_is_in_brackets_falls_away_with_its_field_and_an_empty_field_is_named() {
        let text = fill("{product}到了。[视频：{guide}。]{contact}，回 T 退订", known);
        assert_eq!((text.text.as_str(), text.sms), ("云朵针织衫到了。客服 03，回 T 退订", 1));
        assert!(text.missing.is_empty());
        assert_eq!(text.pieces[0].field.as_deref(), Some("product"));
        assert_eq!(fill("{shop}的{product}", known).missing, ["shop"]);
    }

    #[test]
    fn seventy_signs_are_one_sms_and_seventy_one_are_two() {
        let parts = |signs: usize| fill(&"字".repeat(signs), known).sms;
        assert_eq!([70, 71, 134, 135].map(parts), [1, 2, 2, 3]);
    }

    #[test]
    fn a_look_says_that_nothing_tells_how_to_say_no_before_anybody_saves() {
        let given = crate::given::Given::shop();
        let look = |text: &str| {
            given.ask(LookAtCareText { text: text.to_owned(), language: "zh-CN".to_owned() }).expect("looked at")
        };
        assert!(look("{product}到了，{contact}").opt_out_missing);
        assert!(!look("{product}到了，{contact}，回 T 退订").opt_out_missing);
    }

    #[test]
    fn a_text_needs_a_way_to_say_no_and_speaks_of_no_bought_ratings() {
        let refused = |text: &str| look(text).expect_err("refused").code.into_owned();
        assert_eq!(refused("{product}到了，{contact}"), "care_opt_out_missing");
        assert_eq!(refused("五星晒图送 5 元券。回 T 退订"), "wording_forbidden");
        assert_eq!(refused("{name}你好，回 T 退订"), "care_field_unknown");
        assert_eq!(unknown("{foo}、{product}、{foo bar}，回 T 退订"), ["foo", "foo bar"], "and each of them is named");
        assert_eq!(refused(" "), "care_text_missing");
        look("签收 7 天内可以无理由退货。回 T 退订").expect("what the law gives is never refused");
        look("{product}到了，有什么不一样直接回我。{contact}，回 T 退订").expect("fine");
    }
}
